// A case says what its comparison says, and is refused where the comparison is not whole.

import { describe, expect, it } from 'vitest';
import { findMean, findPaired } from '../../../src/experiment/find-in-comparison.ts';
import { verdictSentence } from '../../../src/experiment/verdict-sentence.ts';
import type { CaseEntry } from '../../../web/cases/case-result.ts';
import { makeCase, type ComparisonFile } from '../../../web/cases/make-case.ts';
import { plausibleComparison } from '../../support/plausible-comparison.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario, text } = openedZDistrict();
const worlds = 8;
const comparison = plausibleComparison(scenario, worlds);
const both = { zh: '文字', en: 'text' };
const entry: CaseEntry = {
  id: 'a-case',
  scenario: 'z-district',
  where: both,
  about: both,
  document: 'z-district',
  designs: scenario.designs.map(({ id }) => id),
  focus: 'handling-only',
  sampleTowns: 1,
  worlds,
};
const made: ComparisonFile = {
  modelVersion: '0.2.0',
  scenario: { hash: 'aa', seed: 'S' },
  designs: scenario.designs.map(({ id }, index) => ({ id, hash: `h${index}` })),
  towns: [3],
  command: 'wangge compare',
  runs: [{ design: 'today', replication: 0, hash: 'f0' }],
  comparison,
};
const make = (file: ComparisonFile = made) => makeCase(entry, text, 'z-district/scenario.yaml', file);

describe('a case', () => {
  it('has the means, the paired differences and the sentence of its comparison', () => {
    const result = make();
    const [, focused] = result.designs;
    const record = findMean(comparison, 'handling-only', 'handling-rate');
    const solved = findMean(comparison, 'handling-only', 'true-solved-share');
    const truth = findPaired(comparison, 'handling-only', 'true-solved-share');
    expect(focused).toMatchObject({ id: 'handling-only', letter: 'B', hash: 'h1' });
    expect(focused?.title.en).toBe('All on the handling rate');
    expect(focused?.record.value).toBe(record.value);
    expect(focused?.truth).toEqual({ value: solved.value, ...solved.interval95 });
    expect(solved.interval95).not.toBeNull();
    expect(focused?.against?.truth).toMatchObject({ value: truth.value, ...truth.interval95 });
    expect(result.designs[0]?.against).toBeNull();
    const names = {
      design: { zh: 'B 只考核处置率', en: 'B All on the handling rate' },
      baseline: { zh: 'A 今天的方案', en: 'A Today’s scheme' },
    };
    expect(result.verdict).toEqual(verdictSentence(comparison, 'handling-only', names, 'handling-rate'));
  });

  it('has a fingerprint that follows the hash of every outcome', () => {
    const other = { ...made, runs: [{ design: 'today', replication: 0, hash: 'f1' }] };
    expect(make(other).outcomes).not.toBe(make().outcomes);
    expect(make().outcomes).toBe(make().outcomes);
  });

  it('is refused where a run failed or worlds are missing', () => {
    const error = { code: 'x', zh: '错', en: 'wrong', detail: {} };
    const failed = { ...comparison, failures: [{ design: 'today', replication: 7, error }] };
    const fewer = { ...comparison, replications: comparison.replications.slice(1) };
    expect(() => make({ ...made, comparison: failed })).toThrow('not every world');
    expect(() => make({ ...made, comparison: fewer })).toThrow('not every world');
  });

  it('is refused where the scenario is none', () => {
    expect(() => makeCase(entry, 'format: nothing', 'a.yaml', made)).toThrow('a-case');
  });
});
