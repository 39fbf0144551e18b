// The matching of zones against the best of all matchings.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchZones } from '../../../src/zoning/scoreboard/match-zones.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';

/** Largest sum of any one-to-one matching, by trying all of them. */
function largestSum(table: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === table.length) return 0;
  const without = largestSum(table, row + 1, taken);
  return table[row].reduce(
    (best, value, column) =>
      taken.includes(column) ? best : Math.max(best, value + largestSum(table, row + 1, [...taken, column])),
    without,
  );
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('the matching of zones', () => {
  it('keeps as much in place as the best of all matchings', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const matched = matchZones(Float64Array.from(table.flat()), table.length, table[0].length);
        const kept = Array.from(matched, (column, row) => (column < 0 ? 0 : table[row][column]));
        const used = matched.filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        expect(kept.reduce((sum, value) => sum + value, 0)).toBe(largestSum(table));
      }),
      fastCheckOptions(300),
    );
  });

  it('matches no zones that share nothing', () => {
    expect(matchZones(Float64Array.of(5, 0, 0, 0), 2, 2)).toEqual(Int32Array.of(0, -1));
  });

  it('prefers two middling overlaps to one large and one small', () => {
    expect(matchZones(Float64Array.of(10, 9, 8, 1), 2, 2)).toEqual(Int32Array.of(1, 0));
  });
});
