// A matter is deliberated, once: with agreement it is settled among neighbours where that is within their power, else departments
// are asked to carry out what residents have agreed on. Agreed solutions fit, are easier to coordinate, and last.
// Draws: forum (u1), selfSolving (the same luck with which neighbours try by themselves).
import { exponentialTable } from '../../../core/dmath.ts';
import type { Policy } from '../../../scenario/schema/scenario.ts';
import { chanceOfNeighbours } from '../../decisions/neighbour-power.ts';
import { incidentState } from '../../ledger/incident-states.ts';
import { purpose } from '../../purposes.ts';
import { channel } from '../../world/case-table.ts';
import { eventKind } from '../../world/event-kinds.ts';
import { forumField } from '../../world/forum.ts';
import { incidentFlag } from '../../world/incident-table.ts';
import type { World } from '../../world/world.ts';
import { fileCase } from '../filing.ts';
import { isInWindow } from '../observation-window.ts';
import { scheduleIncident } from '../scheduling.ts';

/** Neighbours solve at most this share of what they agree on by themselves. */
const CHANCE_MAX = 0.95;
/** Sets its end apart from those of neighbours who took it up after a notice. */
const BY_FORUM = 15;

/** Deliberates an open incident that has not been deliberated before. */
export function deliberate(world: World, row: number, community: number, settings: Policy['forum']): void {
  const { luck, plan, events, forum } = world;
  const { flags, type, origin0, origin1, state } = world.incidents.columns;
  flags[row] |= incidentFlag.deliberated;
  const inWindow = isInWindow(plan, events.now / 1440);
  if (inWindow) forum.sums[forumField.deliberated]++;
  luck.draw(purpose.forum, 0, origin0[row], origin1[row]);
  if (luck.u1() >= settings.agreement[plan.types.types[type[row]].category]) return;
  flags[row] |= incidentFlag.accepted;
  forum.agreed[community]++;
  if (inWindow) forum.sums[forumField.agreed]++;
  if (state[row] === incidentState.recorded) return; // whoever handles it carries out what was agreed
  const { neighbours } = world.policies[plan.selection.communityTown[community]].source.selfGovernance;
  const chance = Math.min(CHANCE_MAX, chanceOfNeighbours(world, row, false) * settings.successFactor);
  luck.draw(purpose.selfSolving, 0, origin0[row], origin1[row]);
  if (luck.u0() < chance) {
    const days = exponentialTable.quantile(luck.u1()) * neighbours.solvingDays;
    scheduleIncident(world, row, events.now + days * 1440, eventKind.selfSolved, BY_FORUM);
    return;
  }
  if (inWindow) forum.sums[forumField.handed]++;
  fileCase(world, row, channel.forum);
}

/** Returns how hard coordination of an incident is, 0..1: less where residents have agreed. */
export function hardnessOf(world: World, row: number): number {
  const { flags, type, cell } = world.incidents.columns;
  const hardness = world.plan.types.coordinationHardness[type[row]];
  if ((flags[row] & incidentFlag.accepted) === 0) return hardness;
  const { forum } = world.policies[world.plan.selection.cellTown[cell[row]]].source;
  return hardness * (1 - forum.easesCoordination);
}

/** Returns by what factor the probability of recurrence is lowered by agreement. */
export function lastingFactor(world: World, row: number): number {
  const { flags, cell } = world.incidents.columns;
  if ((flags[row] & incidentFlag.accepted) === 0) return 1;
  return 1 - world.policies[world.plan.selection.cellTown[cell[row]]].source.forum.lasting;
}
