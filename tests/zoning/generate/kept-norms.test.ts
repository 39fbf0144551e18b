// Norms that are said to be drawable are: the plan that comes with them keeps them, and so do plans drawn by them with other seeds.
import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { fromRoot } from '../../../scripts/paths.mjs';
import { generateTerritory } from '../../../src/scenario/generate/generate-territory.ts';
import { loadScenario } from '../../../src/scenario/load.ts';
import { findBreaches } from '../../../src/zoning/generate/generated-plan.ts';
import { keptNorms, MOST_DRAWS } from '../../../src/zoning/generate/kept-norms.ts';
import { generatePlan } from '../../../src/zoning/generate/plan-search.ts';
import { checkNorms } from '../../../src/zoning/norms/check-norms.ts';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import type { Units } from '../../../src/zoning/units.ts';
import { unitsOfTerritory } from '../../../src/zoning/units-of-territory.ts';
import { denseTown, unitsOfTown } from '../../support/zoning-town.ts';

const request = { norms: putuoNorms, zones: 45, anyNumber: true, seed: '1', balance: 'population' } as const;

describe('where the norms cannot be kept', () => {
  let thin: Units;
  beforeAll(() => {
    const loaded = loadScenario(readFileSync(fromRoot('scenarios/z-district/scenario.yaml'), 'utf8'));
    if (!loaded.ok) throw new Error(loaded.problems[0].en);
    thin = unitsOfTerritory(generateTerritory(loaded.scenario));
  });

  it.each(['town', 'district'] as const)(
    'norms are found that plans of any seed keep, within a %s',
    (within) => {
      const found = keptNorms(thin, { ...request, within });
      expect(findBreaches(thin, found.plan, found.norms)).toEqual([]);
      expect(found.changes.length).toBeGreaterThan(0);
      expect(found.draws).toBeLessThanOrEqual(MOST_DRAWS);
      const again = ['2', '3', '4'].map(
        (seed) => generatePlan(thin, { zones: found.zones, seed, bounds: found.norms, within }).feasible,
      );
      expect(again).toEqual([true, true, true]);
      for (const said of ['5 % beyond', 'seed 1', `${found.draws} in all`]) expect(found.en).toContain(said);
      expect(found.en).toContain(
        within === 'town' ? 'none of them across towns' : 'across towns where it helps',
      );
      expect(found.zh).toContain('5 % 余量');
    },
  );

  it('those that totals alone call nearest leave zones of a plan outside', () => {
    const { nearest } = checkNorms(thin, putuoNorms);
    if (nearest === null) throw new Error('the norms are possible');
    const { zones, norms } = nearest;
    expect(generatePlan(thin, { zones, seed: '1', bounds: norms, within: 'town' }).feasible).toBe(false);
  });
});

it('norms that can be kept stay as they are, at the number of zones asked for', () => {
  const units = unitsOfTown(denseTown);
  const found = keptNorms(units, { ...request, zones: 27, within: 'district' });
  expect(found).toMatchObject({ zones: 27, changes: [], draws: 1, norms: putuoNorms });
  expect(found.en).toMatch(/^A plan was drawn \(27 zones, across towns where it helps, seed 1\) and keeps/);
});
