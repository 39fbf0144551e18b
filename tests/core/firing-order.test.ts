// The order of events within a minute, field by field.

import { describe, expect, it } from 'vitest';
import { EventCalendar } from '../../src/core/event-calendar.ts';

type Fields = [
  priority: number,
  origin0: number,
  origin1: number,
  ordinal: number,
  kind: number,
  a: number,
  b: number,
];

const LOW: Fields = [1, 5, 5, 5, 5, -5, -5];
const HIGH: Fields = [255, 0xfffffff0, 0xfffffff0, 0xfffffff0, 200, 5, 5];
const NAMES = ['priority', 'origin0', 'origin1', 'ordinal', 'kind', 'a', 'b'];

function fireOrder(events: Fields[]): Fields[] {
  const calendar = new EventCalendar(1, 16);
  for (const [priority, o0, o1, ordinal, kind, a, b] of events)
    calendar.post(700, kind, priority, o0, o1, ordinal, a, b);
  const fired: Fields[] = [];
  while (calendar.next(1440)) {
    const { priority, origin0, origin1, ordinal, kind, a, b } = calendar;
    fired.push([priority, origin0 >>> 0, origin1 >>> 0, ordinal, kind, a, b]);
  }
  return fired;
}

describe('within a minute', () => {
  it.each(NAMES.map((name, i) => [name, i] as const))(
    '%s decides when all before it are equal, against all after it',
    (_name, i) => {
      // equal before i, smaller at i, larger after i: must fire first whatever the order of posting
      const first = LOW.map((value, k) => (k > i ? HIGH[k] : value)) as Fields;
      const second = LOW.map((value, k) => (k === i ? HIGH[k] : value)) as Fields;
      expect(fireOrder([first, second])).toEqual([first, second]);
      expect(fireOrder([second, first])).toEqual([first, second]);
    },
  );
});
