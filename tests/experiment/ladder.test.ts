// The distortion ladder: rates, telescope and totals.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ladderRates,
  summariseLadder,
  summariseLadderDifference,
  totalLadder,
} from '../../src/experiment/ladder.ts';
import type { Ladder } from '../../src/model/outcome/outcome.ts';
import { fastCheckOptions } from '../core/seed-of.ts';

/** Ladders whose counts nest as the ledgers make them. */
const anyLadder: fc.Arbitrary<Ladder> = fc
  .record({
    arisen: fc.integer({ min: 1, max: 100_000 }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
    casesDue: fc.integer({ min: 1, max: 100_000 }),
  })
  .map(({ arisen, shares, casesDue }) => {
    const known = Math.ceil(arisen * shares[0]);
    const recorded = Math.ceil(known * shares[1]);
    const solvedRecorded = Math.floor(recorded * shares[2]);
    const solvedKnown = solvedRecorded + Math.floor((known - recorded) * shares[3]);
    const solved = solvedKnown + Math.floor((arisen - known) * shares[4]);
    const casesClosed = Math.floor(casesDue * shares[4]);
    return {
      casesDue,
      casesClosed,
      arisen,
      known,
      recorded,
      solved,
      solvedKnown,
      solvedRecorded,
      selfResolved: 0,
    };
  });

describe('ladderRates', () => {
  it('telescopes from headline to truth', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        fc.pre(ladder.recorded > 0);
        const { r0, r3, paper, selection, blindness } = ladderRates(ladder);
        expect(paper + selection + blindness).toBeCloseTo(r0 - r3, 14);
      }),
      fastCheckOptions(500),
    );
  });

  it('is not a number where a denominator is empty', () => {
    const empty = {
      casesDue: 0,
      casesClosed: 0,
      arisen: 5,
      known: 2,
      recorded: 0,
      solved: 3,
      solvedKnown: 1,
      solvedRecorded: 0,
    };
    expect(ladderRates(empty)).toMatchObject({
      r0: NaN,
      r1: NaN,
      r2: 0.5,
      r3: 0.6,
      paper: NaN,
      selection: NaN,
    });
  });
});

describe('summariseLadder', () => {
  it('pools worlds as the ratio of their sums, not the mean of their ratios', () => {
    fc.assert(
      fc.property(fc.array(anyLadder, { minLength: 1, maxLength: 6 }), (ladders) => {
        const pooled = summariseLadder(ladders, false);
        const rates = ladderRates(totalLadder(ladders));
        expect(pooled.r3.value).toBe(rates.r3);
        expect(pooled.r0.value).toBe(rates.r0);
        expect(pooled.r1.value ?? NaN).toBe(rates.r1);
      }),
      fastCheckOptions(100),
    );
  });

  it('has no difference and no width between a design and itself', () => {
    fc.assert(
      fc.property(fc.array(anyLadder, { minLength: 10, maxLength: 12 }), (ladders) => {
        const { r0, r3 } = summariseLadderDifference(ladders, ladders, false);
        expect([r0.value, r0.interval95]).toEqual([0, { lower: 0, upper: 0 }]);
        expect([r3.value, r3.interval95]).toEqual([0, { lower: 0, upper: 0 }]);
      }),
      fastCheckOptions(50),
    );
  });

  it('gives null instead of a rate without a denominator', () => {
    const ladder = totalLadder([]);
    expect(summariseLadder([ladder, ladder], false).r1).toMatchObject({
      value: null,
      interval95: null,
      n: 2,
    });
  });
});
