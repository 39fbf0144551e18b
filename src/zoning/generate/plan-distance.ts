// How unlike two plans are: the share of people who are in another zone, after zones have been paired so that as few as possible are.
import type { ZonePlan } from '../plan/zone-plan.ts';
import { matchZones } from '../scoreboard/match-zones.ts';

type Labelled = Pick<ZonePlan, 'zoneOf' | 'zones'>;

/** Returns the share of people in different zones, 0..1; units without a zone in either plan count as different. NaN without people. */
export function planDistance(population: ArrayLike<number>, a: Labelled, b: Labelled): number {
  const shared = sharedPeople(population, a, b);
  const pairs = matchZones(shared, a.zones, b.zones);
  let all = 0;
  for (let unit = 0; unit < a.zoneOf.length; unit++) all += population[unit];
  let same = 0;
  pairs.forEach((other, zone) => {
    if (other >= 0) same += shared[zone * b.zones + other];
  });
  return 1 - same / all;
}

function sharedPeople(population: ArrayLike<number>, a: Labelled, b: Labelled): Float64Array {
  const shared = new Float64Array(a.zones * b.zones);
  for (let unit = 0; unit < a.zoneOf.length; unit++) {
    const [zone, other] = [a.zoneOf[unit], b.zoneOf[unit]];
    if (zone >= 0 && other >= 0) shared[zone * b.zones + other] += population[unit];
  }
  return shared;
}
