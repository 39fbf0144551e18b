// Who knows the zone (claims P8, P14): publicity reaches the unaware with saturation, visitors tell neighbours, and some forget. One
// share per grid, turned by the month. Draws nothing.
import { exp } from '../../../core/dmath.ts';
import { costActor } from '../../world/cost-books.ts';
import type { World } from '../../world/world.ts';
import { isInWindow } from '../observation-window.ts';
import { hasPlaces } from './zone-places.ts';

const MONTHS_PER_YEAR = 12;
/** The circle of fifteen minutes. */
const NEAR_MINUTES = 15;

/** Turns awareness by a month and books the publicity of the month that begins. */
export function turnZoneAwareness(world: World, day: number): void {
  const { plan, policies, zoneDesks } = world;
  if (!policies.some(({ source }) => hasPlaces(source))) return;
  for (let cell = 0; cell < plan.cells; cell++) {
    const { source } = policies[plan.selection.cellTown[cell]];
    if (!hasPlaces(source)) continue;
    const { publicityYuanPerResidentYear, publicityScaleYuan, toldPerVisit, forgetting } = source.zonePlaces;
    const residents = plan.selection.cellResidents[cell];
    const reached = 1 - exp(-publicityYuanPerResidentYear / publicityScaleYuan);
    const told = residents > 0 ? Math.min(1, (toldPerVisit * zoneDesks.monthVisits[cell]) / residents) : 0;
    const now = zoneDesks.awareness[cell];
    zoneDesks.awareness[cell] = now + (1 - now) * (1 - (1 - reached) * (1 - told)) - forgetting * now;
    zoneDesks.monthVisits[cell] = 0;
    const yuan = (publicityYuanPerResidentYear * residents) / MONTHS_PER_YEAR;
    if (isInWindow(plan, day)) world.costs.book(costActor.platform, 0, yuan);
  }
}

/** Reads how many know the zone, and live within fifteen minutes of a place that opens; for measures only. */
export function readZoneAwareness(world: World): void {
  const { plan, policies, zoneDesks } = world;
  let people = 0;
  let aware = 0;
  let near = 0;
  for (let cell = 0; cell < plan.cells; cell++) {
    if (!hasPlaces(policies[plan.selection.cellTown[cell]].source)) continue;
    const residents = plan.selection.cellResidents[cell];
    people += residents;
    aware += residents * zoneDesks.awareness[cell];
    if (zoneDesks.openChance[cell] > 0 && zoneDesks.walkMinutes[cell] <= NEAR_MINUTES) near += residents;
  }
  if (people === 0) return;
  zoneDesks.awareAtEnd[0] = aware / people;
  zoneDesks.nearAtEnd[0] = near / people;
}
