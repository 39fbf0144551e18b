// A plan as a table and back; what is no plan of this map is refused with a reason.

import { describe, expect, it } from 'vitest';
import { csvDocument } from '../../../src/data/csv.ts';
import { territoryGeoJson } from '../../../src/data/export/territory-geojson.ts';
import { planHash, planText } from '../../../src/zoning/plan/plan-text.ts';
import type { ZonePlan } from '../../../src/zoning/plan/zone-plan.ts';
import { planOfFile, planRows } from '../../../web/plan/plan-table.ts';
import { zoneGround } from '../../../web/plan/zone-ground.ts';
import { smallScenario } from '../../support/small-scenario.ts';

const ground = zoneGround(smallScenario());
const plan: ZonePlan = {
  zoneOf: Int32Array.of(1, 1, 0, 0, -1, 2),
  zones: 3,
  centres: Int32Array.of(2, 1, -1),
  stations: Int32Array.of(0, 5),
  locked: new Uint8Array(3),
};
const cells = ground.units.count;

describe('the same plan comes back', () => {
  it.each([
    ['from its table', csvDocument(planRows(ground, plan))],
    ['from its text', `${planText(plan)}\n`],
  ])('%s, places included', (_case, text) => {
    expect(planHash(planOfFile(text, 'file', cells))).toBe(planHash(plan));
  });

  it('from GeoJSON, without places', () => {
    const back = planOfFile(territoryGeoJson(ground.territory, { plan }), 'file', cells);
    expect(planHash(back)).toBe(
      planHash({ ...plan, centres: Int32Array.of(-1, -1, -1), stations: new Int32Array(0) }),
    );
  });

  it('from a table with zones by name and columns in any order', () => {
    const text = 'zone;id\n甲;cell-1\n甲;cell-2\nB;cell-6\n';
    expect([...planOfFile(text, 'file', cells).zoneOf]).toEqual([0, 0, -1, -1, -1, 1]);
  });
});

describe('what is no plan', () => {
  it.each([
    ['a table of something else', 'a,b\n1,2\n', /holds no plan/],
    ['a table without a zone', 'cell,zone\n1,\n', /holds no plan/],
    ['broken JSON', '{"features":', /holds no plan/],
    ['JSON without features', '{"a":1}', /holds no plan/],
    ['features without cells', '{"features":[null,{"properties":null}]}', /does not have/],
    ['cells of another map', 'cell,zone\n7,1\n', /cell "7" that this territory of 6 cells/],
    ['a text of another map', 'z1.BD..', /territory has 6/],
    ['nothing', '', /holds no plan/],
  ])('%s is refused', (_case, text, reason) => {
    expect(() => planOfFile(text, 'file', cells)).toThrow(reason);
  });
});
