// The history of a live run: one mark a day in order, and dials over the last thirty days.

import { describe, expect, it } from 'vitest';
import { counter, counterCount } from '../../../src/model/assessment/counters.ts';
import type { LiveFrame } from '../../../src/model/view/live-frame.ts';
import { dayMark, dialsAt, withMark, type DayMark } from '../../../web/plan/live-history.ts';

const mark = (day: number, more: Partial<DayMark> = {}): DayMark => ({
  day,
  due: 10 * day,
  handled: 9 * day,
  closed: 9 * day,
  arisen: 20 * day,
  solved: 5 * day,
  hidden: day,
  paperClosed: 0,
  recorded: 3,
  major: 0,
  satisfaction: 0.5,
  ...more,
});
const upTo = (days: number): readonly DayMark[] => Array.from({ length: days + 1 }, (_, day) => mark(day));

describe('a history', () => {
  it('keeps days in order, whichever way they are seen, and each once', () => {
    const seen = [5, 1, 3, 3, 5].reduce<readonly DayMark[]>((all, day) => withMark(all, mark(day)), []);
    expect(seen.map(({ day }) => day)).toEqual([1, 3, 5]);
    expect(withMark(seen, mark(3, { hidden: 99 }))).toBe(seen);
  });

  it('gives dials over thirty days, and over what is known where that is less', () => {
    const early = dialsAt(upTo(10), mark(10));
    expect(early).toEqual({ since: 0, record: 0.9, truth: 0.25 });
    const grown = mark(100, { handled: 900 + 5, solved: 500 - 60 });
    expect(dialsAt(upTo(100), grown)).toEqual({ since: 70, record: 275 / 300, truth: 90 / 600 });
  });

  it('has no dial where nothing fell due or arose', () => {
    expect(dialsAt([], mark(0))).toEqual({ since: 0, record: null, truth: null });
    expect(dialsAt([mark(0)], mark(9, { due: 0, handled: 0 })).record).toBeNull();
  });

  it('is read off pictures: both ledgers, and what is open', () => {
    const record = new Float64Array(counterCount);
    record[counter.due] = 7;
    record[counter.handled] = 6;
    const frame: LiveFrame = {
      minute: 3 * 1440 + 10,
      states: Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
      record,
      cells: new Int32Array(0),
      hiddenByCause: new Int32Array(8),
      waiting: new Int32Array(0),
      busy: new Int32Array(0),
      crews: new Int32Array(0),
      meetings: new Int32Array(0),
      satisfaction: 0.4,
      trust: 0.3,
    };
    expect(dayMark(frame)).toMatchObject({
      day: 3,
      due: 7,
      handled: 6,
      arisen: 55,
      solved: 6 + 7 + 10,
      hidden: 3,
      recorded: 4,
      paperClosed: 5,
      major: 9,
    });
  });
});
