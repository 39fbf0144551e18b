// Queues added up by department and level: nobody who waits is left out, the longest first.

import { expect, it } from 'vitest';
import { queueRows } from '../../../web/plan/queue-rows.ts';

it('adds stations up over towns and communities, and puts the longest first', () => {
  // two towns with two departments, three communities, two departments of the district
  const layout = { departments: 2, firstBlock: 4, firstDistrict: 7, stations: 9 };
  const waiting = Int32Array.of(1, 10, 2, 20, 5, 5, 5, 0, 40);
  const ones = new Int32Array(9).fill(1);
  const rows = queueRows({ waiting, busy: ones, crews: ones, meetings: Int32Array.of(2, 5) }, layout);
  expect(
    rows.map(({ level, department, waiting: count, crews }) => [level, department, count, crews]),
  ).toEqual([
    ['district', 1, 40, 1],
    ['town', 1, 30, 2],
    ['block', -1, 15, 3],
    ['meeting', -1, 7, null],
    ['town', 0, 3, 2],
    ['district', 0, 0, 1],
  ]);
});
