// Keyboard navigation over what is left to do on a plan.
import { describe, expect, it } from 'vitest';
import { nextBroken, nextOutOfBounds, nextUnassigned } from '../../../src/zoning/edit/find-next.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { borderKind } from '../../../src/zoning/units.ts';
import { gridUnits } from '../../support/grid-units.ts';

const row = gridUnits({ columns: 8, rows: 1 });

describe('what is left to do on a plan', () => {
  it('is found one after the other and comes round again', () => {
    const plan = planOfLabels([0, -1, 0, 1, -1, 1, 2, 2], 3);
    expect([-1, 1, 4].map((after) => nextUnassigned(plan, after))).toEqual([1, 4, 1]);
    expect([-1, 0, 1, 2].map((after) => nextBroken(plan, row, after))).toEqual([0, 1, 0, 0]);
  });

  it('is -1 when there is none', () => {
    const plan = planOfLabels([0, 0, 0, 0, 1, 1, 1, 1], 3);
    expect(nextUnassigned(plan, 3)).toBe(-1);
    expect(nextBroken(plan, row, 1)).toBe(-1);
    expect(nextOutOfBounds(plan, row, { population: { min: 40_000, max: 40_000 } })).toBe(-1);
  });

  it('counts a zone across a barrier without a bridge as broken', () => {
    const kindOfBorder = (a: number, b: number) => (a + b === 7 ? borderKind.barrier : borderKind.plain);
    const river = gridUnits({ columns: 8, rows: 1, kindOfBorder });
    expect(nextBroken(planOfLabels(new Int32Array(8), 1), river)).toBe(0);
  });

  it('names zones beyond either bound, and not those without units', () => {
    const plan = planOfLabels([0, 1, 1, 2, 2, 2, 1, 1], 4);
    const bounds = { population: { min: 20_000, max: 30_000 } };
    expect([-1, 0, 1].map((after) => nextOutOfBounds(plan, row, bounds, after))).toEqual([0, 1, 0]);
  });
});
