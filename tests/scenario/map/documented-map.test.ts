// The example of a map in docs/ZONES.md loads and is the map that its text describes.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/paths.mjs';
import { generateTerritory } from '../../../src/scenario/generate/generate-territory.ts';
import { readMapTables } from '../../../src/scenario/map/map-tables.ts';
import { writeBorderTable, writeCellTable } from '../../../src/scenario/map/write-map-tables.ts';
import { shortScenario } from '../../support/scenario-text.ts';

const [, example] =
  /```yaml\n(territory:[\s\S]*?)```/.exec(readFileSync(fromRoot('docs/ZONES.md'), 'utf8')) ?? [];

it('the documented example loads: two neighbours of a square kilometre with a road between them', () => {
  const scenario = shortScenario(example);
  const territory = generateTerritory(scenario);
  expect(scenario.territory).toMatchObject({
    cells: 2,
    communities: 1,
    towns: 1,
    population: 3900,
    areaKm2: 2,
  });
  expect(Array.from(territory.neighbourIds)).toEqual([1, 0]);
});

it('its tables are written as they were read', () => {
  const { map } = shortScenario(example).territory;
  if (map === undefined) throw new Error('the example has a map');
  const { cells, borders, faults } = readMapTables(map);
  expect(faults).toEqual([]);
  expect(writeCellTable(cells)).toBe(map.cells);
  expect(writeBorderTable(borders)).toBe(map.borders);
});
