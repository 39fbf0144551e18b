// The zones that a user has drawn, as the journal, the autosave and a link keep them: the plan's text, and what the text leaves out
// because it makes no other plan - how zones are numbered on the page, which of them are empty, which are locked. Plain data. Pure.
import { canonicalLabels } from '../../src/core/partition-text.ts';
import { planOfText, planText } from '../../src/zoning/plan/plan-text.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';

export interface DrawnZones {
  /** Seed of the map that they were drawn on: on another map the same text would be other zones. */
  readonly map: string;
  readonly text: string;
  /** Number on the page of each zone of the text, from 0. */
  readonly numbers: readonly number[];
  /** Zones on the page, empty ones included. */
  readonly zones: number;
  /** Locked zones, ascending. */
  readonly locked: readonly number[];
}

/** Most zones of a plan, and most characters of its text; the schema of scenarios allows no longer one. */
export const drawnLimits = { zones: 2000, text: 40_000 } as const;

/** Returns what is kept of a plan. @param map seed of the map that it is drawn on */
export function drawnZones(plan: ZonePlan, map: string): DrawnZones {
  return {
    map,
    text: planText(plan),
    numbers: canonicalLabels(plan.zoneOf).names,
    zones: plan.zones,
    locked: [...plan.locked].flatMap((is, zone) => (is ? [zone] : [])),
  };
}

/** Returns the plan as it was on the page. @throws WanggeError when the text does not fit so many units */
export function planOfDrawn({ text, numbers, zones, locked }: DrawnZones, units: number): ZonePlan {
  const plan = planOfText(text, units);
  const centres = new Int32Array(zones).fill(-1);
  const isLocked = new Uint8Array(zones);
  plan.centres.forEach((centre, zone) => (centres[numbers[zone]] = centre));
  for (const zone of locked) isLocked[zone] = 1;
  return {
    zoneOf: plan.zoneOf.map((zone) => (zone < 0 ? -1 : numbers[zone])),
    zones,
    centres,
    stations: plan.stations,
    locked: isLocked,
  };
}

/** Reads drawn zones from data of unknown origin; null when anything about them is wrong. Whether they fit a map shows later. */
export function readDrawnZones(data: unknown): DrawnZones | null {
  if (typeof data !== 'object' || data === null) return null;
  const { map, text, numbers, zones, locked } = data as Record<string, unknown>;
  if (typeof map !== 'string' || map.length > 200) return null;
  if (typeof text !== 'string' || text.length > drawnLimits.text || !/^z1(\.[\w-]*){3}$/.test(text))
    return null;
  if (!isWhole(zones, drawnLimits.zones + 1)) return null;
  const read = { numbers: distinct(numbers, zones), locked: distinct(locked, zones) };
  if (read.numbers === null || read.locked === null) return null;
  return { map, text, numbers: read.numbers, zones, locked: read.locked };
}

/** Returns a list of different whole numbers below a bound, or null. */
function distinct(data: unknown, below: number): number[] | null {
  if (!Array.isArray(data) || data.length > below) return null;
  const numbers = data as unknown[];
  const fits = numbers.every((number): number is number => isWhole(number, below));
  return fits && new Set(numbers).size === numbers.length ? [...(numbers as number[])] : null;
}

const isWhole = (value: unknown, below: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < below;
