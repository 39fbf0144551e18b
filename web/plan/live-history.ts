// What a live run has shown so far, day by day: enough for the dials (record against truth over the last thirty days) and for curves.
// A run is the same each time it is run, so days seen once stay known when the run goes back. Pure.
import { counter } from '../../src/model/assessment/counters.ts';
import { incidentState } from '../../src/model/ledger/incident-states.ts';
import type { LiveFrame } from '../../src/model/view/live-frame.ts';

/** Sums since the start of the run, and stocks of the moment, on the morning of a day. */
export interface DayMark {
  readonly day: number;
  /** On record: cases that fell due, and of these handled in time and closed. */
  readonly due: number;
  readonly handled: number;
  readonly closed: number;
  /** In truth: incidents that arose, and that were really solved. */
  readonly arisen: number;
  readonly solved: number;
  /** Open now: hidden by an official; closed on paper; on record. */
  readonly hidden: number;
  readonly paperClosed: number;
  readonly recorded: number;
  readonly major: number;
  readonly satisfaction: number;
}

/** Both ledgers over a span of days; null where nothing fell due, or nothing arose. */
export interface Dials {
  /** First day of the span. */
  readonly since: number;
  /** Cases handled in time of those that fell due. */
  readonly record: number | null;
  /** Incidents really solved of those that arose. */
  readonly truth: number | null;
}

export const dialDays = 30;

const { solvedRecorded, solvedUnrecorded, solvedByResidents } = incidentState;

/** Reads the mark of a day off a picture. */
export function dayMark({ minute, states, record, satisfaction }: LiveFrame): DayMark {
  return {
    day: Math.floor(minute / 1440),
    due: record[counter.due],
    handled: record[counter.handled],
    closed: record[counter.closed],
    arisen: states.reduce((sum, count) => sum + count, 0),
    solved: states[solvedRecorded] + states[solvedUnrecorded] + states[solvedByResidents],
    hidden: states[incidentState.hidden],
    paperClosed: states[incidentState.paperClosed],
    recorded: states[incidentState.recorded],
    major: states[incidentState.major],
    satisfaction,
  };
}

/** Returns the history with a mark in its place; the same history when its day is known. */
export function withMark(history: readonly DayMark[], mark: DayMark): readonly DayMark[] {
  const at = placeOf(history, mark.day);
  if (history[at]?.day === mark.day) return history;
  return [...history.slice(0, at), mark, ...history.slice(at)];
}

/** Reads both dials at a moment, over the last thirty days as far as they are known. */
export function dialsAt(history: readonly DayMark[], now: DayMark): Dials {
  const before = history[placeOf(history, now.day - dialDays)] ?? now;
  const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  return {
    since: before.day,
    record: share(now.handled - before.handled, now.due - before.due),
    truth: share(now.solved - before.solved, now.arisen - before.arisen),
  };
}

/** Returns the place of the first mark on or after a day. */
function placeOf(history: readonly DayMark[], day: number): number {
  let [low, high] = [0, history.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (history[middle].day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
