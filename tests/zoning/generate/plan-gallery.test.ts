// Galleries: good plans that are unlike each other.
import { describe, expect, it } from 'vitest';
import { isWhole } from '../../../src/zoning/generate/generated-plan.ts';
import { planDistance } from '../../../src/zoning/generate/plan-distance.ts';
import { planGallery } from '../../../src/zoning/generate/plan-gallery.ts';
import { dominates, measurePlan } from '../../../src/zoning/generate/plan-measures.ts';
import { planOfGroups, planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { gridUnits } from '../../support/grid-units.ts';
import { denseTown, unitsOfTown } from '../../support/zoning-town.ts';

const bounds = { population: { min: 30_000, max: 50_000 }, areaKm2: { min: 1, max: 3 } };
const dense = unitsOfTown(denseTown);

describe('a gallery', () => {
  it('shows whole plans within the bounds, unlike each other, none bettered in everything by another', () => {
    const request = { zones: 28, seed: 'gallery', bounds, runs: 14, iterationsEach: 200_000, plans: 6 };
    const gallery = planGallery(dense, request);
    expect(gallery.plans.length).toBeGreaterThanOrEqual(4);
    expect(gallery.plans.length).toBeLessThanOrEqual(6);
    expect([gallery.found, gallery.feasible].every((count) => count >= 12)).toBe(true);
    gallery.plans.forEach((a, i) => {
      expect([a.feasible, isWhole(dense, a.plan)]).toEqual([true, true]);
      gallery.plans.forEach((b, j) => {
        if (i === j) return;
        expect(dominates(a.measures, b.measures)).toBe(false);
        expect(planDistance(dense.population, a.plan, b.plan)).toBeGreaterThanOrEqual(0.05);
      });
    });
    const split = gallery.plans.map(({ measures }) => measures.splitCommunities);
    expect(Math.max(...split)).toBeGreaterThan(2 * Math.min(...split));
    expect(planGallery(dense, request).plans.map(({ hash }) => hash)).toEqual(
      gallery.plans.map(({ hash }) => hash),
    );
  });

  it('shows the plans that come nearest when none keeps the bounds', () => {
    const request = { zones: 40, seed: 'none', bounds, runs: 3, iterationsEach: 20_000 };
    const { plans, feasible } = planGallery(dense, request);
    expect([plans.length > 0, feasible]).toEqual([true, 0]);
    for (const { reasons } of plans) expect(reasons[0].code).toBe('average-outside');
  });
});

describe('the measures of a plan', () => {
  it('are those counted by hand on a board', () => {
    const units = gridUnits({ columns: 2, rows: 2, population: (unit) => [10, 30, 10, 30][unit] });
    const measures = measurePlan(units, planOfLabels([0, 1, 0, 1], 2), planOfGroups(units.community, 2));
    expect(measures).toEqual({
      populationCv: 0.5,
      workloadCv: 0.5,
      meanDistanceKm: 0.5,
      borderKm: 2,
      splitCommunities: 2,
      movedShare: 0.5,
    });
  });
});
