// Stations behind those of the layout, one block each: joint meetings of the towns, zone teams, desks of the streets. Their
// number does not depend on any policy, so that every design finds the same stations.
import type { Plan } from './plan.ts';
import { ZONES_MAX } from './zone-maps.ts';

/** Most desks of a street. */
export const DESKS_MAX = 16;

type Sizes = Pick<Plan, 'stations' | 'towns'>;

/** Returns how many stations there are behind those of the layout. */
export function addedStations({ towns }: Sizes): number {
  return towns * (1 + ZONES_MAX + DESKS_MAX);
}

/** Returns the station of a zone's team. */
export function zoneStation({ stations, towns }: Sizes, town: number, zone: number): number {
  return stations.count + towns + town * ZONES_MAX + zone;
}

/** Returns the slot [town * ZONES_MAX + zone] of a zone's station, -1 for any other station. */
export function zoneSlotOf({ stations, towns }: Sizes, station: number): number {
  const slot = station - stations.count - towns;
  return slot >= 0 && slot < towns * ZONES_MAX ? slot : -1;
}

/** Returns the station of a desk of a street. */
export function deskStation({ stations, towns }: Sizes, town: number, desk: number): number {
  return stations.count + towns * (1 + ZONES_MAX) + town * DESKS_MAX + desk;
}
