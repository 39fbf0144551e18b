// Trips of residents for services, and what navigation and one stop change about them (claims P2, W8): how often one has to go until a
// need is met, how long it takes, how many more come when it takes less. Per grid and category, never per resident. Draws nothing.
import { pow } from '../../../core/dmath.ts';
import type { Navigation } from '../../../scenario/schema/navigation.ts';
import type { ServiceNetwork } from '../../plan/services/service-network.ts';
import { serviceCategories } from '../../plan/services/service-needs.ts';
import { guidedShares, handOvers, tripsPerNeed, tripsUnaided } from '../../plan/services/trips-per-need.ts';
import { costActor } from '../../world/cost-books.ts';
import { serviceField } from '../../world/services.ts';
import type { World } from '../../world/world.ts';

const CATEGORIES = serviceCategories.length;
const isPaperwork = Uint8Array.from(serviceCategories, (category) =>
  category === 'administration' || category === 'welfare' ? 1 : 0,
);

/** Trips of one town in one month. */
export interface TownTrips {
  readonly settings: Navigation;
  /** By grid and category: trips per need met, shares guided and online. */
  readonly trips: Float64Array;
  readonly guided: Float64Array;
  readonly online: Float64Array;
  /** By grid: mean minutes of a walk, one way. */
  readonly walkMinutes: Float64Array;
}

/**
 * Works out the trips of a town, and scales who goes: each trip less than unaided keeps some from being put off, each one more puts
 * some off; never more go than ask. Returns null, and changes nothing, where navigation is not simulated.
 * @param going share of a grid's needs that goes to each centre, [cell * centres + centre]
 * @param asked share of needs that centres are asked for at most
 */
export function planTrips(
  world: World,
  town: number,
  network: ServiceNetwork,
  going: Float64Array,
  asked: number,
): TownTrips | null {
  const { navigation: settings, platform } = world.policies[town].source;
  if (!settings.on) return null;
  const { cells, centres, need, minutes } = network;
  const trips = new Float64Array(cells.length * CATEGORIES);
  const guided = new Float64Array(trips.length);
  const online = new Float64Array(trips.length);
  const walkMinutes = new Float64Array(cells.length);
  cells.forEach((cell, i) => {
    const members = platform.on ? world.platform.joined[cell] : 0;
    let spared = 0;
    let wanted = 0;
    for (let k = 0; k < CATEGORIES; k++) {
      const at = i * CATEGORIES + k;
      const paperwork = isPaperwork[k] === 1;
      const shares = guidedShares(settings, members, paperwork);
      guided[at] = shares.guided;
      online[at] = shares.online;
      trips[at] = tripsPerNeed(settings, shares, paperwork);
      spared += need[at] * (tripsUnaided(settings, paperwork) - trips[at]);
      wanted += need[at];
    }
    const first = i * centres;
    let all = 0;
    let walked = 0;
    for (let at = first; at < first + centres; at++) {
      all += going[at];
      walked += going[at] * minutes[at];
    }
    if (all <= 0) return;
    walkMinutes[i] = walked / all;
    const kept = pow(1 - Math.min(0.95, settings.putOff), -(wanted > 0 ? spared / wanted : 0));
    const factor = Math.min(asked / all, kept);
    for (let at = first; at < first + centres; at++) going[at] *= factor;
  });
  return { settings, trips, guided, online, walkMinutes };
}

/** Books the trips of a grid for a category. @param at cell * categories + category @param turnedAway who came in vain for lack of capacity */
export function bookTrips(
  world: World,
  { settings, trips, guided, online, walkMinutes }: TownTrips,
  at: number,
  served: number,
  turnedAway: number,
): void {
  const { services } = world;
  const made = trips[at] * served + turnedAway;
  const perTrip = 2 * walkMinutes[Math.floor(at / CATEGORIES)] + settings.visitMinutes;
  const aside = guided[at] * settings.lookUpMinutes + online[at] * settings.onlineMinutes;
  const { own } = handOvers(settings, isPaperwork[at % CATEGORIES] === 1);
  services.add(serviceField.needsServed, served);
  services.add(serviceField.trips, made);
  services.add(serviceField.residentHours, (made * perTrip + served * aside) / 60);
  services.add(serviceField.guidedNeeds, served * guided[at]);
  services.add(serviceField.ownHandOvers, served * own);
}

/** Books what navigation and linked offices cost in a month of the window: running them, and staff who carry matters on. */
export function bookNavigation(
  world: World,
  town: number,
  network: ServiceNetwork,
  paperworkServed: number,
): void {
  const { navigation: settings, costs } = world.policies[town].source;
  const { all, own } = handOvers(settings, true);
  const hours = (paperworkServed * (all - own) * settings.handOverMinutes) / 60;
  const yuan = (settings.yuanPerResidentYear * network.residents) / 12;
  world.costs.book(costActor.desk, hours, hours * costs.deskHourYuan);
  world.costs.book(costActor.platform, 0, yuan);
  world.services.add(serviceField.yuan, yuan);
}

/** Tells whether a category is administration or welfare, which passes through offices. */
export const passesOffices = (category: number): boolean => isPaperwork[category] === 1;

/** Returns the factor on the mean intake of a case: linked offices take in more quickly whatever is reported (claim W7). */
export function intakeFactor(settings: Navigation): number {
  return settings.on ? 1 - settings.intakeSaving * settings.linkage : 1;
}
