// Districts to divide into zones: synthetic maps of real make-up whose people and area make zones of 30-50 thousand on 1-3 km2 possible.
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { unitsOfTerritory } from '../../src/zoning/units-of-territory.ts';
import type { Units } from '../../src/zoning/units.ts';

export interface ZoningTown {
  readonly seed: string;
  readonly cells: number;
  readonly communities: number;
  readonly towns: number;
  readonly population: number;
  readonly areaKm2: number;
  /** Density of a core relative to the edge. */
  readonly contrast?: number;
}

/** 1.0 million people on 55.5 km2 in 680 cells: 33 thousand on 1.85 km2 for each of 30 zones. */
export const denseTown: ZoningTown = {
  seed: 'dense',
  cells: 680,
  communities: 124,
  towns: 12,
  population: 1_000_000,
  areaKm2: 55.5,
  contrast: 3,
};

/** Returns the cells of a town as units. */
export function unitsOfTown({
  seed,
  cells,
  communities,
  towns,
  population,
  areaKm2,
  contrast = 3,
}: ZoningTown): Units {
  const loaded = loadScenario(
    [
      'format: wangge-scenario/1',
      'id: zoning-town',
      'title: { zh: 试验城区, en: Trial town }',
      `seed: ${seed}`,
      `territory: { population: ${population}, areaKm2: ${areaKm2}, towns: ${towns}, parks: 0, communities: ${communities}, cells: ${cells}, densityContrast: ${contrast} }`,
      'designs:',
      '  - id: today',
      '    title: { zh: 现行方案, en: Today }',
      '',
    ].join('\n'),
  );
  if (!loaded.ok) throw new Error(loaded.problems.map(({ pointer, en }) => `${pointer} ${en}`).join('\n'));
  return unitsOfTerritory(generateTerritory(loaded.scenario));
}
