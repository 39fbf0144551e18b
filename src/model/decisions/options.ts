// The worker's options on coming to know of an incident, and how each is expected to change the counters of a scorecard.
// Declared once: indicators are ratios of these counters, so every indicator follows (MODEL section 5).
import { counter } from '../assessment/counters.ts';

export const option = {
  /** Log it and file a case. */
  report: 0,
  /** Fix it on the spot and file a self-handled case. */
  fixRecorded: 1,
  /** Fix it on the spot, no record. */
  fixUnrecorded: 2,
  /** Log the discovery, report nothing (不上报). */
  logOnly: 3,
  /** Not have seen it (不发现). */
  lookAway: 4,
} as const;
export const optionCount = 5;
/** Share of cases not handled in time that are closed on record later all the same (assumption). */
const CLOSED_LATE = 0.5;
/** Mark that a resident gives at callback for what is solved (assumption). */
const SOLVED_MARK = 0.75;

/** Tells whether an option hides the incident. */
export function isHiding(chosen: number): boolean {
  return chosen === option.logOnly || chosen === option.lookAway;
}

/** What the worker expects; all probabilities in 0..1. */
export interface Expectation {
  /** Handled by the deadline on record, and really solved by then, if recorded. */
  handled: number;
  solved: number;
  /** Made public if hidden. */
  exposed: number;
  /** A check finds out that a handled case is not solved. */
  detected: number;
  /** Share of the outcome that is charged to the scorecard. */
  charged: number;
  /** Calls back expected per case: 1 when a resident told the worker, else 0. */
  calledBack: number;
  /** 1 when logging would be a new discovery, 0 when it stands in the log already. */
  discovery: number;
  /** 1 when others filing it would be a missed report, 0 when it has been on record before. */
  missed: number;
  /** Rise of the survey's score sum if the incident is solved. */
  surveyGain: number;
  /** Weight of the case by difficulty, and the standard of its type. */
  weight: number;
  standard: number;
}

/**
 * Writes the value in yuan of each option's expected counter changes, at shadow prices prices[offset + counter].
 * @param values receives one value per option
 * @param dueIfExposed 1 for a scorecard on which publicly filed cases fall due too (the superior's), else 0
 */
export function writeOptionValues(
  values: Float64Array,
  prices: Float64Array,
  offset: number,
  expected: Expectation,
  dueIfExposed: number,
): void {
  const { handled, solved, exposed, detected, charged, calledBack, discovery, missed, surveyGain } = expected;
  const { weight, standard } = expected;
  const closed = handled + CLOSED_LATE * (1 - handled);
  const inTime = prices[offset + counter.handled] + prices[offset + counter.onTime];
  const closing = prices[offset + counter.closed] + prices[offset + counter.handledEver];
  // Being due and handled counts by difficulty and against a standard too.
  const mixed =
    weight * prices[offset + counter.weightedDue] + standard * prices[offset + counter.expectedHandled];
  const weighted = weight * prices[offset + counter.weightedHandled];
  const due =
    prices[offset + counter.due] +
    handled * inTime +
    closed * closing +
    (mixed + handled * weighted) +
    (1 - solved) * detected * prices[offset + counter.reworked];
  const discovered = discovery * prices[offset + counter.discovered];
  const opened = prices[offset + counter.filed];
  const filed = discovered + prices[offset + counter.reported] + opened;
  const asked = calledBack * prices[offset + counter.calledBack];
  const content =
    calledBack *
    (prices[offset + counter.satisfied] + SOLVED_MARK * prices[offset + counter.calledBackScore]);
  const survey = surveyGain * prices[offset + counter.surveyScore];
  const exposure = exposed * (missed * prices[offset + counter.publicFiled] + dueIfExposed * due + opened);
  const closedNow = prices[offset + counter.due] + inTime + closing + (mixed + weighted);
  values[option.report] = filed + charged * (due + asked + solved * content) + solved * survey;
  values[option.fixRecorded] = filed + closedNow + asked + content + survey;
  values[option.fixUnrecorded] = survey;
  values[option.logOnly] = discovered + exposure;
  values[option.lookAway] = exposure;
}

/** Returns the option with the highest sum of terms; the first of equals, so that ties need no luck. */
export function best(base: Float64Array, own: Float64Array | null, pressure: Float64Array | null): number {
  let top = -Infinity;
  let chosen = 0;
  for (let a = 0; a < optionCount; a++) {
    const utility = base[a] + (own === null ? 0 : own[a]) + (pressure === null ? 0 : pressure[a]);
    if (utility > top) {
      top = utility;
      chosen = a;
    }
  }
  return chosen;
}
