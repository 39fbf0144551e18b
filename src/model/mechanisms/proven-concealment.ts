// Others have filed what a worker had hidden: it counts for the veto where concealment does, and the superior is charged with his
// part of the sanction where he is liable. Sanctions are yuan-equivalents: they are booked, not paid. Draws nothing.
import { hasVeto } from '../assessment/veto.ts';
import { sumField, hideCauseFirst } from '../ledger/tally.ts';
import { channel } from '../world/case-table.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { isInWindow } from './observation-window.ts';

/** Causes of hiding come in this order for each way of hiding: own score, pressure, joint, other. */
const CAUSES = 4;
const PRESSURE = 1;
const JOINT = 2;

/** A hidden incident is about to be put on record by others. @param by channel of the filing */
export function onProvenConcealment(world: World, row: number, by: number): void {
  const { cell, flags, hideCause } = world.incidents.columns;
  const town = world.plan.selection.cellTown[cell[row]];
  const policy = world.policies[town];
  const { scheme, superiors } = policy.source;
  if (hasVeto(policy) && superiors.veto.exposedConcealment) world.trouble.add(town);
  const { rule, share } = superiors.liability;
  if (rule === 'none' || !isInWindow(world.plan, world.events.now / 1440)) return;
  const cause = (hideCause[row] - hideCauseFirst) % CAUSES;
  if (rule === 'if-pressed' && cause !== PRESSURE && cause !== JOINT) return;
  const provable = (flags[row] & incidentFlag.logEntry) !== 0 ? 1 : scheme.audits.provableLookingAway;
  const sanctionYuan = by === channel.oversight ? scheme.audits.sanctionYuan : scheme.exposureSanctionYuan;
  const borne = rule === 'joint' ? share : Math.min(1, share);
  world.tally.add(sumField.superiorSanctionYuan, borne * sanctionYuan * provable);
}
