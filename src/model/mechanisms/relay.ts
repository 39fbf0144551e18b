// Relay tiers between grid and community (claim Z2): a worker's report passes one after the other, which takes time and may lose it;
// their heads settle simple matters, and try to bring about those of several departments before the community does. A longer chain
// is quick for what it can settle and slow for what it only passes on. Draws: relayLost, relaySettles, relayCoordination.
import { exponentialTable } from '../../core/dmath.ts';
import type { RelayTier } from '../../scenario/schema/tiers.ts';
import { caseState } from '../ledger/case-states.ts';
import { sumField } from '../ledger/tally.ts';
import { moveCase } from '../ledger/transition.ts';
import type { TownPolicy } from '../plan/town-policy.ts';
import { purpose } from '../purposes.ts';
import { channel } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { bookRelay } from './cost-booking.ts';
import { countHops } from './hops.ts';
import { isInWindow } from './observation-window.ts';
import { afterWorkingHours, scheduleCase } from './scheduling.ts';

/** Three bits of a case's flags say which tier has it. */
const TIER_SHIFT = 24;
const TIER_MASK = 7;
/** Occasions of one filing: one a tier. */
const TIERS = 8;

/** Tells whether a worker's report of today is lost on its way up. */
export function lostOnTheWay(world: World, row: number, day: number): boolean {
  const { cell, origin0, origin1 } = world.incidents.columns;
  const { kept } = world.policies[world.plan.selection.cellTown[cell[row]]].relay;
  if (kept === 1) return false;
  world.luck.draw(purpose.relayLost, day, origin0[row], origin1[row]);
  return world.luck.u0() >= kept;
}

/** Returns the working hours that a case takes on its way up before intake, and counts its hand-overs. */
export function hoursOnTheWay(world: World, file: number): number {
  const { relay } = policyOf(world, file);
  if (relay.count === 0 || !comesFromGrid(world, file)) return 0;
  countHops(world, relay.count);
  return relay.hours;
}

/** Lets the head of a tier settle a simple matter instead of a department. Returns whether one does. */
export function takenByTier(world: World, file: number): boolean {
  const { relay, source } = policyOf(world, file);
  if (relay.settles === 0 || !comesFromGrid(world, file)) return false;
  const row = world.cases.columns.incident[file];
  const { cell, type, flags, origin0, origin1, filings } = world.incidents.columns;
  if ((flags[row] & incidentFlag.needsCoordination) !== 0) return false;
  if (world.plan.types.types[type[row]].serviceHours > source.duties.simpleServiceHours) return false;
  world.luck.draw(purpose.relaySettles, filings[row], origin0[row], origin1[row]);
  if (world.luck.u0() >= relay.settles) return false;
  const hours = relay.settleHours * exponentialTable.quantile(world.luck.u1());
  moveCase(world, file, caseState.coordinating);
  bookRelay(world, cell[row], world.plan.types.types[type[row]].serviceHours);
  if (isInWindow(world.plan, world.events.now / 1440)) world.tally.add(sumField.relaySettled, 1);
  scheduleCase(world, file, afterWorkingHours(world, world.events.now, hours), eventKind.sameDay);
  return true;
}

/** The first tier takes up a case of several departments. Returns whether there is one that can. */
export function startRelay(world: World, file: number): boolean {
  world.cases.columns.flags[file] &= ~(TIER_MASK << TIER_SHIFT);
  return takeUpFrom(world, file, 0);
}

/** Tells whether the attempt of a tier, which is over now, has succeeded. */
export function relaySucceeds(world: World, file: number): boolean {
  const tier = tierOf(world, file);
  const row = world.cases.columns.incident[file];
  const { type, filings, origin0, origin1 } = world.incidents.columns;
  const tiers = policyOf(world, file).source.tiers.relay;
  if (tier >= tiers.length) return false;
  world.luck.draw(purpose.relayCoordination, filings[row] * TIERS + tier, origin0[row], origin1[row]);
  const chance = tiers[tier].authority * (1 - world.plan.types.coordinationHardness[type[row]]);
  const succeeds = world.luck.u0() < chance;
  if (succeeds && isInWindow(world.plan, world.events.now / 1440)) world.tally.add(sumField.relayBrought, 1);
  return succeeds;
}

/** The next tier takes the case up. Returns whether there is one that can. */
export function riseInRelay(world: World, file: number): boolean {
  return takeUpFrom(world, file, tierOf(world, file) + 1);
}

/** A tier whose head has no authority makes no attempt. */
function takeUpFrom(world: World, file: number, from: number): boolean {
  const tiers: readonly RelayTier[] = policyOf(world, file).source.tiers.relay;
  let tier = from;
  while (tier < tiers.length && tiers[tier].authority === 0) tier++;
  if (tier >= tiers.length) return false;
  const { flags, incident } = world.cases.columns;
  flags[file] = (flags[file] & ~(TIER_MASK << TIER_SHIFT)) | (tier << TIER_SHIFT);
  countHops(world, 1);
  const { cell } = world.incidents.columns;
  bookRelay(world, cell[incident[file]], policyOf(world, file).source.costs.communityCoordinationHours);
  const until = afterWorkingHours(world, world.events.now, tiers[tier].delayHours);
  scheduleCase(world, file, until, eventKind.relayCoordinated);
  return true;
}

function tierOf(world: World, file: number): number {
  return (world.cases.columns.flags[file] >>> TIER_SHIFT) & TIER_MASK;
}

function comesFromGrid(world: World, file: number): boolean {
  const by = world.cases.columns.channel[file];
  return by === channel.patrol || by === channel.toldWorker;
}

function policyOf(world: World, file: number): TownPolicy {
  const cell = world.incidents.columns.cell[world.cases.columns.incident[file]];
  return world.policies[world.plan.selection.cellTown[cell]];
}
