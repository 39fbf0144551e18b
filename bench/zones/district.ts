// The district that benchmarks of zones work on: Z district's territory cut into a given number of cells, and zones around sites.
import { readFileSync } from 'node:fs';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { planOfLabels, type ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import { unitsOfTerritory } from '../../src/zoning/units-of-territory.ts';
import type { Units } from '../../src/zoning/units.ts';

/** Returns the units of a district. @param cells how many, at most Z district's communities times ten */
export function benchUnits(cells: number): Units {
  const loaded = loadScenario(readFileSync('scenarios/z-district/scenario.yaml', 'utf8'));
  if (!loaded.ok) throw new Error(loaded.problems[0].en);
  const { scenario } = loaded;
  return unitsOfTerritory(generateTerritory({ ...scenario, territory: { ...scenario.territory, cells } }));
}

/** Returns the plan that puts each unit to the nearest of evenly taken units, which have the centres; every fifteenth unit has a station. */
export function benchPlan(units: Units, zones: number, shift = 0): ZonePlan {
  const sites = Array.from(
    { length: zones },
    (_, zone) => Math.floor(((zone + 0.5 + shift) * units.count) / zones) % units.count,
  );
  const labels = Array.from({ length: units.count }, (_, unit) => {
    let nearest = 0;
    let least = Infinity;
    sites.forEach((site, zone) => {
      const dx = units.x[site] - units.x[unit];
      const dy = units.y[site] - units.y[unit];
      if (dx * dx + dy * dy >= least) return;
      least = dx * dx + dy * dy;
      nearest = zone;
    });
    return nearest;
  });
  const stations = Array.from({ length: Math.floor(units.count / 15) }, (_, i) => i * 15);
  return {
    ...planOfLabels(labels, zones),
    centres: Int32Array.from(sites),
    stations: Int32Array.from(stations),
  };
}
