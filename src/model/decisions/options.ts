// The worker's options on coming to know of an incident, and how each is expected to change the counters of a scorecard.
// Declared once: indicators are ratios of these counters, so every indicator follows (MODEL section 5).
import { counter, counterCount } from '../assessment/counters.ts';

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
  /** Share of the outcome that is charged to the scorecard. */
  charged: number;
  /** Calls back expected per case: 1 when a resident told the worker, else 0. */
  calledBack: number;
  /** Rise of the survey's score sum if the incident is solved. */
  surveyGain: number;
}

/**
 * Writes the expected changes of all counters for all options: effects[option * counterCount + counter].
 * @param dueIfExposed 1 for a scorecard on which publicly filed cases fall due too (the superior's), else 0
 */
export function writeEffects(effects: Float64Array, expected: Expectation, dueIfExposed: number): void {
  effects.fill(0);
  const closed = 1 - 0.5 * (1 - expected.handled);
  const set = (chosen: number, index: number, value: number) => {
    effects[chosen * counterCount + index] = value;
  };
  const recorded = (chosen: number, weight: number, handled: number, closedShare: number, solved: number) => {
    set(chosen, counter.discovered, 1);
    set(chosen, counter.reported, 1);
    set(chosen, counter.due, weight);
    set(chosen, counter.handled, weight * handled);
    set(chosen, counter.closed, weight * closedShare);
    set(chosen, counter.onTime, weight * handled);
    set(chosen, counter.calledBack, expected.calledBack);
    set(chosen, counter.satisfied, expected.calledBack * solved);
    set(chosen, counter.surveyScore, expected.surveyGain * solved);
  };
  recorded(option.report, expected.charged, expected.handled, closed, expected.solved);
  recorded(option.fixRecorded, 1, 1, 1, 1);
  set(option.fixUnrecorded, counter.surveyScore, expected.surveyGain);
  set(option.logOnly, counter.discovered, 1);
  for (const hiding of [option.logOnly, option.lookAway]) {
    const weight = expected.exposed * dueIfExposed;
    set(hiding, counter.publicFiled, expected.exposed);
    set(hiding, counter.due, weight);
    set(hiding, counter.handled, weight * expected.handled);
    set(hiding, counter.closed, weight * closed);
    set(hiding, counter.onTime, weight * expected.handled);
  }
}

/** Returns the value in yuan of an option's expected counter changes at shadow prices prices[offset ..]. */
export function valueOf(effects: Float64Array, chosen: number, prices: Float64Array, offset: number): number {
  let sum = 0;
  const base = chosen * counterCount;
  for (let i = 0; i < counterCount; i++) sum += effects[base + i] * prices[offset + i];
  return sum;
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
