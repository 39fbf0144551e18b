// Plans as files: what is written reads back, and a table that does not fit says where.
import { describe, expect, it } from 'vitest';
import { territoryGeoJson } from '../../src/data/export/territory-geojson.ts';
import { planCsv, planJson, readPlan } from '../../src/data/plan-file.ts';
import { planHash, planText } from '../../src/zoning/plan/plan-text.ts';
import { planOfLabels, type ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import { squareMap } from '../support/square-map.ts';
import { referenceScenario, territoryOf } from '../support/model-run.ts';

const territory = territoryOf(referenceScenario('small'));
const labels = Int32Array.from(territory.cellTown, (town, cell) => (cell % 9 === 4 ? -1 : town));
const plan: ZonePlan = {
  ...planOfLabels(labels, territory.towns),
  centres: Int32Array.from({ length: territory.towns }, (_, town) => labels.indexOf(town)),
  stations: Int32Array.from([2, 3]),
};
const read = (text: string): ZonePlan => readPlan(text, 'plan', territory);

describe('a plan reads back from', () => {
  it.each([
    ['a table', planCsv(territory, plan)],
    ['JSON', planJson(territory, plan)],
    ['its text', planText(plan)],
  ])('%s, with its places', (_, text) => {
    expect(planHash(read(text))).toBe(planHash(plan));
  });

  it('GeoJSON, without places', () => {
    const bare = { ...plan, centres: plan.centres.slice().fill(-1), stations: new Int32Array(0) };
    expect(planHash(read(territoryGeoJson(territory, { plan })))).toBe(planHash(bare));
  });

  it('a table of somebody else: Chinese headings, names of zones, any order, missing cells', () => {
    const found = read('片区;网格\n东片;3\n西片;1\n东片;2\n');
    expect(Array.from(found.zoneOf.subarray(0, 4))).toEqual([1, 0, 0, -1]);
  });
});

describe('on a map of one’s own, cells keep the names of the map', () => {
  const scenario = referenceScenario('small');
  const map = squareMap();
  const cells = map.cells.replace(/c1 \|[^|]*\|/, 'P-07 | 新村 |').replace(/c3 \|/, '12 |');
  const own = territoryOf({ ...scenario, territory: { ...scenario.territory, map: { ...map, cells } } });
  const halves = planOfLabels(Int32Array.from([0, 0, 1, 1, 1, -1]), 2);
  const opened = (text: string): number[] => Array.from(readPlan(text, 'plan', own).zoneOf);

  it('in tables and GeoJSON, which read back', () => {
    const table = planCsv(own, halves);
    expect(table.split('\r\n')[2]).toMatch(/^P-07,新村,.*,1,$/);
    expect(JSON.parse(territoryGeoJson(own, { plan: halves }))).toMatchObject({
      features: [
        {},
        { properties: { id: 'P-07', name: '新村', zone: 1 } },
        {},
        { properties: { id: '12' } },
        {},
        {},
      ],
    });
    for (const text of [table, territoryGeoJson(own, { plan: halves }), planJson(own, halves)])
      expect(opened(text)).toEqual(Array.from(halves.zoneOf));
  });

  it('so that a table may name cells by identifier or by a name that is no other’s', () => {
    expect(opened('网格,片区\n新村,东\nc0,西\n12,东\n')).toEqual([1, 0, -1, 0, -1, -1]);
    expect(() => opened('网格,片区\n新村,东\n3,西\n')).toThrow(/"3" is not in the territory/);
  });

  it('and files written by number still open', () => {
    expect(opened('cell,zone\ncell-1,1\ncell-2,1\ncell-3,2\n')).toEqual([0, 0, 1, -1, -1, -1]);
  });
});

it.each([
  ['{"a":1}', /No plan of zones/],
  ['{', /No plan of zones/],
  ['cell,area\n1,2', /columns cell and zone/],
  ['cell,zone\n', /a header and no grid cells/],
  ['cell,zone\n1,a\n1,b', /line 3.*twice/],
  ['cell,zone\n99999,a', /line 2.*not in the territory/],
  ['z1.A', /four parts/],
])('%j is refused', (text, message) => {
  expect(() => read(text)).toThrow(message);
});

describe('a plan that was drawn for another map', () => {
  const lines = planCsv(territory, plan).trim().split('\r\n');
  const column = (name: string): number => lines[0].split(',').indexOf(name);
  /** The table with a column changed in every row. */
  const changed = (name: string, change: (value: string, row: number) => string): string =>
    lines
      .map((line, row) => {
        const values = line.split(',');
        if (row > 0) values[column(name)] = change(values[column(name)], row);
        return values.join(',');
      })
      .join('\n');

  it('is refused by the towns that it names, or by its residents', () => {
    expect(() => read(changed('town', (town, row) => (row === 3 ? '别处' : town)))).toThrow(
      /drawn for another map: 1 of its cells lie in other towns here, such as cell-3: "别处" in the file/,
    );
    expect(() => read(changed('people', (people) => String(2 * Number(people))))).toThrow(
      /other residents here, 100 % of all/,
    );
  });

  it('is refused when it has more cells, whatever they are called', () => {
    const rows = Array.from({ length: territory.cells + 1 }, (_, cell) => `cell-${cell + 1},1`);
    expect(() => read(['cell,zone', ...rows].join('\n'))).toThrow(
      `it has ${territory.cells + 1} grid cells, this one ${territory.cells}`,
    );
  });

  it('is refused as JSON by the residents of its map', () => {
    const other = { ...territory, cellPopulation: territory.cellPopulation.map((people) => people + 1) };
    expect(() => read(planJson(other, plan))).toThrow(/drawn for another map: that one has \d+ residents/);
  });

  it('opens with a word where residents differ a little or cells are missing', () => {
    const doubts: string[] = [];
    const open = (text: string) => readPlan(text, 'plan', territory, ({ en }) => doubts.push(en));
    expect(planHash(open(planCsv(territory, plan)))).toBe(planHash(plan));
    expect(doubts).toEqual([]);
    expect(
      planHash(open(changed('people', (people, row) => String(Number(people) + Number(row === 1))))),
    ).toBe(planHash(plan));
    expect(doubts).toEqual([expect.stringMatching(/1 of its cells have slightly other residents/)]);
    open('cell,zone\n1,a\n');
    expect(doubts[1]).toBe(
      `plan: names only 1 of the ${territory.cells} grid cells; the others belong to no zone`,
    );
  });
});
