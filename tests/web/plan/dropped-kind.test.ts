// What a dropped file is, by name and beginning.

import { expect, it } from 'vitest';
import { territoryGeoJson } from '../../../src/data/export/territory-geojson.ts';
import { planCsv, planJson } from '../../../src/data/plan-file.ts';
import { planText } from '../../../src/zoning/plan/plan-text.ts';
import { planOfGroups } from '../../../src/zoning/plan/zone-plan.ts';
import { droppedKind } from '../../../web/plan/dropped-kind.ts';
import { projectText } from '../../../web/storage/project-file.ts';
import { collection, squareFeatures } from '../../support/geojson.ts';
import { referenceScenario, territoryOf } from '../../support/model-run.ts';
import { zDistrictText } from '../../support/z-district.ts';

const territory = territoryOf(referenceScenario('small'));
const plan = planOfGroups(territory.cellTown, territory.towns);
const untouchedSession = {
  format: 'wangge-session/1',
  modelVersion: '1',
  journal: { entries: [], index: 0 },
  scenarios: {},
  focus: '',
} as const;
const cells = collection(squareFeatures(2, 2));

it.each([
  ['a.yaml', zDistrictText, 'scenario'],
  ['scenario.txt', 'format: wangge-scenario/1\nid: a', 'scenario'],
  ['z.wangge.json', projectText(untouchedSession, null, ''), 'project'],
  ['later.json', '{"format": "wangge-project/7"}', 'project'],
  ['zones.csv', planCsv(territory, plan), 'plan'],
  ['方案.csv', '网格编号;片区\n1;2', 'plan'],
  ['zones.json', planJson(territory, plan), 'plan'],
  ['zones.txt', planText(plan), 'plan'],
  ['zones.geojson', territoryGeoJson(territory, { plan }), 'plan-or-map'],
  ['cells.geojson', territoryGeoJson(territory), 'map'],
  ['cells.json', cells, 'map'],
  ['cells', cells, 'map'],
  ['人口.csv', '\ufeff编号,人口\n1,2', 'map'],
  ['people.xlsx', 'PK\u0003\u0004\u0014', 'map'],
  ['people.zip', 'PK\u0003\u0004\u0014', 'unknown'],
  ['map.shp', '\u0000\u0000\u0027', 'shapefile'],
  ['photo.png', '\ufffdPNG', 'unknown'],
  ['data.json', '{"a":1}', 'unknown'],
  ['broken.geojson', '<html>', 'map'],
])('%s', (name, text, kind) => {
  expect(droppedKind(name, text.slice(0, 65_536))).toBe(kind);
});
