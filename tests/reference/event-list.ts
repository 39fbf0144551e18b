// The future events as one sorted array (1.6).

import type { Origin, Run, ScheduledEvent } from './run-state.ts';

/** The latest minute that is ever scheduled. */
export const FAR = 0x3fffffff;

export const eventKinds = {
  fate: 1,
  recur: 2,
  meeting: 3,
  serviceEnd: 4,
  check: 5,
  communityCoordinated: 6,
  districtCoordinated: 7,
  dispatch: 8,
  settled: 9,
  sight: 10,
  notice: 11,
  told: 12,
  patience: 13,
  comeBack: 14,
  deadline: 15,
  waiting: 16,
} as const;
export type EventName = keyof typeof eventKinds;

/** Puts an event on the list; drops it at or after the end of the run. */
export function put(
  run: Run,
  name: EventName,
  minute: number,
  origin: Origin,
  ordinal: number,
  act: () => void,
) {
  const at = Math.min(FAR, Math.max(run.now, Math.ceil(minute)));
  if (at >= run.facts.endDay * 1440) return;
  const event = { minute: at, kind: eventKinds[name], origin, ordinal, act };
  let place = run.events.length;
  while (place > 0 && isBefore(event, run.events[place - 1])) place--;
  run.events.splice(place, 0, event);
}

/** Executes the events before a minute in order, those scheduled meanwhile included. */
export function executeBefore(run: Run, minute: number): void {
  while (run.events.length > 0 && run.events[0].minute < minute) {
    const [event] = run.events.splice(0, 1);
    run.now = event.minute;
    event.act();
  }
}

/** Compares origins by their words, unsigned. */
export const compareOrigins = (a: Origin, b: Origin): number =>
  (a[0] >>> 0) - (b[0] >>> 0) || (a[1] >>> 0) - (b[1] >>> 0);

function isBefore(a: ScheduledEvent, b: ScheduledEvent): boolean {
  const order =
    a.minute - b.minute || a.kind - b.kind || compareOrigins(a.origin, b.origin) || a.ordinal - b.ordinal;
  return order < 0;
}
