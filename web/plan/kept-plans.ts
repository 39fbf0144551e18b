// Plans of zones that the user has put aside to compare: part of the plan on the page, so that they are undone and stored with it. A link
// does not carry them: it shows what its sender saw, and must stay short. Plain data. Pure.
import { drawnZones, readDrawnZones, type DrawnZones } from './drawn-zones.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import type { Plan } from './plan.ts';

export interface KeptPlan {
  readonly id: string;
  readonly name: string;
  readonly zones: DrawnZones;
}

export const keptLimits = { plans: 8, name: 60 } as const;

/** Returns the list with one plan more; the oldest ones go when there are too many. @param map seed of the plan's map */
export function withKept(
  kept: readonly KeptPlan[] | undefined,
  name: string,
  plan: ZonePlan,
  map: string,
): readonly KeptPlan[] {
  const before = kept ?? [];
  let number = 1;
  while (before.some(({ id }) => id === `kept-${number}`)) number++;
  const one = { id: `kept-${number}`, name: shortName(name, number), zones: drawnZones(plan, map) };
  return [...before, one].slice(-keptLimits.plans);
}

/** A name without line breaks and not too long; a number where there is none. */
function shortName(name: string, number: number): string {
  const tidy = [...name.replace(/\s+/g, ' ').trim()].slice(0, keptLimits.name).join('').trim();
  return tidy === '' ? String(number) : tidy;
}

/** Reads kept plans from data of unknown origin; null when anything about them is wrong. */
export function readKept(data: unknown): readonly KeptPlan[] | null {
  if (!Array.isArray(data) || data.length > keptLimits.plans) return null;
  const read = data.map(readOne);
  const ids = new Set(read.map((one) => one?.id));
  return read.every((one) => one !== null) && ids.size === read.length ? read : null;
}

function readOne(data: unknown): KeptPlan | null {
  if (typeof data !== 'object' || data === null) return null;
  const { id, name, zones } = data as Record<string, unknown>;
  if (typeof id !== 'string' || !/^kept-\d{1,6}$/.test(id)) return null;
  if (typeof name !== 'string' || name === '' || [...name].length > keptLimits.name) return null;
  const drawn = readDrawnZones(zones);
  return drawn && { id, name, zones: drawn };
}

/** Returns what a link carries of a plan. */
export function withoutKept(plan: Plan): Plan {
  const { kept: _kept, ...shared } = plan;
  return shared;
}
