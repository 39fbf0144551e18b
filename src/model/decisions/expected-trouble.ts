// How many events under the veto a worker expects from each option (claim Z23): what is on record and not solved may turn into a major
// incident on record; what is hidden may do so unrecorded, and surface; and a concealment that others expose may count itself.
//   report: (1 - solved) risk
//   hide:   exposed ((1 - solved) risk + counts) + (1 - exposed) risk x surfacing
import { type Expectation, option } from './options.ts';

/** What the record would make of a matter that turns out badly. */
export interface TroubleRules {
  /** Probability that the matter, unsolved, turns into a major incident: what is known of its type. */
  readonly risk: number;
  /** Probability that a major incident out of an unrecorded matter is put on record. */
  readonly surfacing: number;
  /** 1 when an exposed concealment counts like a major incident, else 0. */
  readonly counts: number;
}

/** Returns the events expected from an option. */
export function expectedTrouble(chosen: number, expected: Expectation, rules: TroubleRules): number {
  const { solved, exposed, missed } = expected;
  const onRecord = (1 - solved) * rules.risk;
  if (chosen === option.report) return onRecord;
  if (chosen === option.fixRecorded || chosen === option.fixUnrecorded) return 0;
  // What has been on record before is traced back to it.
  const surfacing = missed === 1 ? rules.surfacing : 1;
  return exposed * (onRecord + missed * rules.counts) + (1 - exposed) * rules.risk * surfacing;
}
