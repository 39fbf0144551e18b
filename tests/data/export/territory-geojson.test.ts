// A territory written as GeoJSON and imported again is the same territory: neighbours, areas, residents, tiers, types.

import { describe, expect, it } from 'vitest';
import { territoryGeoJson } from '../../../src/data/export/territory-geojson.ts';
import { importTerritory, type ImportOptions } from '../../../src/data/import/import-territory.ts';
import { generateTerritory } from '../../../src/scenario/generate/generate-territory.ts';
import type { Territory } from '../../../src/scenario/generate/territory.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { textFile } from '../../support/geojson.ts';
import { loaded, scenarioFile } from '../../support/scenario-text.ts';

const scenario = loaded(scenarioFile('z-district/scenario.yaml'));
const territory = generateTerritory(scenario);
const origin = { lon: 121.4, lat: 31.25, middle: { x: 10, y: 10 } };
const { neighbourhoods } = scenario.incidents;
const again = async (text: string, options: ImportOptions = {}) =>
  importTerritory([textFile('z.geojson', text)], {
    ...options,
    base: scenarioFile('z-district/scenario.yaml'),
  });

function expectSame(made: Territory): void {
  expect([made.cells, made.communities, made.towns]).toEqual([
    territory.cells,
    territory.communities,
    territory.towns,
  ]);
  for (const key of [
    'cellPopulation',
    'cellCommunity',
    'cellTown',
    'townIsPark',
    'cellNeighbourhood',
    'cellFirstResident',
  ] as const)
    expect(made[key], key).toEqual(territory[key]);
  expect(made.townNames.map(({ zh }) => zh)).toEqual(territory.townNames.map(({ zh }) => zh));
  territory.cellAreaKm2.forEach((area, cell) => {
    expect(Math.abs(made.cellAreaKm2[cell] - area)).toBeLessThan(2e-4 * area + 1e-5);
  });
}

/** Pairs of neighbours with a common border of some length: corners closer than the tolerance become one. */
function borderPairs(
  { cells, neighbourOffsets, neighbourIds, polygonOffsets, polygonPoints }: Territory,
  leastKm: number,
): string[] {
  const edges = new Map<string, number>();
  const pairs = new Set<string>();
  for (const pass of [0, 1]) {
    for (let cell = 0; cell < cells; cell++) {
      const [first, end] = [polygonOffsets[cell], polygonOffsets[cell + 1]];
      for (let k = first; k < end; k++) {
        const n = k + 1 === end ? first : k + 1;
        const [ax, ay, bx, by] = [
          polygonPoints[2 * k],
          polygonPoints[2 * k + 1],
          polygonPoints[2 * n],
          polygonPoints[2 * n + 1],
        ];
        if (pass === 0) edges.set(`${ax} ${ay} ${bx} ${by}`, cell);
        const other = edges.get(`${bx} ${by} ${ax} ${ay}`);
        if (pass === 1 && other !== undefined && Math.hypot(bx - ax, by - ay) > leastKm)
          pairs.add(`${cell} ${other}`);
      }
    }
  }
  const listed = new Set<string>();
  for (let cell = 0; cell < cells; cell++)
    for (const other of neighbourIds.subarray(neighbourOffsets[cell], neighbourOffsets[cell + 1]))
      listed.add(`${cell} ${other}`);
  for (const pair of pairs) expect(listed.has(pair)).toBe(true);
  return [...pairs].sort();
}

describe('Z district, written and imported again', () => {
  it('on a plane of kilometres is the same to the bit', async () => {
    const text = territoryGeoJson(territory, { neighbourhoods });
    const { scenario: made, report } = await again(text, { snapMetres: 0 });
    const result = generateTerritory(made);
    expectSame(result);
    expect(result.polygonPoints).toEqual(territory.polygonPoints);
    expect(borderPairs(result, 0)).toEqual(borderPairs(territory, 0));
    expect(report.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('on earth has the same neighbours and, within 2 in 10,000, the same areas', async () => {
    const text = territoryGeoJson(territory, { origin, neighbourhoods });
    const { scenario: made, report } = await again(text);
    const result = generateTerritory(made);
    expectSame(result);
    expect(borderPairs(result, 0.002)).toEqual(borderPairs(territory, 0.002));
    expect(report.filter(({ code }) => code === 'gap' || code === 'overlap')).toEqual([]);
  });

  it('keeps its designs', async () => {
    const { scenario: made } = await again(territoryGeoJson(territory, { origin }));
    expect(made.designs.map(({ id }) => id)).toEqual(scenario.designs.map(({ id }) => id));
  });
});

it('the zones of a plan are numbers from 1 in the file, null where a cell is unassigned', () => {
  const labels = Array.from(territory.cellTown, (town, cell) => (cell === 3 ? -1 : town));
  const text = territoryGeoJson(territory, { plan: planOfLabels(labels, territory.towns) });
  const { features } = JSON.parse(text) as { features: { properties: { zone: number | null } }[] };
  expect(features.map(({ properties }) => properties.zone)).toEqual(
    labels.map((label) => (label < 0 ? null : label + 1)),
  );
});
