// Counters of the record and the standing of one assessed subject (6.1).

import type { PeriodKind } from '../../src/core/calendar.ts';

export const counters = [
  'discovered',
  'reported',
  'due',
  'handled',
  'closed',
  'onTime',
  'calledBack',
  'satisfied',
  'publicFiled',
  'surveyed',
  'surveyScore',
  'planned',
] as const;
export type Counter = (typeof counters)[number];
export type Counts = Record<Counter, number>;

/** Returns one value for every counter. */
export const countsOf = (value: (counter: Counter) => number): Counts =>
  Object.fromEntries(counters.map((counter) => [counter, value(counter)])) as Counts;

export const periodKinds = ['week', 'month', 'quarter', 'year'] as const;

/** Standing of one assessed subject (6.1). */
export interface Scorecard {
  total: Counts;
  readonly base: Record<PeriodKind, Counts>;
  dailyRate: Counts;
  price: Counts;
  readonly lastScore: Record<PeriodKind, number>;
  paid: number;
}
