// The ground of the Zones screen: today's zones are those that the model cuts, and everything crosses a worker's border unchanged.

import { expect, it } from 'vitest';
import { zoneGround } from '../../../src/data/picture/zone-ground.ts';
import { smallScenario } from '../../support/small-scenario.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario } = openedZDistrict();
const ground = zoneGround(scenario);

it('today every town of Z district has three zones of whole communities', () => {
  const { territory, today, zonesToday } = ground;
  expect(zonesToday).toBe(45);
  const townOf = new Map<number, number>();
  const zoneOfCommunity = new Map<number, number>();
  today.forEach((zone, cell) => {
    const [town, community] = [territory.cellTown[cell], territory.cellCommunity[cell]];
    expect(townOf.get(zone) ?? town).toBe(town);
    expect(zoneOfCommunity.get(community) ?? zone).toBe(zone);
    townOf.set(zone, town);
    zoneOfCommunity.set(community, zone);
  });
  expect(townOf.size).toBe(45);
});

it('a town with fewer communities than zones has a zone for each', () => {
  const small = zoneGround(smallScenario());
  expect(small.zonesToday).toBe(4);
  expect(new Set(small.today)).toEqual(new Set([0, 1, 2, 3]));
});

it('can be cloned, as what workers answer must', () => {
  expect(structuredClone(ground)).toEqual(ground);
});
