// A town of equal grids in a row of neighbourhood types, for tests of services: worlds with centres, and networks of them.

import { compileServiceNetwork, type ServiceNetwork } from '../../src/model/plan/services/service-network.ts';
import { ServiceNeeds } from '../../src/model/plan/services/service-needs.ts';
import type { World } from '../../src/model/world/world.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { bareScenario } from './bare-world.ts';
import { startRun, worldOf } from './model-run.ts';

type Settings = Partial<Scenario['services']>;
const neighbourhoods = [
  { id: 'old', name: { zh: '老', en: 'Old' }, share: 0.5, residents: { elder: 3 } },
  { id: 'young', name: { zh: '新', en: 'Young' }, share: 0.5, residents: { elder: 0.2, family: 2 } },
];

/** Returns a scenario of one dense town of 12 grids with service centres. */
export function serviceScenario(
  services: Settings = {},
  sections: { [name: string]: unknown } = {},
): Scenario {
  const { incidents, ...others } = sections as { incidents?: object };
  return bareScenario(
    {
      time: { warmUpDays: 5, windowDays: 90, followUpDays: 10, weekend: [] },
      services: { on: true, ...services },
      ...others,
      incidents: { types: bareScenario().incidents.types, neighbourhoods, ...incidents },
      territory: { areaKm2: 4, population: 24_000, communities: 4, cells: 12 },
    },
    [{}],
  );
}

/** Starts a run in such a town and returns its world. */
export const serviceWorld = (services: Settings = {}, sections: { [name: string]: unknown } = {}): World =>
  worldOf(startRun(serviceScenario(services, sections)));

/** Returns the needs and the network of the town. */
export function serviceNetwork(services: Settings = {}): {
  world: World;
  needs: ServiceNeeds;
  network: ServiceNetwork;
} {
  const world = serviceWorld(services);
  const needs = new ServiceNeeds(world.plan, world.peopleRandom());
  return {
    world,
    needs,
    network: compileServiceNetwork(world.plan, needs, 0, world.policies[0].source.services),
  };
}
