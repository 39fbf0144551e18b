// Joint reward of committees, owners' committees and property firms (共容利益; claim P15): sets their efforts, lets them take part in
// the coordination of hard cases, and pays them by the month from what is on record or from the independent survey - never from what
// is true. Draws: coHandling.
import { counter } from '../assessment/counters.ts';
import { EMPTY_SCORE } from '../assessment/score.ts';
import { jointEffort, PARTIES_PER_COMMUNITY } from '../decisions/joint-effort.ts';
import { purpose } from '../purposes.ts';
import { partyTask, partyTaskCount } from '../world/joint-parties.ts';
import { periodKinds } from '../world/scorecards.ts';
import type { World } from '../world/world.ts';
import { bookJointReward } from './cost-booking.ts';
import { isInWindow } from './observation-window.ts';

const MONTH = periodKinds.indexOf('month');
const DAYS_PER_YEAR = 365;

/** Sets the efforts of the parties of every community. Call when policies may have changed. */
export function setJointEfforts(world: World): void {
  const { plan, policies, jointParties } = world;
  if (policies.every(({ source }) => !source.jointReward.on)) {
    jointParties.effort.fill(0);
    return;
  }
  const units = unitsOf(world);
  const members = new Int32Array(units.length);
  for (const unit of units) members[unit]++;
  for (let community = 0; community < plan.communities; community++) {
    const { jointReward, survey } = policies[plan.selection.communityTown[community]].source;
    const parties = members[units[community]] * PARTIES_PER_COMMUNITY;
    const measured = jointReward.basis === 'record' || survey.sampleShare > 0;
    for (let task = 0; task < partyTaskCount; task++) {
      jointParties.effort[community * partyTaskCount + task] = jointReward.on
        ? jointEffort(jointReward, task, parties, measured)
        : 0;
    }
  }
}

/**
 * Returns the authority of a community's attempt at coordination, 0..1: more where its parties take part, which they do as often as
 * their effort says.
 */
export function authorityWithParties(world: World, row: number, authority: number): number {
  const { cell, filings, origin0, origin1 } = world.incidents.columns;
  const { selection } = world.plan;
  const { jointReward } = world.policies[selection.cellTown[cell[row]]].source;
  if (!jointReward.on) return authority;
  const effort = world.jointParties.effort[selection.cellCommunity[cell[row]] * partyTaskCount];
  world.luck.draw(purpose.coHandling, filings[row], origin0[row], origin1[row]);
  const takePart = world.luck.u0() < effort;
  if (isInWindow(world.plan, world.events.now / 1440)) {
    world.jointParties.coordinated[0]++;
    if (takePart) world.jointParties.coHandled[0]++;
  }
  return takePart ? 1 - (1 - authority) * (1 - jointReward.coHandlingGain) : authority;
}

/** Returns by what factor the parties' effort makes the organisations of a cell stronger. */
export function partyFactor(world: World, cell: number): number {
  const { selection } = world.plan;
  const { jointReward } = world.policies[selection.cellTown[cell]].source;
  if (!jointReward.on) return 1;
  const at = selection.cellCommunity[cell] * partyTaskCount + partyTask.neighbours;
  return 1 + jointReward.strengthGain * world.jointParties.effort[at];
}

/** Pays for the month that ends where a day begins, before its books are closed. @param lengthDays of the month */
export function payJointRewards(world: World, day: number, lengthDays: number): void {
  const { plan, policies } = world;
  if (policies.every(({ source }) => !source.jointReward.on)) return;
  const units = unitsOf(world);
  const outcomes = unitOutcomes(world, units);
  for (let community = 0; community < plan.communities; community++) {
    const town = plan.selection.communityTown[community];
    const { jointReward } = policies[town].source;
    if (!jointReward.on) continue;
    const pay = (jointReward.yuanPerYear * PARTIES_PER_COMMUNITY * lengthDays) / DAYS_PER_YEAR;
    const yuan = jointReward.share * pay * outcomes[units[community]];
    if (!isInWindow(plan, day - 1)) continue;
    world.jointParties.paidYuan[0] += yuan;
    bookJointReward(world, yuan);
  }
}

/** Returns the unit of each community: the first local community that shares its outcome. */
function unitsOf({ plan, policies }: World): Int32Array {
  const { communityTown } = plan.selection;
  const first = new Map<string, number>();
  return communityTown.map((town, community) => {
    const { jointReward, zones } = policies[town].source;
    let key = `town ${String(town)}`;
    if (jointReward.unit === 'community') key = `community ${String(community)}`;
    else if (jointReward.unit === 'zone' && zones.on) {
      const firstCell = plan.selection.cellCommunity.indexOf(community); // speaks for a community that a plan splits
      key = `zone ${String(town)} ${String(plan.zoneMaps.of(zones).zoneOf[firstCell])}`;
    }
    const unit = first.get(key) ?? community;
    first.set(key, unit);
    return unit;
  });
}

/** Returns what each unit has achieved in the month that ends, 0..1: by its own basis, from the scorecards of its posts. */
function unitOutcomes({ plan, policies, workerCards }: World, units: Int32Array): Float64Array {
  const above = new Float64Array(units.length);
  const below = new Float64Array(units.length);
  for (let cell = 0; cell < plan.cells; cell++) {
    const unit = units[plan.selection.cellCommunity[cell]];
    const onRecord = policies[plan.selection.cellTown[cell]].source.jointReward.basis === 'record';
    above[unit] += workerCards.running(MONTH, cell, onRecord ? counter.closed : counter.surveyScore);
    below[unit] += workerCards.running(MONTH, cell, onRecord ? counter.due : counter.surveyed);
  }
  return above.map((sum, unit) => {
    if (below[unit] > 0) return Math.min(1, sum / below[unit]);
    const onRecord = policies[plan.selection.communityTown[unit]].source.jointReward.basis === 'record';
    return onRecord ? EMPTY_SCORE : 0;
  });
}
