// The sentence over a live run says what both ledgers say, and no more than they do.

import { expect, it } from 'vitest';
import { liveFinding } from '../../../web/findings/live-finding.ts';
import type { DayMark } from '../../../web/plan/live-history.ts';

const now = (day: number): DayMark => ({
  day,
  due: 0,
  handled: 0,
  closed: 0,
  arisen: 0,
  solved: 0,
  hidden: 12,
  paperClosed: 0,
  recorded: 0,
  major: 0,
  satisfaction: 0,
});

it.each([
  [0, null, null, 'run.finding.start'],
  [3, null, 0.2, 'run.finding.early'],
  [60, 0.95, 0.4, 'run.finding.gap'],
  [60, 0.4, 0.6, 'run.finding.even'],
])('on day %i with record %s and truth %s', (day, record, truth, key) => {
  const found = liveFinding(now(day), { since: day - 30, record, truth }, 'en');
  expect(found.key).toBe(key);
  if (record !== null) expect(found.values).toMatchObject({ days: 30, hidden: 12 });
});
