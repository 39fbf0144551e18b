// Ensembles drawn by recombination: whole, even, unlike, repeatable.
import { describe, expect, it } from 'vitest';
import { lockZone } from '../../../src/zoning/edit/lock-zone.ts';
import { isWhole, zoneSums } from '../../../src/zoning/generate/generated-plan.ts';
import { drawEnsemble, EnsembleSearch } from '../../../src/zoning/generate/plan-ensemble.ts';
import { planDistance } from '../../../src/zoning/generate/plan-distance.ts';
import { planOfGroups } from '../../../src/zoning/plan/zone-plan.ts';
import { planHash } from '../../../src/zoning/plan/plan-text.ts';
import { gridUnits } from '../../support/grid-units.ts';
import { denseTown, unitsOfTown } from '../../support/zoning-town.ts';

const dense = unitsOfTown(denseTown);

describe('an ensemble of plans', () => {
  it('holds whole plans of even weight that are unlike each other', () => {
    const { plans, changes } = drawEnsemble(dense, { zones: 25, seed: 'ensemble', plans: 12 });
    expect(plans.length).toBe(12);
    expect(changes).toBeGreaterThan(300);
    for (const plan of plans) expect(isWhole(dense, plan)).toBe(true);
    // after the first plans the chain has come within its tolerance
    for (const plan of plans.slice(4)) {
      const sums = zoneSums(dense.population, plan.zoneOf, 25);
      for (const sum of sums) expect(Math.abs(sum / 40_000 - 1)).toBeLessThanOrEqual(0.25);
    }
    for (let i = 1; i < 12; i++)
      expect(planDistance(dense.population, plans[i - 1], plans[i])).toBeGreaterThan(0.1);
  });

  it('is the same for the same seed in whatever steps it is drawn, and another for another', () => {
    const request = { zones: 6, seed: 'same', plans: 5 };
    const units = gridUnits({ columns: 9, rows: 8 });
    const search = new EnsembleSearch(units, request);
    while (!search.advance(7));
    const hashes = (seed: string) => drawEnsemble(units, { ...request, seed }).plans.map(planHash);
    expect(search.result().plans.map(planHash)).toEqual(hashes('same'));
    expect(hashes('other')).not.toEqual(hashes('same'));
  });

  it('draws all three ways of halving a row of four squares', () => {
    const row = gridUnits({ columns: 4, rows: 1 });
    const { plans } = drawEnsemble(row, { zones: 2, seed: 'row', plans: 60, tolerance: 0.5 });
    const cuts = new Set(plans.map((plan) => [...plan.zoneOf].findIndex((zone) => zone !== plan.zoneOf[0])));
    expect([...cuts].sort()).toEqual([1, 2, 3]);
  });

  it('leaves locked zones and borders of towns alone', () => {
    const units = gridUnits({ columns: 8, rows: 8, town: (unit) => (unit % 8 < 4 ? 0 : 1) });
    const keep = lockZone(planOfGroups(units.community, 8), 7, true);
    const { plans } = drawEnsemble(units, { zones: 7, seed: 'locks', plans: 8, keep, within: 'town' });
    for (const { zoneOf } of plans) {
      const locked = zoneOf.slice(56);
      expect(new Set(locked).size).toBe(1);
      expect([...zoneOf.slice(0, 56)].includes(locked[0])).toBe(false);
      for (let unit = 0; unit < 56; unit++)
        if (unit % 8 === 3) expect(zoneOf[unit]).not.toBe(zoneOf[unit + 1]);
    }
  });
});
