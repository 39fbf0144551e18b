// The words for the verdicts of a comparison, one set for all screens.
import type { Verdict } from '../../src/experiment/comparison.ts';
import type { Translate } from './translate.ts';

const keys = {
  better: 'verdict.better',
  worse: 'verdict.worse',
  higher: 'verdict.higher',
  lower: 'verdict.lower',
  equal: 'verdict.equal',
  undecided: 'verdict.undecided',
} as const satisfies Record<Verdict, string>;

export const verdictWord = (verdict: Verdict, t: Translate): string => t(keys[verdict]);
