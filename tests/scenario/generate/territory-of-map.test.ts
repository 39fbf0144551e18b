// The territory of a map of one's own: numbered in a row, bordered by shared edges, islands allowed.

import { describe, expect, it } from 'vitest';
import { generateTerritory } from '../../../src/scenario/generate/generate-territory.ts';
import { territoryHash } from '../../../src/scenario/generate/territory-hash.ts';
import type { TerritoryMap } from '../../../src/scenario/schema/territory-map.ts';
import { shortScenario } from '../../support/scenario-text.ts';
import { mapSection, squareMap } from '../../support/square-map.ts';

const territoryOf = (map: TerritoryMap) => generateTerritory(shortScenario(mapSection(map)));
const neighbours = (territory: ReturnType<typeof territoryOf>, cell: number) =>
  Array.from(
    territory.neighbourIds.subarray(territory.neighbourOffsets[cell], territory.neighbourOffsets[cell + 1]),
  );

describe('the territory of a map', () => {
  it('has the areas, residents, middles and neighbours of its cells', () => {
    const territory = territoryOf(squareMap());
    expect(Array.from(territory.cellPopulation)).toEqual([1000, 1001, 1002, 1003, 1004, 1005]);
    expect(Array.from(territory.cellFirstResident)).toEqual([0, 1000, 2001, 3003, 4006, 5010, 6015]);
    expect(Array.from(territory.cellAreaKm2)).toEqual([1, 1, 1, 1, 1, 1]);
    expect([territory.cellX[4], territory.cellY[4]]).toEqual([1.5, 1.5]);
    expect(neighbours(territory, 0)).toEqual([1, 3]);
    expect(neighbours(territory, 4)).toEqual([1, 3, 5]);
    expect(territory.townNames).toEqual([{ zh: '0街道', en: 'town 0' }]);
    expect(territory.communityNames[1]).toEqual({ zh: 'row 1', en: 'row 1' });
  });

  it('numbers cells of a community and communities of a town in a row, and says which cell of the map each is', () => {
    const map = squareMap({ columns: 2, rows: 4 });
    const [header, ...rows] = map.cells.trim().split('\n');
    const mixed = { ...map, cells: [header, ...rows.reverse()].join('\n') };
    mixed.communities = [0, 1, 0, 1].map((town, row) => ({ name: `row ${row}`, town }));
    const territory = territoryOf(mixed);
    expect(Array.from(territory.cellTown)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(Array.from(territory.cellCommunity)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    expect(territory.communityNames.map(({ en }) => en)).toEqual(['row 0', 'row 2', 'row 1', 'row 3']);
    expect(Array.from(territory.sourceIndex ?? [])).toEqual([6, 7, 2, 3, 4, 5, 0, 1]);
    expect(Array.from(territory.cellPopulation)[0]).toBe(1001);
  });

  it('may consist of islands', () => {
    const territory = territoryOf(squareMap({ gapKm: 2 }));
    expect(neighbours(territory, 1)).toEqual([0, 4]);
    expect(neighbours(territory, 2)).toEqual([5]);
  });

  it('takes stated types of neighbourhood as they are and draws the others from the seed', () => {
    const map = squareMap({ columns: 10, rows: 10 });
    const kinds = shortScenario().incidents.neighbourhoods.map(({ id }) => id);
    const last = kinds.length - 1;
    const stated = { ...map, cells: map.cells.replaceAll('|  |  |', `|  | ${kinds[last]} |`) };
    expect(new Set(territoryOf(stated).cellNeighbourhood)).toEqual(new Set([last]));
    const drawn = territoryOf(map).cellNeighbourhood;
    expect(new Set(drawn).size).toBe(kinds.length);
    expect(territoryOf(map).cellNeighbourhood).toEqual(drawn);
  });

  it('is the same whenever it is made', () => {
    const hash = () => territoryHash(territoryOf(squareMap({ columns: 5, rows: 5, gapKm: 1 })));
    expect(hash()).toBe(hash());
  });
});
