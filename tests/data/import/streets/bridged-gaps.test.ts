// Rivers that are areas of their own: no cells, barriers where a border runs along their shore, and bridges that make neighbours of banks.

import { describe, expect, it } from 'vitest';
import { importTerritory } from '../../../../src/data/import/import-territory.ts';
import { scenarioUnits } from '../../../../src/experiment/zones/scenario-units.ts';
import { generateTerritory } from '../../../../src/scenario/generate/generate-territory.ts';
import { borderKind } from '../../../../src/zoning/units.ts';
import { collection, line, point, polygon, square, textFile, type Ring } from '../../../support/geojson.ts';

const people = (name: string) => ({ 编号: name, 街道: '甲', 社区: name[0], 人口: 1000 });
/** Two cells on each bank of a river 300 m wide. */
const banks = [
  polygon(people('w1'), square(0, 0)),
  polygon(people('w2'), square(0, 1)),
  polygon(people('e1'), square(1.3, 0)),
  polygon(people('e2'), square(1.3, 1)),
];
const river: Ring = [
  [1, -1],
  [1.3, -1],
  [1.3, 3],
  [1, 3],
];
const deck = (y: number): Ring => [
  [1.01, y],
  [1.29, y],
];

async function run(streets: readonly object[]) {
  const files = [
    textFile('cells.json', collection(banks)),
    ...(streets.length > 0 ? [textFile('lines.json', collection(streets))] : []),
  ];
  const { scenario, report } = await importTerritory(files);
  const territory = generateTerritory(scenario);
  const units = scenarioUnits(scenario, territory);
  const name = (cell: number) => territory.cellIds?.[cell] ?? '';
  const pairs = Array.from({ length: territory.cells }, (_, cell) =>
    Array.from(
      units.neighbourIds.subarray(units.neighbourOffsets[cell], units.neighbourOffsets[cell + 1]),
    ).map((other, at) => {
      const slot = units.neighbourOffsets[cell] + at;
      return `${name(cell)}-${name(other)} ${units.borderKind[slot]} ${units.borderKm[slot].toFixed(2)}`;
    }),
  ).flat();
  return { cells: territory.cells, pairs, codes: report.map(({ code }) => code) };
}

const apart = ['w1-w2 0 1.00', 'w2-w1 0 1.00', 'e1-e2 0 1.00', 'e2-e1 0 1.00'];

describe('banks with a river between them', () => {
  it('are apart without a bridge', async () => {
    expect((await run([])).pairs).toEqual(apart);
  });

  it('are neighbours where a bridge leads across, with a border of no length that can be crossed', async () => {
    const { pairs, codes } = await run([line({ bridge: 'yes', highway: 'primary' }, deck(0.5))]);
    expect(pairs.filter((pair) => !apart.includes(pair)).sort()).toEqual([
      `e1-w1 ${borderKind.bridged} 0.00`,
      `w1-e1 ${borderKind.bridged} 0.00`,
    ]);
    expect(codes).toContain('gaps-bridged');
  });

  it('are neighbours where a road crosses the shores, and not where it stays on one side', async () => {
    const { pairs } = await run([
      polygon({ natural: 'water' }, river),
      line({ highway: 'primary' }, [
        [0.5, 1.5],
        [2, 1.5],
      ]),
      line({ highway: 'primary' }, [
        [0.5, 0.5],
        [1.1, 0.5],
      ]),
    ]);
    expect(pairs).toContain(`w2-e2 ${borderKind.bridged} 0.00`);
    expect(pairs.some((pair) => pair.startsWith('w1-e1'))).toBe(false);
  });

  it('a bridge inside one cell joins nothing, which the report says', async () => {
    const { pairs, codes } = await run([
      line({ bridge: 'yes' }, [
        [0.2, 0.5],
        [0.4, 0.5],
      ]),
    ]);
    expect(pairs).toEqual(apart);
    expect(codes).toContain('bridges-inside');
  });
});

describe('an area of water', () => {
  it('is no cell, by its properties', async () => {
    const { cells, codes } = await run([
      polygon({ natural: 'water' }, river),
      point({ bridge: 'yes' }, [1.15, 0.5]),
    ]);
    expect(cells).toBe(4);
    expect(codes).toContain('water-areas');
  });

  it('is a barrier where a border runs along its shore', async () => {
    const { pairs } = await run([
      polygon({ kind: '河道' }, [
        [-1, 1],
        [1.1, 1],
        [1.1, 1.01],
        [-1, 1.01],
      ]),
    ]);
    expect(pairs).toContain(`w1-w2 ${borderKind.barrier} 1.00`);
    expect(pairs).toContain('e1-e2 0 1.00');
  });

  it('stays a cell where the file is said to be of cells', async () => {
    const water = polygon({ ...people('x'), natural: 'water' }, river);
    const files = [textFile('cells.json', collection([...banks, water]))];
    const asked = await importTerritory(files, { files: new Map([['cells.json', { role: 'units' }]]) });
    expect([asked.scenario.territory.cells, (await importTerritory(files)).scenario.territory.cells]).toEqual(
      [5, 4],
    );
  });
});
