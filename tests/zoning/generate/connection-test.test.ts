// The quick test of connection against counting pieces.
import { describe, expect, it } from 'vitest';
import { ConnectionTest } from '../../../src/zoning/generate/connection-test.ts';
import { openGraph } from '../../../src/zoning/generate/open-graph.ts';
import { zonePieces } from '../../../src/zoning/plan/zone-pieces.ts';
import { borderKind } from '../../../src/zoning/units.ts';
import { randomOfTest } from '../../core/seed-of.ts';
import { gridUnits } from '../../support/grid-units.ts';

describe('the test of connection', () => {
  it('agrees with counting pieces, for units and sets of any zone on a map with barriers', () => {
    const random = randomOfTest();
    const draw = (below: number, a: number, b: number) => Math.floor(random.uniform(1, 0, a, b) * below);
    let [connected, broken] = [0, 0];
    for (let map = 0; map < 40; map++) {
      const isBarrier = (a: number, b: number) => draw(6, 1_000 + map, a < b ? a * 64 + b : b * 64 + a) === 0;
      const kindOfBorder = (a: number, b: number) =>
        isBarrier(a, b) ? borderKind.barrier : borderKind.plain;
      const units = gridUnits({ columns: 8, rows: 8, kindOfBorder });
      const zoneOf = Int32Array.from({ length: 64 }, (_, unit) => (draw(4, map, unit) === 0 ? 1 : 0));
      // the test asks about whole zones only: keep the piece of the first unit
      const { pieceOf } = zonePieces(units, zoneOf, 2);
      const start = zoneOf.indexOf(0);
      const whole = zoneOf.map((_, unit) => (pieceOf[unit] === pieceOf[start] ? 0 : 1));
      const members = [...whole.keys()].filter((unit) => whole[unit] === 0);
      const test = new ConnectionTest(units, openGraph(units, 'district').open);
      for (const unit of members) {
        const size = 1 + draw(2, 2_000 + map, unit);
        const other = members[draw(members.length, 3_000 + map, unit)];
        const set = other === unit || size === 1 ? [unit] : [unit, other];
        const rest = whole.map((zone, at) => (set.includes(at) ? 1 : zone));
        const isConnected = zonePieces(units, rest, 2).pieces[0] === 1;
        // a set is moved as a block, so its ring is asked about once: what is taken away leaves the rest joined or not
        expect(test.without(whole, Int32Array.from(set), set.length)).toBe(isConnected);
        if (isConnected) connected++;
        else broken++;
      }
    }
    expect(Math.min(connected, broken)).toBeGreaterThan(100);
  });
});
