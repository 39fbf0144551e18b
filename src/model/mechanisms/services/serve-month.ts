// A month of the service centres (claims P8, P9, C11, C13, W12): residents who know of a centre and find the walk acceptable go;
// what is not staffed for sends them away; local organisations add what they offer. Per grid and category, never per resident.
// Draws: serviceMemory, serviceUnit (through the files beside).
import type { Policy } from '../../../scenario/schema/scenario.ts';
import type { ServiceNetwork } from '../../plan/services/service-network.ts';
import { serviceCategories } from '../../plan/services/service-needs.ts';
import { serviceField } from '../../world/services.ts';
import type { World } from '../../world/world.ts';
import { bookFirmVisits } from './firm-visits.ts';
import { addUnits } from './local-organisations.ts';
import { bookNavigation, bookTrips, passesOffices, planTrips } from './navigation.ts';
import { rememberVisits } from './service-memory.ts';
import { servedShares } from './served-shares.ts';
import { spreadAwareness } from './awareness.ts';

const CATEGORIES = serviceCategories.length;

/** Serves the month that begins. @param month index since the start @param counts whether it enters the measures */
export function serveMonth(world: World, month: number, counts: boolean): void {
  for (let town = 0; town < world.plan.towns; town++) {
    const settings = world.policies[town].source.services;
    if (settings.on) serveTown(world, town, month, settings, counts);
  }
}

function serveTown(
  world: World,
  town: number,
  month: number,
  settings: Policy['services'],
  counts: boolean,
): void {
  const { services } = world;
  const network = services.network(town, settings);
  const { cells, centres, need } = network;
  const { communityShare, overlap } = settings;
  // Of each wanted visit the community meets a share; centres are asked for the rest, and again for what they repeat.
  const asked = 1 - communityShare + overlap * communityShare;
  const repeated = asked > 0 ? (overlap * communityShare) / asked : 0;
  const going = goingTo(world, network, settings, asked);
  const trips = planTrips(world, town, network, going, asked);
  const served = servedShares(network, going, settings.pooling);
  const unmet = new Float64Array(need.length);
  const totals = { wanted: 0, visits: 0, turnedAway: 0, met: 0, paperwork: 0 };
  for (let i = 0; i < cells.length; i++) {
    let came = 0;
    let helped = 0;
    for (let k = 0; k < CATEGORIES; k++) {
      const at = i * CATEGORIES + k;
      let visits = 0;
      let comingFor = 0;
      for (let centre = 0; centre < centres; centre++) {
        const coming = need[at] * going[i * centres + centre];
        came += coming;
        comingFor += coming;
        visits += coming * served[centre * CATEGORIES + k];
      }
      helped += visits;
      if (passesOffices(k)) totals.paperwork += visits;
      if (trips !== null && counts) bookTrips(world, trips, at, visits, Math.max(0, comingFor - visits));
      totals.wanted += need[at];
      unmet[at] = Math.max(0, need[at] * (1 - communityShare) - visits * (1 - repeated));
    }
    totals.visits += helped;
    totals.turnedAway += Math.max(0, came - helped);
    rememberVisits(world, cells[i], month, settings.experienceShare, helped, Math.max(0, came - helped));
    spreadAwareness(world, cells[i], settings, helped);
  }
  const unitVisits = addUnits(world, town, settings, network, unmet);
  if (!counts) return;
  book(world, network, settings, unmet);
  if (trips !== null) bookNavigation(world, town, network, totals.paperwork);
  services.add(serviceField.visits, totals.visits);
  services.add(serviceField.repeated, totals.visits * repeated);
  services.add(serviceField.turnedAway, totals.turnedAway);
  services.add(serviceField.unitVisits, unitVisits);
}

/** Returns the share of a grid's needs that goes to each centre: aware, willing to walk, split by willingness, fitting. */
function goingTo(
  world: World,
  { cells, centres, weight, reach, fit }: ServiceNetwork,
  settings: Policy['services'],
  asked: number,
): Float64Array {
  const { awareness } = world.services;
  const going = new Float64Array(weight.length);
  cells.forEach((cell, i) => {
    if (Number.isNaN(awareness[cell])) awareness[cell] = settings.awarenessAtStart;
    if (reach[i] <= 0) return;
    for (let centre = 0; centre < centres; centre++) {
      const at = i * centres + centre;
      going[at] = (asked * awareness[cell] * fit[at] * weight[at] * weight[at]) / reach[i];
    }
  });
  return going;
}

function book(
  world: World,
  network: ServiceNetwork,
  settings: Policy['services'],
  unmet: Float64Array,
): void {
  const { services, plan } = world;
  network.cells.forEach((cell, i) => {
    let wanted = 0;
    let left = 0;
    for (let k = 0; k < CATEGORIES; k++) {
      wanted += network.need[i * CATEGORIES + k];
      left += unmet[i * CATEGORIES + k];
    }
    const residents = plan.selection.cellResidents[cell];
    services.access[cell] += network.access[i];
    services.wanted[cell] += wanted;
    services.met[cell] += wanted - left;
    services.add(serviceField.wanted, wanted);
    services.add(serviceField.communityMet, wanted * settings.communityShare);
    services.add(serviceField.met, wanted - left);
    services.add(serviceField.residentMonths, residents);
    services.add(serviceField.awareResidentMonths, residents * services.awareness[cell]);
    bookFirmVisits(world, network, unmet, i);
    if (network.nearestMinutes[i] <= NEAR_MINUTES) services.add(serviceField.nearResidentMonths, residents);
  });
  services.add(serviceField.yuan, network.yuanPerMonth);
}

/** The circle of fifteen minutes, as the guideline of Putuo has it. */
const NEAR_MINUTES = 15;
