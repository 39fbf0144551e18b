// The walking curve goes through the shares of the scoreboard; the Lorenz curve agrees with the Gini coefficient.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { gini } from '../../../src/zoning/scoreboard/inequality.ts';
import { lorenzCurve } from '../../../src/zoning/scoreboard/lorenz-curve.ts';
import { scorePlan } from '../../../src/zoning/scoreboard/score-plan.ts';
import { shareWithin, walkCurve } from '../../../src/zoning/scoreboard/walk-curve.ts';
import { gridUnits } from '../../support/grid-units.ts';

describe('the walking curve', () => {
  const units = gridUnits({ columns: 5, rows: 2, population: (unit) => 1000 * (unit + 1) });
  const plan = planOfLabels([0, 0, 0, 1, 1, 0, 0, 0, 1, 1], 2);
  const curve = walkCurve(units, plan, putuoNorms);

  it('never falls, and ends with everybody who has a way', () => {
    expect([...curve.share]).toEqual([...curve.share].sort((a, b) => a - b));
    expect(curve.share[curve.share.length - 1]).toBeCloseTo(1, 12);
  });

  it('goes through the shares within ten and fifteen minutes that the scoreboard computes', () => {
    const { values } = scorePlan(units, plan, { norms: putuoNorms });
    expect(shareWithin(curve, 10)).toBeCloseTo(values['within-10min'], 12);
    expect(shareWithin(curve, 15)).toBeCloseTo(values['within-15min'], 12);
    expect(shareWithin(curve, -1)).toBe(0);
  });

  it('leaves out those without a zone', () => {
    const open = walkCurve(units, planOfLabels([0, 0, 0, -1, -1, 0, 0, 0, -1, -1], 1), putuoNorms);
    expect(open.share[open.share.length - 1]).toBeCloseTo((6 + 21) / 55, 12);
  });
});

describe('the Lorenz curve', () => {
  it('is the diagonal where all have the same, and under it elsewhere', () => {
    expect([...lorenzCurve([2, 2]).held]).toEqual([0, 0.5, 1]);
    expect([...lorenzCurve([3, 1]).held]).toEqual([0, 0.25, 1]);
    expect([...lorenzCurve([]).held]).toEqual([0, 1]);
  });

  it('encloses with the diagonal half the Gini coefficient', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, (hours) => {
        fc.pre(hours.some((hour) => hour > 0));
        const { zones, held } = lorenzCurve(hours);
        let area = 0;
        for (let i = 1; i < zones.length; i++)
          area += ((zones[i] - zones[i - 1]) * (held[i] + held[i - 1])) / 2;
        expect(1 - 2 * area).toBeCloseTo(gini(hours), 9);
      }),
    );
  });
});
