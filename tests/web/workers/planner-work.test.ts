// The planner's tasks: whole plans, the same for the same task, with locks kept; its progress ends at its total.

import { describe, expect, it } from 'vitest';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { planHash } from '../../../src/zoning/plan/plan-text.ts';
import { zonePieces } from '../../../src/zoning/plan/zone-pieces.ts';
import { planOfGroups } from '../../../src/zoning/plan/zone-plan.ts';
import { requestOf, type PlanWish } from '../../../web/plan/plan-wish.ts';
import { plannerWork, type PlannerProgress, type SearchKind } from '../../../web/workers/planner-work.ts';
import { squareMap } from '../../zoning/square-map.ts';

const units = squareMap({
  columns: 12,
  rows: 12,
  population: Float64Array.from({ length: 144 }, (_, cell) => 600 + ((cell * 37) % 17) * 50),
  community: Int32Array.from({ length: 144 }, (_, cell) => Math.floor(cell / 12)),
});
const today = planOfGroups(units.community, units.communities);
const norms = { ...putuoNorms, population: { min: 20_000, max: 28_000 }, areaKm2: null };
const wish: PlanWish = {
  zones: 6,
  within: 'district',
  balance: 'population',
  integrity: 0,
  stability: 0,
  seed: 'a',
};

function work(kind: SearchKind, plan = today, more: Partial<PlanWish> = {}) {
  const reports: PlannerProgress[] = [];
  const request = { ...requestOf(kind, { ...wish, ...more }, { norms, plan, today }), iterations: 120_000 };
  const plans = plannerWork({ kind, units, plan, request }, (progress) => reports.push(progress));
  return { plans, reports };
}

describe('a plan from scratch', () => {
  it('keeps the norms, hangs together and is the same for the same wish', () => {
    const [found] = work('generate').plans;
    expect(found.feasible).toBe(true);
    expect([...zonePieces(units, found.plan.zoneOf, found.plan.zones).pieces]).toEqual(Array(6).fill(1));
    expect(planHash(work('generate').plans[0].plan)).toBe(planHash(found.plan));
    expect(planHash(work('generate', today, { seed: 'b' }).plans[0].plan)).not.toBe(planHash(found.plan));
  });

  it('leaves a locked zone as it is', () => {
    const locked = { ...today, locked: today.locked.map((_, zone) => Number(zone === 2)) };
    const { plan } = work('generate', locked).plans[0];
    const cells = [...units.community.keys()].filter((cell) => units.community[cell] === 2);
    const zone = plan.zoneOf[cells[0]];
    expect([...plan.zoneOf.keys()].filter((cell) => plan.zoneOf[cell] === zone)).toEqual(cells);
  });

  it('tells of its progress, never beyond its total', () => {
    const { reports } = work('generate');
    expect(reports.length).toBeGreaterThan(0);
    for (const { done, total } of reports) expect(done).toBeLessThanOrEqual(total);
  });
});

it('a repaired plan is whole again, with as many zones as it had', () => {
  const good = work('generate').plans[0].plan;
  const holed = { ...good, zoneOf: good.zoneOf.map((zone, cell) => (cell % 37 === 0 ? -1 : zone)) };
  const [{ plan, feasible }] = work('repair', holed).plans;
  expect(feasible).toBe(true);
  expect([...zonePieces(units, plan.zoneOf, plan.zones).pieces]).toEqual(Array(6).fill(1));
});

it('a refined plan moves few people', () => {
  const good = work('generate').plans[0].plan;
  const [{ plan }] = work('refine', good).plans;
  const moved = [...plan.zoneOf].filter((zone, cell) => zone !== good.zoneOf[cell]).length;
  expect(moved).toBeLessThan(72);
  expect(plan.zones).toBe(6);
});
