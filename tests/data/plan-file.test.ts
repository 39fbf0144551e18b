// Plans as files: what is written reads back, and a table that does not fit says where.
import { describe, expect, it } from 'vitest';
import { territoryGeoJson } from '../../src/data/export/territory-geojson.ts';
import { planCsv, planJson, readPlan } from '../../src/data/plan-file.ts';
import { planHash, planText } from '../../src/zoning/plan/plan-text.ts';
import { planOfLabels, type ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
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
    ['JSON', planJson(plan)],
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

it.each([
  ['{"a":1}', /No plan of zones/],
  ['{', /No plan of zones/],
  ['cell,area\n1,2', /columns cell and zone/],
  ['cell,zone\n1,a\n1,b', /line 3.*twice/],
  ['cell,zone\n99999,a', /line 2.*not in the territory/],
  ['z1.A', /four parts/],
])('%j is refused', (text, message) => {
  expect(() => read(text)).toThrow(message);
});
