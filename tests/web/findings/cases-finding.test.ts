// The sentence over all cases counts those, and only those, in which record and truth surely go opposite ways.

import { describe, expect, it } from 'vitest';
import { suppliedCases } from '../../../web/cases/supplied-cases.ts';
import type { CaseResult } from '../../../web/cases/case-result.ts';
import { casesFinding, partsFromTruth } from '../../../web/findings/cases-finding.ts';

const [sample] = suppliedCases;
type Direction = 1 | -1 | 0 | null;

function withDirections(record: Direction, truth: Direction): CaseResult {
  const designs = sample.designs.map((design) => {
    const { against } = design;
    if (design.id !== sample.focus || !against) return design;
    return {
      ...design,
      against: {
        record: { ...against.record, direction: record },
        truth: { ...against.truth, direction: truth },
      },
    };
  });
  return { ...sample, designs };
}

describe('record and truth', () => {
  it.each<[Direction, Direction, boolean]>([
    [1, -1, true],
    [-1, 1, true],
    [1, 1, false],
    [-1, -1, false],
    [0, 1, false],
    [1, 0, false],
    [null, 1, false],
    [1, null, false],
  ])('with directions %s and %s go opposite ways: %s', (record, truth, opposite) => {
    expect(partsFromTruth(withDirections(record, truth))).toBe(opposite);
  });

  it('are counted over all cases', () => {
    const cases = [withDirections(1, -1), withDirections(1, 1), withDirections(-1, 1)];
    expect(casesFinding(cases)).toEqual({ key: 'cases.finding', values: { n: 2, all: 3 } });
  });
});
