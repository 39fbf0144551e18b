// What a run of dispatch-1 counts.

import { IntegerHistogram } from '../../src/core/accumulator.ts';
import { TYPES } from './parameters.ts';

/** Minutes per bin of the time to close: 0.05 days. */
export const BIN_MINUTES = 72;

/** Counters per type, and totals. */
export class Counts {
  readonly arisen = new Int32Array(TYPES);
  readonly reported = new Int32Array(TYPES);
  readonly hidden = new Int32Array(TYPES);
  readonly byResident = new Int32Array(TYPES);
  readonly closed = new Int32Array(TYPES);
  readonly expired = new Int32Array(TYPES);
  readonly escalated = new Int32Array(TYPES);
  /** Incident-days looked at. */
  checks = 0;
  /** Stages served. */
  served = 0;
  /** Case files entering a department. */
  filed = 0;
  /** Time to close in bins of 0.05 days up to 400 days. */
  readonly closingBins = new IntegerHistogram(8000);
  closingMinutes = 0;
}

/** Results of a run, in the terms of the reference values. */
export interface Outputs {
  readonly arisen: number;
  readonly reported: number;
  readonly hidden: number;
  readonly byResident: number;
  readonly closed: number;
  readonly expired: number;
  readonly escalated: number;
  readonly closingDays: number;
  readonly closingDaysP95: number;
  readonly satisfaction: number;
  readonly trust: number;
  readonly hiding: number;
  readonly events: number;
  readonly checks: number;
  readonly updates: number;
}

/** Returns the sum of a list of counters. */
export function total(counters: Int32Array): number {
  let sum = 0;
  for (const count of counters) sum += count;
  return sum;
}

/** Returns the 95th percentile of the time to close in days, linear within its bin. */
export function percentile95Days(bins: IntegerHistogram): number {
  const wanted = 0.95 * bins.total;
  let below = 0;
  for (let bin = 0; bin < bins.limit; bin++) {
    const here = bins.counts[bin];
    if (below + here >= wanted) return (bin + (wanted - below) / here) / 20;
    below += here;
  }
  return 400;
}
