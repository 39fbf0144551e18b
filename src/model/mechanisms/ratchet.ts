// Quotas are set anew when a quarter or a year closes (superiors.ratchet): each grid's by its own volume, or all of a town's by the
// town's. Reads the record only: counts of the period that closes. Draws nothing.
import { counter } from '../assessment/counters.ts';
import type { PeriodClock } from '../assessment/period-clock.ts';
import { nextQuota } from '../assessment/ratchet.ts';
import type { TownPolicy } from '../plan/town-policy.ts';
import { periodKinds, type Scorecards } from '../world/scorecards.ts';
import type { World } from '../world/world.ts';

/** However much is done, a quota stays between a tenth and ten times the scheme's (assumption). */
const LEAST = 0.1;
const MOST = 10;

/** Sets quotas anew where a period closes today; call before its books are closed. Mutates targets. */
export function resetQuotas(world: World, clock: PeriodClock, day: number): void {
  const { plan, targets } = world;
  for (let cell = 0; cell < plan.cells; cell++) {
    const town = plan.selection.cellTown[cell];
    const policy = world.policies[town];
    const { ratchet } = policy.source.superiors;
    if (!ratchet.on) continue;
    const kind = periodKinds.indexOf(ratchet.period);
    if (!clock.closes(kind, day)) continue;
    const change =
      ratchet.level === 'grid'
        ? quotaChange(world.workerCards, cell, kind, policy)
        : quotaChange(world.townCards, town, kind, policy);
    targets.quotaFactor[cell] = Math.min(MOST, Math.max(LEAST, targets.quotaFactor[cell] * change));
  }
}

/** Returns the quota of a cell relative to the scheme's, as it holds today. */
export function quotaFactor(world: World, cell: number): number {
  const { superiors } = world.policies[world.plan.selection.cellTown[cell]].source;
  return superiors.ratchet.on ? world.targets.quotaFactor[cell] : 1;
}

/** New quota of the period that closes, relative to the old one. */
function quotaChange(cards: Scorecards, subject: number, kind: number, policy: TownPolicy): number {
  const planned = cards.running(kind, subject, counter.planned);
  if (planned <= 0) return 1;
  const volume = cards.running(kind, subject, volumeCounter(policy));
  return nextQuota(planned, volume, policy.source.superiors.ratchet.adjustment) / planned;
}

/** What is held against the quota: discoveries where the scheme pays more for them than for reports, else reports. */
function volumeCounter({ source: { scheme } }: TownPolicy): number {
  const discoveries = scheme.weights['discovery-quota'] ?? 0;
  return discoveries > (scheme.weights['reporting-quota'] ?? 0) ? counter.discovered : counter.reported;
}
