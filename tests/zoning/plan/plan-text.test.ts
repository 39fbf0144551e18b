// The text of a plan: reads back, equal however zones are numbered, refused with a reason.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WanggeError } from '../../../src/core/errors.ts';
import { canonicalLabels } from '../../../src/core/partition-text.ts';
import { planHash, planOfText, planText } from '../../../src/zoning/plan/plan-text.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';

const labels = fc.array(fc.integer({ min: -1, max: 30 }), { minLength: 1, maxLength: 300 });
const codeOf = (make: () => unknown): string => {
  try {
    make();
  } catch (thrown) {
    return thrown instanceof WanggeError ? thrown.code : 'not a WanggeError';
  }
  return 'none';
};

describe('the text of a plan', () => {
  it('reads back as the same plan', () => {
    fc.assert(
      fc.property(labels, fc.array(fc.nat(299), { maxLength: 10 }), (zoneOf, some) => {
        const stations = [...new Set(some.filter((unit) => unit < zoneOf.length))].sort((a, b) => a - b);
        const canonical = canonicalLabels(zoneOf);
        const zones = canonical.names.length;
        const plan = {
          ...planOfLabels(canonical.labels, zones),
          centres: Int32Array.from({ length: zones }, (_, zone) => canonical.labels.indexOf(zone)),
          stations: Int32Array.from(stations),
        };
        expect(planOfText(planText(plan), zoneOf.length)).toEqual(plan);
      }),
    );
  });

  it('is the same however zones are numbered', () => {
    fc.assert(
      fc.property(labels, fc.nat(1000), (zoneOf, shift) => {
        const renamed = zoneOf.map((zone) => (zone < 0 ? -1 : (zone * 7 + shift) % 31));
        expect(planHash(planOfLabels(renamed, 31))).toBe(planHash(planOfLabels(zoneOf, 31)));
      }),
    );
  });

  it('tells a different plan apart', () => {
    expect(planHash(planOfLabels([0, 0, 1], 2))).not.toBe(planHash(planOfLabels([0, 1, 1], 2)));
  });

  it.each([
    ['', 'partition-format'],
    ['z2.A..', 'partition-format'],
    ['z1.!!..', 'number-text'],
    ['z1.BB..', 'partition-length'],
    ['z1.BA..', 'partition-length'],
    ['z1.BC.zzzz.', 'number-text'],
    ['z1.BC.K.', 'partition-places'],
    ['z1.BC.AA.', 'partition-places'],
    ['z1.BC..K', 'partition-places'],
    ['z1.KC..', 'partition-text'],
  ])('refuses %j with %s', (text, code) => {
    expect(codeOf(() => planOfText(text, 3))).toBe(code);
  });

  it('never fails otherwise, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(50), (tail, units) => {
        const code = codeOf(() => planOfText(`z1.${tail}`, units));
        expect([
          'none',
          'partition-format',
          'partition-places',
          'partition-text',
          'number-text',
          'partition-length',
        ]).toContain(code);
      }),
    );
  });
});
