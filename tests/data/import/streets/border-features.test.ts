// Streets, rivers and bridges on a map: what runs along borders, what is bridged, and the graph for walking.

import { describe, expect, it } from 'vitest';
import { importTerritory } from '../../../../src/data/import/import-territory.ts';
import { readMapTables } from '../../../../src/scenario/map/map-tables.ts';
import { collection, line, point, squareFeatures, textFile } from '../../../support/geojson.ts';

const run = async (features: readonly object[], name = 'streets.json') => {
  const files = [
    textFile('cells.json', collection(squareFeatures(3, 3))),
    textFile(name, collection(features)),
  ];
  const result = await importTerritory(files);
  const { borders, streets } = readMapTables(result.map);
  return { result, streets, borders: borders.map(({ cell, other, kind }) => `${cell}-${other} ${kind}`) };
};

describe('borders', () => {
  it('have a road where one runs along them, within the tolerance and at a small angle', async () => {
    const { borders } = await run([
      line({ highway: 'residential' }, [
        [1.01, 0],
        [1.01, 2],
      ]),
    ]);
    expect(borders).toEqual(['0-1 road', '3-4 road']);
  });

  it('have none where a street runs across them or farther away', async () => {
    const { borders } = await run([
      line({ highway: 'x' }, [
        [0, 0.5],
        [3, 0.5],
      ]),
      line({ highway: 'x' }, [
        [1.1, 0],
        [1.1, 3],
      ]),
    ]);
    expect(borders).toEqual([]);
  });

  it('are barriers along a river or railway, bridged where a bridge or a road crosses', async () => {
    const river = line({ waterway: 'river' }, [
      [1, 0],
      [1, 3],
    ]);
    const rail = line({ 类型: '铁路' }, [
      [2, 0],
      [2, 3],
    ]);
    const bridge = line({ bridge: 'yes' }, [
      [0.9, 0.5],
      [1.1, 0.5],
    ]);
    const dot = point({ kind: 'bridge' }, [1, 1.4]);
    const road = line({ highway: 'x' }, [
      [1.5, 0.5],
      [2.5, 0.6],
    ]);
    const { borders } = await run([river, rail, bridge, dot, road]);
    expect(borders).toEqual([
      '0-1 bridged-barrier',
      '1-2 bridged-barrier',
      '3-4 bridged-barrier',
      '4-5 barrier',
      '6-7 barrier',
      '7-8 barrier',
    ]);
  });

  it('are found beside lines that reach far beyond the map', async () => {
    const river = [
      [1, -150],
      [1, 150],
    ] as const;
    const road = [
      [-200, -99.8],
      [200, 100.2],
    ] as const;
    const farther = [
      [-2000, -1500],
      [2000, 1500],
    ] as const;
    const { borders } = await run([
      line({ waterway: 'river' }, river),
      line({ highway: 'x' }, road),
      line({ railway: 'x' }, farther),
    ]);
    expect(borders).toEqual(['0-1 bridged-barrier', '3-4 barrier', '6-7 barrier']);
  });

  it('take the kind of lines from the name of the file where nothing else tells; lines of no kind are reported', async () => {
    const lines = [
      line({}, [
        [1, 0],
        [1, 1],
      ]),
    ];
    expect((await run(lines, '河流.json')).borders).toEqual(['0-1 barrier']);
    const { borders, result } = await run(lines, 'x.json');
    expect(borders).toEqual([]);
    expect(result.report.find(({ code }) => code === 'line-kind-unknown')?.count).toBe(1);
  });
});

describe('the graph of streets', () => {
  it('has junctions where lines meet and the lengths between them; what lies outside the map is left out and counted', async () => {
    const { streets, result } = await run([
      line({ highway: 'a' }, [
        [0.5, 0.5],
        [1, 0.5],
        [1.5, 0.5],
        [2.5, 0.5],
      ]),
      line({ highway: 'b' }, [
        [1.5, 0.5],
        [1.5, 2.5],
      ]),
      line({ highway: 'c' }, [
        [2.5, 2.5],
        [4, 2.5],
      ]),
      line({ waterway: 'river' }, [
        [0.2, 0],
        [0.2, 3],
      ]),
    ]);
    expect(streets.nodes).toHaveLength(8);
    expect(Array.from(streets.km, (km) => Math.round(km * 1000) / 1000).sort()).toEqual([1, 1, 2]);
    expect(result.report.find(({ code }) => code === 'streets-outside')?.count).toBe(1);
  });
});
