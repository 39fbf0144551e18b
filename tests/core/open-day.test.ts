// The open day against a plain list of its records by minute.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DayBuckets } from '../../src/core/day-buckets.ts';
import { OpenDay } from '../../src/core/open-day.ts';
import { fastCheckOptions } from './seed-of.ts';

const minute = fc.oneof(fc.constantFrom(0, 1, 31, 32, 1439), fc.nat(1439));

function put(words: Int32Array, record: number, atMinute: number, mark: number): void {
  words[record << 3] = atMinute << 16;
  words[(record << 3) + 4] = mark;
}

function marksByMinute(open: OpenDay): [number, number[]][] {
  const found: [number, number[]][] = [];
  for (let at = open.firstFrom(0); at < 1440; at = open.firstFrom(at)) {
    const marks: number[] = [];
    for (let record = open.starts[at]; record < open.starts[at + 1]; record++)
      marks.push(open.words[(record << 3) + 4]);
    for (let record = open.take(at); record !== 0; record = open.following(record))
      marks.push(open.words[(record << 3) + 4]);
    found.push([at, marks.sort((a, b) => a - b)]);
  }
  return found;
}

describe('the open day', () => {
  it('finds what waited for it and what came on the day, by minute, after other days and a snapshot', () => {
    fc.assert(
      fc.property(fc.array(minute, { maxLength: 200 }), fc.array(minute), (waiting, added) => {
        const days = new DayBuckets(3, 8);
        const open = new OpenDay();
        for (let i = 0; i < 50; i++) put(days.words, days.append(0), i, -1);
        days.moveTo(0, open);
        open.link(open.append(), 7);
        const expected = new Map<number, number[]>();
        const expectAt = (at: number, mark: number) => expected.set(at, [...(expected.get(at) ?? []), mark]);
        waiting.forEach((at, mark) => {
          const record = days.append(2);
          put(days.words, record, at, mark);
          expectAt(at, mark);
        });
        open.clear();
        days.moveTo(2, open);
        added.forEach((at, i) => {
          const record = open.append();
          put(open.words, record, at, 1000 + i);
          open.link(record, at);
          expectAt(at, 1000 + i);
        });
        const again = new OpenDay();
        again.restore(open.snapshot());
        const sorted = [...expected].sort(([a], [b]) => a - b);
        expect(marksByMinute(again)).toEqual(sorted);
        expect(marksByMinute(open)).toEqual(sorted);
      }),
      fastCheckOptions(200),
    );
  });
});
