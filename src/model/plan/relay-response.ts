// What relay tiers come to in a town, as flat numbers: the way up, what is lost or settled on it, and how closely grids are watched.
// Without tiers every number leaves what it applies to as it is, to the bit.
import { pow } from '../../core/dmath.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';

export interface RelayResponse {
  /** How many tiers there are. */
  readonly count: number;
  /** Working hours that a worker's report takes on its way up. */
  readonly hours: number;
  /** Probability that it gets to the top. */
  readonly kept: number;
  /** Probability that some head settles a simple matter, and the mean hours that takes. */
  readonly settles: number;
  readonly settleHours: number;
  /** What is left of the probability that a hidden matter stays hidden from superiors for a month. */
  readonly unseenMonthly: number;
  /** What is left of the room that the superior's word does not fill. */
  readonly looseness: number;
}

/** Compiles the relay tiers of a policy. */
export function compileRelay({ tiers }: Policy): RelayResponse {
  let hours = 0;
  let kept = 1;
  let unsettled = 1;
  let settleHours = 0;
  let unseenMonthly = 1;
  let looseness = 1;
  for (const tier of tiers.relay) {
    hours += tier.delayHours;
    kept *= 1 - tier.loss;
    settleHours += unsettled * tier.settles * tier.settleHours;
    unsettled *= 1 - tier.settles;
    unseenMonthly *= pow(1 - tier.detection, tier.roundsPerMonth / tier.span);
    looseness *= 1 - tier.hold / tier.span;
  }
  const settles = 1 - unsettled;
  return {
    count: tiers.relay.length,
    hours,
    kept,
    settles,
    settleHours: settles > 0 ? settleHours / settles : 0,
    unseenMonthly,
    looseness,
  };
}

/** Returns a probability when of its complement only some is left; itself, to the bit, when all is. */
export function raisedBy(probability: number, left: number): number {
  return left === 1 ? probability : 1 - (1 - probability) * left;
}
