// What a search for plans is asked for where nobody says otherwise, the same on the page and on the command line.
import { checkNorms } from '../norms/check-norms.ts';
import type { ZoneNorms } from '../norms/zone-norms.ts';
import type { Units } from '../units.ts';

/** Zones stay within towns, since a street works with its own people; communities stay whole where that costs little. */
export const searchDefaults = {
  within: 'town',
  balance: 'population',
  communities: 2,
  stability: 0,
  seed: '1',
} as const;

export interface DefaultZones {
  readonly zones: number;
  /** today = as many as there are today; norms = the middle of what the norms allow. */
  readonly because: 'today' | 'norms';
}

/** How many zones there are today, and whether the scenario says so or they are a cut that is assumed. */
export interface ZonesToday {
  readonly zones: number;
  readonly isAssumed: boolean;
}

/**
 * Decides how many zones to ask for: as many as today; where today's are assumed and the norms allow no such number, the middle of
 * those that they allow.
 */
export function defaultZones(units: Units, norms: ZoneNorms, { zones, isAssumed }: ZonesToday): DefaultZones {
  const allowed = isAssumed ? checkNorms(units, norms).zones : null;
  if (allowed === null || (zones >= allowed.min && zones <= allowed.max)) return { zones, because: 'today' };
  return { zones: Math.round((allowed.min + allowed.max) / 2), because: 'norms' };
}
