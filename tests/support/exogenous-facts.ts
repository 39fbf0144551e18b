// What no design may change, read from a running world: the facts of every incident that arose by itself, on its first day,
// and a count and checksum of the draws that decide them.

import { KeyedRandom } from '../../src/core/random.ts';
import { exponentialTable } from '../../src/core/dmath.ts';
import type { Engine } from '../../src/model/engine.ts';
import { patrolShareBefore } from '../../src/model/plan/shift-profile.ts';
import { purpose } from '../../src/model/purposes.ts';
import { incidentFlag } from '../../src/model/world/incident-table.ts';
import type { World } from '../../src/model/world/world.ts';
import { worldOf } from './model-run.ts';
import { usedRows } from './table-invariants.ts';

const MINUTES_PER_DAY = 1440;
const birthFlags = incidentFlag.cohort | incidentFlag.fixable | incidentFlag.needsCoordination;
/** Purposes whose draws are made for every entity under every design, once or equally often. */
const exogenousPurposes: readonly number[] = [
  purpose.arrival,
  purpose.fate,
  purpose.nature,
  purpose.affected,
  purpose.absence,
  purpose.turnover,
];

export interface Facts {
  /** One text per incident, in the order of origin keys within a day. */
  readonly incidents: readonly string[];
  /** Incidents whose first sight target is not their keyed search ahead of what had been searched. */
  readonly wrongTargets: number;
  /** All draws of the run, and those of the purposes above about what is exogenous with their checksum. */
  readonly draws: number;
  readonly exogenousDraws: number;
  readonly checksum: string;
}

/** Origin keys that a test makes a run use instead of the right ones. */
export type Rekey = (purpose: number, world: World, newestRow: number) => readonly [number, number] | null;

/** Runs an engine to a day and collects the facts. @param rekey spoils the keys of draws, to show that it would be seen */
export function collectFacts(engine: Engine, untilDay: number, rekey?: Rekey): Facts {
  const world = worldOf(engine);
  const counts = { draws: 0, exogenousDraws: 0, sum: 0, mixed: 0 };
  watchDraws(world, counts, rekey);
  const incidents: string[] = [];
  let wrongTargets = 0;
  for (let day = 0; day < untilDay; day++) {
    engine.advance(day * MINUTES_PER_DAY + 1);
    const born = usedRows(world.incidents)
      .filter((row) => isOfDay(world, row, day))
      .map((row) => ({ row, text: factsOf(world, row) }));
    born.sort((a, b) => (a.text < b.text ? -1 : 1));
    incidents.push(...born.map(({ text }) => text));
    wrongTargets += born.filter(({ row }) => !hasKeyedTarget(world, row, day)).length;
  }
  const { draws, exogenousDraws, sum, mixed } = counts;
  return { incidents, wrongTargets, draws, exogenousDraws, checksum: `${sum >>> 0}:${mixed >>> 0}` };
}

/** Exogenous keys have no top bit; recurrences depend on when their parent was solved. */
function isOfDay(world: World, row: number, day: number): boolean {
  const { origin0, ariseMinute } = world.incidents.columns;
  return origin0[row] >= 0 && Math.floor(ariseMinute[row] / MINUTES_PER_DAY) === day;
}

function factsOf(world: World, row: number): string {
  const c = world.incidents.columns;
  const numbers = [c.origin0, c.origin1, c.cell, c.type, c.ariseMinute, c.place, c.affected, c.severity];
  const fate = [c.fateMinute[row], c.fateIsMajor[row], c.flags[row] & birthFlags];
  return [...numbers.map((column) => column[row]), ...fate].join(' ');
}

function hasKeyedTarget(world: World, row: number, day: number): boolean {
  const { origin0, origin1, type, cell, ariseMinute, sightTarget } = world.incidents.columns;
  const visibility = world.plan.types.visibility[type[row]];
  const post = cell[row];
  const { exposure, exposureTonight } = world.posts;
  const share = patrolShareBefore(world.plan.patrolShifts, ariseMinute[row] - day * MINUTES_PER_DAY);
  const searched = exposure[post] + (exposureTonight[post] - exposure[post]) * share;
  const own = new KeyedRandom(world.luck.lo, world.luck.hi);
  own.draw(purpose.sight, 0, origin0[row], origin1[row]);
  const wanted = searched + exponentialTable.quantile(own.u0()) / visibility;
  return Math.abs(sightTarget[row] - wanted) <= 4e-7 * wanted; // targets are kept in 32 bits
}

function watchDraws(
  world: World,
  counts: { draws: number; exogenousDraws: number; sum: number; mixed: number },
  rekey?: Rekey,
): void {
  const { luck, incidents } = world;
  let newest = 0;
  const add = incidents.add.bind(incidents);
  incidents.add = () => (newest = add());
  const draw = luck.draw.bind(luck);
  luck.draw = (what, occasion, origin0, origin1) => {
    const other = rekey?.(what, world, newest) ?? [origin0, origin1];
    draw(what, occasion, other[0], other[1]);
    counts.draws++;
    if (origin0 < 0 || !exogenousPurposes.includes(what)) return;
    counts.exogenousDraws++;
    // Sums do not depend on the order of the draws.
    const key =
      Math.imul(what, 0x9e3779b1) ^ Math.imul(occasion, 0x85ebca6b) ^ Math.imul(origin0, 0xc2b2ae35);
    const words = Math.imul(luck.w0, 0x27d4eb2f) ^ Math.imul(luck.w1, 0x165667b1) ^ origin1;
    counts.sum = (counts.sum + Math.imul(key ^ words, 0x2c1b3c6d)) | 0;
    counts.mixed = (counts.mixed + (Math.imul(words, 0x297a2d39) ^ key)) | 0;
  };
}
