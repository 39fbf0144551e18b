// Readings of an outcome, computed by hand from its ladder and weekly series.
import { describe, expect, it } from 'vitest';
import { readOutcome, type Reading } from '../../../src/experiment/evidence/reading.ts';
import { simpleOutcome } from '../simple-outcome.ts';

const outcome = simpleOutcome('readings', 'a', 0);
const context = {
  types: [
    { difficulty: 'easy' as const, category: 'event' as const },
    { difficulty: 'hard' as const, category: 'service' as const },
  ],
};
const read = (reading: Reading, of = outcome) => readOutcome(reading, of, context);

describe('a reading', () => {
  it('is a declared measure, or the difference of two', () => {
    const { 'true-solved-share': solved, 'closure-rate': closed } = outcome.measures;
    expect(read({ kind: 'measure', measure: 'closure-rate' })).toBe(closed);
    expect(read({ kind: 'measure', measure: 'closure-rate', minus: 'true-solved-share' })).toBe(
      closed - solved,
    );
    expect(read({ kind: 'measure', measure: 'major-incidents' })).toBeNaN();
  });

  it('is the share of hard incidents among those recorded', () => {
    const [row] = outcome.ladderByType;
    const two = {
      ...outcome,
      ladderByType: [
        { ...row, recorded: 30 },
        { ...row, recorded: 10 },
      ],
    };
    expect(read({ kind: 'derived', derived: 'recorded-hard-share' }, two)).toBe(0.25);
    expect(read({ kind: 'derived', derived: 'recorded-hard-share' })).toBe(0);
  });

  it('is the share of service needs that any official knows; without needs it is not defined', () => {
    const [row] = outcome.ladderByType;
    const needs = (arisen: number, known: number) => ({
      ...outcome,
      ladderByType: [
        { ...row, arisen: 50, known: 50 },
        { ...row, arisen, known },
      ],
    });
    expect(read({ kind: 'derived', derived: 'service-needs-known' }, needs(40, 10))).toBe(0.25);
    expect(read({ kind: 'derived', derived: 'service-needs-known' }, needs(0, 0))).toBeNaN();
  });

  it('of cases due is closed over due in the weeks named, both included; without cases it is not defined', () => {
    const weekly = { ...outcome.weekly, casesDue: [10, 30, 0], casesClosedOnDue: [5, 15, 0] };
    const of = { ...outcome, weekly };
    expect(read({ kind: 'weekly', series: 'closed-on-due', weeks: [1, 2] }, of)).toBe(0.5);
    expect(read({ kind: 'weekly', series: 'closed-on-due', weeks: [3, 3] }, of)).toBeNaN();
  });

  it('of major incidents counts per million residents, and can take off other weeks times a factor', () => {
    const weekly = { ...outcome.weekly, majorIncidents: [1, 2, 4] };
    const of = { ...outcome, residents: 500_000, weekly };
    expect(read({ kind: 'weekly', series: 'major-incidents', weeks: [1, 3] }, of)).toBe(14);
    expect(
      read({ kind: 'weekly', series: 'major-incidents', weeks: [3, 3], minusWeeks: [1, 2], factor: 3 }, of),
    ).toBe(8 - 3 * 6);
  });
});
