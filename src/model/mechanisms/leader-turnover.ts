// Leaders come and go (claim Z25). When a town's leader goes, each programme that rests on his attention lapses unless it is
// institutionalised; the successor begins with the attention of a new leader and may take things up again later. The draw does not
// depend on the degree of institutionalisation, so that more of it keeps a superset. Draws: inOffice (people), outlives.
import { sumField } from '../ledger/tally.ts';
import { carriedProgrammes, countProgrammes, programmesOf } from '../plan/carried-programmes.ts';
import { purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';
import { isInWindow } from './observation-window.ts';

/** Programmes of one change of leaders have occasions of their own. */
const PROGRAMMES_MAX = 16;

/**
 * Changes leaders whose time is over, and books the day. Mutates `world.leaders`.
 * @param month index of the month that begins, -1 within a month
 * @returns whether the policy in force has changed anywhere
 */
export function changeLeaders(world: World, day: number, month: number): boolean {
  const { policies, leaders } = world;
  let changed = false;
  for (let town = 0; town < world.plan.towns; town++) {
    const { leaders: settings } = policies[town].source;
    if (!settings.on) continue;
    const before = leaders.lapsed[town];
    if (month > 0) turnMonth(world, town, day, month);
    if (leaders.lapsed[town] !== before) changed = true;
    bookDay(world, town, day);
  }
  return changed;
}

/** Forgets lapses of programmes that a new policy does not have. @param programmes mask of the new policy */
export function keepLapses(world: World, town: number, programmes: number): void {
  world.leaders.lapsed[town] &= programmes;
}

function turnMonth(world: World, town: number, day: number, month: number): void {
  const { leaders, policies, plan } = world;
  const { termMonths, resumeMonths } = policies[town].source.leaders;
  const offset = monthsInOffice(world, town, termMonths);
  const nth = Math.floor((month + offset) / termMonths);
  if (nth > Math.floor((month - 1 + offset) / termMonths)) {
    leave(world, town, nth);
    leaders.sinceMonth[town] = month;
    if (isInWindow(plan, day)) world.tally.add(sumField.leaderChanges, 1);
  } else if (resumeMonths > 0 && month - leaders.sinceMonth[town] >= resumeMonths) leaders.lapsed[town] = 0;
}

/** Months that the first leader had been there when the run began. */
function monthsInOffice(world: World, town: number, termMonths: number): number {
  world.people.draw(purpose.inOffice, 0, world.plan.selection.townIds[town], 0);
  return Math.floor(world.people.u0() * termMonths);
}

function leave(world: World, town: number, nth: number): void {
  const { luck, leaders, plan, policies } = world;
  const { source } = policies[town];
  const carried = programmesOf(source);
  for (let programme = 0; programme < carriedProgrammes.length; programme++) {
    if (((carried >>> programme) & 1) === 0) continue;
    luck.draw(purpose.outlives, nth * PROGRAMMES_MAX + programme, plan.selection.townIds[town], 0);
    if (luck.u0() >= source.leaders.institutionalised) leaders.lapsed[town] |= 1 << programme;
  }
}

function bookDay(world: World, town: number, day: number): void {
  const { tally, leaders, plan, policies } = world;
  if (!isInWindow(plan, day)) return;
  const lapsed = leaders.lapsed[town];
  tally.add(sumField.programmeDays, countProgrammes(programmesOf(policies[town].source) | lapsed));
  tally.add(sumField.lapsedDays, countProgrammes(lapsed));
}
