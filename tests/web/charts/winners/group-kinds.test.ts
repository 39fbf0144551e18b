// Winners and losers are told by zones of the plan, by communities, and by kinds of neighbourhood.
import { expect, it } from 'vitest';
import { planOfLabels } from '../../../../src/zoning/plan/zone-plan.ts';
import { groupsOf } from '../../../../web/charts/winners/group-kinds.ts';
import { zoneGround } from '../../../../src/data/picture/zone-ground.ts';
import { smallScenario } from '../../../support/small-scenario.ts';

it('every cell has a group of each kind', () => {
  const scenario = smallScenario();
  const ground = zoneGround(scenario);
  const plan = planOfLabels([0, 0, 0, 1, 1, 1], 2);
  const kinds = scenario.incidents.neighbourhoods.length;
  expect(groupsOf('zone', ground, plan, kinds)).toEqual({ groupOf: plan.zoneOf, groups: 2 });
  expect(groupsOf('community', ground, plan, kinds).groups).toBe(4);
  const { groupOf, groups } = groupsOf('kind', ground, plan, kinds);
  expect(groupOf).toHaveLength(6);
  expect(Math.max(...Array.from(groupOf))).toBeLessThan(groups);
});
