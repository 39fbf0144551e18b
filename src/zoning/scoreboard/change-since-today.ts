// What a plan changes for those who live and work there, against today's plan. A zone of today continues in the zone that matchZones
// pairs it with; whoever is elsewhere afterwards has moved.
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import { matchZones } from './match-zones.ts';

export interface ChangeSinceToday {
  /** Zone of today that each zone of the plan continues; -1 for a new one. */
  readonly continues: Int32Array;
  /** 1 for units whose zone is not the continuation of their zone of today. */
  readonly moved: Uint8Array;
  readonly movedPeople: number;
  /** Share of residents, 0..1; NaN where nobody lives. */
  readonly movedShare: number;
  /** Share of units that stay in the continuation of their zone. */
  readonly stableCore: number;
  /** Of two residents of one zone of today, the probability that they share a zone in the plan; needs no matching. NaN without zones today. */
  readonly stayTogether: number;
}

/** So that zones where nobody lives find their continuation too. */
const EMPTY_UNIT_PEOPLE = 0.001;

/** Compares two plans of the same units. */
export function changeSinceToday(units: Units, plan: ZonePlan, today: ZonePlan): ChangeSinceToday {
  const overlap = new Float64Array(plan.zones * today.zones);
  const matchBy = new Float64Array(plan.zones * today.zones);
  const ofToday = new Float64Array(today.zones);
  for (let unit = 0; unit < units.count; unit++) {
    const [zone, old] = [plan.zoneOf[unit], today.zoneOf[unit]];
    if (old >= 0) ofToday[old] += units.population[unit];
    if (zone < 0 || old < 0) continue;
    overlap[zone * today.zones + old] += units.population[unit];
    matchBy[zone * today.zones + old] += units.population[unit] + EMPTY_UNIT_PEOPLE;
  }
  const continues = matchZones(matchBy, plan.zones, today.zones);
  const moved = new Uint8Array(units.count);
  let movedPeople = 0;
  let people = 0;
  let staying = 0;
  for (let unit = 0; unit < units.count; unit++) {
    const zone = plan.zoneOf[unit];
    people += units.population[unit];
    if (zone < 0 ? today.zoneOf[unit] < 0 : continues[zone] >= 0 && continues[zone] === today.zoneOf[unit]) {
      staying++;
      continue;
    }
    moved[unit] = 1;
    movedPeople += units.population[unit];
  }
  return {
    continues,
    moved,
    movedPeople,
    movedShare: people > 0 ? movedPeople / people : NaN,
    stableCore: units.count > 0 ? staying / units.count : NaN,
    stayTogether: sumOfSquares(overlap) / sumOfSquares(ofToday),
  };
}

/**
 * Returns how many workers change zone with the units they work in. @param workers of each unit; or in all, who are then where the
 * work is (in proportion to working hours)
 */
export function movedWorkers(units: Units, moved: Uint8Array, workers: number | ArrayLike<number>): number {
  let movedHours = 0;
  let hours = 0;
  let counted = 0;
  for (let unit = 0; unit < units.count; unit++) {
    hours += units.workloadHours[unit];
    if (moved[unit] === 0) continue;
    movedHours += units.workloadHours[unit];
    if (typeof workers !== 'number') counted += workers[unit];
  }
  return typeof workers === 'number' ? (workers * movedHours) / hours : counted;
}

function sumOfSquares(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * values[i];
  return sum;
}
