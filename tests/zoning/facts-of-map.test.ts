// Units of a map of one's own: households as counted, borders with what runs along them, whatever the order of the table.

import { expect, it } from 'vitest';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import type { TerritoryMap } from '../../src/scenario/schema/territory-map.ts';
import { factsOfMap } from '../../src/zoning/facts-of-map.ts';
import { unitsOfTerritory } from '../../src/zoning/units-of-territory.ts';
import { borderKind } from '../../src/zoning/units.ts';
import { shortScenario } from '../support/scenario-text.ts';
import { mapSection, squareMap } from '../support/square-map.ts';

it('units of a map have its households and kinds of borders, also where the table is in another order', () => {
  const base = squareMap({ columns: 2, rows: 2 });
  const [header, ...rows] = base.cells.trim().split('\n');
  const counted = rows.reverse().map((row, index) => row.replace('|  |  |', `| ${index * 100} |  |`));
  const map: TerritoryMap = {
    ...base,
    cells: [header, ...counted].join('\n'),
    borders: '0 1 barrier\n1 3 bridged-barrier\n3 2 road\n',
  };
  const territory = generateTerritory(shortScenario(mapSection(map)));
  const units = unitsOfTerritory(territory, factsOfMap(map, territory));
  // the table runs c3 c2 c1 c0; cells c1 and c0 of row 0 come first
  expect(Array.from(territory.sourceIndex ?? [])).toEqual([2, 3, 0, 1]);
  expect(Array.from(units.households)).toEqual([200, 300, 0, 100]);
  const kind = (cell: number, other: number) => {
    for (let slot = units.neighbourOffsets[cell]; slot < units.neighbourOffsets[cell + 1]; slot++)
      if (units.neighbourIds[slot] === other) return units.borderKind[slot];
    return -1;
  };
  expect(kind(2, 3)).toBe(borderKind.barrier);
  expect(kind(3, 1)).toBe(borderKind.bridged);
  expect(kind(1, 3)).toBe(borderKind.bridged);
  expect(kind(0, 1)).toBe(borderKind.road);
  expect(kind(0, 2)).toBe(borderKind.plain);
  expect(kind(0, 3)).toBe(-1);
});

it('households nobody counted are residents divided by the size of a household', () => {
  const map = squareMap();
  const territory = generateTerritory(shortScenario(mapSection(map)));
  expect(unitsOfTerritory(territory, factsOfMap(map, territory)).households[0]).toBeCloseTo(1000 / 2.62, 9);
});
