// Drawn zones come back as they were on the page, numbers, empty zones and locks included; what is not whole is refused.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZonePlan } from '../../../src/zoning/plan/zone-plan.ts';
import { drawnZones, planOfDrawn, readDrawnZones } from '../../../web/plan/drawn-zones.ts';

const cells = 30;

/** Any plan of so many cells: empty zones, cells without a zone, centres inside their zone or none, stations anywhere. */
const anyPlan: fc.Arbitrary<ZonePlan> = fc
  .record({
    zones: fc.integer({ min: 1, max: 9 }),
    labels: fc.array(fc.integer({ min: -1, max: 8 }), { minLength: cells, maxLength: cells }),
    withCentre: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    stations: fc.uniqueArray(fc.nat(cells - 1), { maxLength: 5 }),
    locked: fc.array(fc.nat(1), { minLength: 9, maxLength: 9 }),
  })
  .map(({ zones, labels, withCentre, stations, locked }) => {
    const zoneOf = Int32Array.from(labels, (zone) => (zone < zones ? zone : -1));
    return {
      zoneOf,
      zones,
      centres: Int32Array.from({ length: zones }, (_, zone) =>
        withCentre[zone] ? zoneOf.indexOf(zone) : -1,
      ),
      stations: Int32Array.from(stations).sort(),
      locked: Uint8Array.from(locked.slice(0, zones)),
    };
  });

it('any plan comes back as it was, through JSON too', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const kept = readDrawnZones(JSON.parse(JSON.stringify(drawnZones(plan, 'seed'))));
      expect(kept).toEqual(drawnZones(plan, 'seed'));
      expect(kept && planOfDrawn(kept, cells)).toEqual(plan);
    }),
  );
});

describe('what is no drawing', () => {
  const whole = { map: 'seed', text: 'z1.BD..', numbers: [0], zones: 1, locked: [] };
  it('the whole one is one', () => {
    expect(readDrawnZones(whole)).toEqual(whole);
  });
  it.each([
    ['nothing', null],
    ['a text', 'z1.BD..'],
    ['a number for a text', { ...whole, text: 1 }],
    ['another format', { ...whole, text: 'z2.BD..' }],
    ['markup', { ...whole, text: 'z1.<b>..' }],
    ['a text of great length', { ...whole, text: `z1.${'B'.repeat(50_000)}..` }],
    ['a map without a name', { ...whole, map: undefined }],
    ['more zones than anyone draws', { ...whole, zones: 1e9 }],
    ['a zone number beyond the zones', { ...whole, numbers: [1] }],
    ['one number twice', { ...whole, zones: 2, numbers: [1, 1] }],
    ['a lock on no zone', { ...whole, locked: [-1] }],
    ['a fraction', { ...whole, locked: [0.5] }],
  ])('%s is refused', (_case, data) => {
    expect(readDrawnZones(data)).toBeNull();
  });

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readDrawnZones(data)).toBeNull();
      }),
    );
  });
});

it('a text of a map with other cells is refused with a reason', () => {
  const kept = drawnZones(
    {
      zoneOf: Int32Array.of(0, 0, 1),
      zones: 2,
      centres: Int32Array.of(-1, 2),
      stations: Int32Array.of(),
      locked: new Uint8Array(2),
    },
    'seed',
  );
  expect(() => planOfDrawn(kept, 4)).toThrow(/territory has 4/);
});
