// A stored session comes back whole or not at all.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newJournal, recordChange } from '../../../web/plan/journal.ts';
import { untouchedPlan } from '../../../web/plan/plan.ts';
import { readSession, type SessionFile } from '../../../web/storage/session-file.ts';

const plan = untouchedPlan('abc');
const journal = recordChange(
  newJournal(plan, 'journal.start'),
  { ...plan, windowDays: 60 },
  'settings.window',
);
const session: SessionFile = {
  format: 'wangge-session/1',
  modelVersion: '0.1.0',
  journal,
  scenarios: { abc: 'text' },
  focus: 'a',
};

it('what was stored is what comes back', () => {
  expect(readSession(structuredClone(session))).toEqual(session);
});

it.each([
  ['nothing', undefined],
  ['a text', 'session'],
  ['another format', { ...session, format: 'wangge-session/2' }],
  ['an index beyond the entries', { ...session, journal: { ...journal, index: 5 } }],
  [
    'a plan that is none',
    { ...session, journal: { entries: [{ state: { ...plan, replications: 0 }, note: '' }], index: 0 } },
  ],
  ['no entries', { ...session, journal: { entries: [], index: 0 } }],
])('%s is no session', (_case, data) => {
  expect(readSession(data)).toBeNull();
});

it('never throws, whatever is stored', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readSession(data)).toBeNull();
    }),
    { numRuns: 500 },
  );
});
