// Who wins and who loses by town, in one sentence. Pure.
import type { PairSummary } from '../../src/experiment/comparison.ts';
import { message, type Message } from '../i18n/said.ts';

/** Returns how many towns the design makes better or worse off, by the adjusted verdicts. */
export function townFinding(pair: PairSummary | undefined, design: string, baseline: string): Message {
  const judged = (pair?.towns ?? []).filter(({ interval95 }) => interval95 !== null);
  if (judged.length === 0) return message('towns.finding.waiting');
  const count = (verdict: string): number => judged.filter((town) => town.verdict === verdict).length;
  return message('towns.finding', {
    design,
    baseline,
    better: count('better'),
    worse: count('worse'),
    rest: judged.length - count('better') - count('worse'),
    n: judged.length,
  });
}
