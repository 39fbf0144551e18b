// Reads a plan from data of unknown origin (a link, the autosave). Whether its patches fit the scenario is for the scenario's own
// validation to say; here only their shape is checked. Pure.
import { patchSchema, type Patch } from '../../src/scenario/schema/scenario.ts';
import { readAdded } from './added-designs.ts';
import { readDrawnZones } from './drawn-zones.ts';
import { readKept } from './kept-plans.ts';
import { readReportWish } from '../report/report-wish.ts';
import { readZoneBounds } from './zone-bounds.ts';
import { replicationLimits, scopes, type Plan, type Scope } from './plan.ts';

const mostDesigns = 24;

/** Returns the plan with nothing but its own fields, or null when anything about it is wrong. */
export function readPlan(data: unknown): Plan | null {
  if (typeof data !== 'object' || data === null) return null;
  const record = data as Record<string, unknown>;
  const { scenarioHash, edits, windowDays, seed, replications, scope, zones, bounds, added, kept, report } =
    record;
  const readEdits = editsFrom(edits);
  if (!isText(scenarioHash, 200) || readEdits === null) return null;
  if (!(windowDays === null || isWhole(windowDays, 1, 3650))) return null;
  if (!(seed === null || isText(seed, 200))) return null;
  if (!isWhole(replications, replicationLimits.least, replicationLimits.most) || !isScope(scope)) return null;
  const drawn = zones === undefined ? undefined : readDrawnZones(zones);
  const set = bounds === undefined ? undefined : readZoneBounds(bounds);
  const designs = added === undefined ? undefined : readAdded(added);
  const aside = kept === undefined ? undefined : readKept(kept);
  const told = report === undefined ? undefined : readReportWish(report);
  if (drawn === null || set === null || designs === null || aside === null || told === null) return null;
  return {
    scenarioHash,
    edits: readEdits,
    windowDays,
    seed,
    replications,
    scope,
    ...(drawn === undefined ? {} : { zones: drawn }),
    ...(set === undefined ? {} : { bounds: set }),
    ...(designs === undefined ? {} : { added: designs }),
    ...(aside === undefined ? {} : { kept: aside }),
    ...(told === undefined ? {} : { report: told }),
  };
}

function editsFrom(data: unknown): Plan['edits'] | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const entries = Object.entries(data);
  if (entries.length > mostDesigns) return null;
  const read: [string, Patch][] = [];
  for (const [design, patch] of entries) {
    const parsed = patchSchema.safeParse(patch);
    if (!parsed.success || design.length > 40) return null;
    read.push([design, parsed.data]);
  }
  return Object.fromEntries(read);
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= most;

const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

const isScope = (value: unknown): value is Scope => scopes.some((scope) => scope === value);
