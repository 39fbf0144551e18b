// Undo and redo over any sequence of changes; one gesture is one entry.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  canRedo,
  canUndo,
  currentState,
  joined,
  journalLimit,
  newJournal,
  recordChange,
  redone,
  undone,
} from '../../../web/plan/journal.ts';

const note = 'changed';

it('undo and redo walk the recorded states', () => {
  let journal = newJournal(0, note);
  for (const state of [1, 2, 3]) journal = recordChange(journal, state, note);
  expect(currentState(undone(undone(journal)))).toBe(1);
  expect(currentState(redone(undone(undone(journal))))).toBe(2);
  expect(undone(newJournal(7, note)).index).toBe(0);
  expect(redone(journal)).toBe(journal);
});

it('a change after an undo drops what was undone', () => {
  const journal = recordChange(undone(recordChange(newJournal('a', note), 'b', note)), 'c', note);
  expect(journal.entries.map(({ state }) => state)).toEqual(['a', 'c']);
  expect(canRedo(journal)).toBe(false);
});

it('changes of one gesture are one entry, those of another are not', () => {
  let journal = newJournal(0, note);
  for (const state of [1, 2, 3]) journal = recordChange(journal, state, note, 'slider:1');
  journal = recordChange(journal, 4, note, 'slider:2');
  expect(journal.entries.map(({ state }) => state)).toEqual([0, 3, 4]);
});

it('a gesture never swallows the state that was opened', () => {
  const opened = { entries: [{ state: 0, note, gesture: 'slider:1' }], index: 0 };
  expect(recordChange(opened, 1, note, 'slider:1').entries).toHaveLength(2);
});

it('any sequence of changes can be undone to the beginning and redone to the end', () => {
  const changes = fc.array(fc.tuple(fc.integer(), fc.constantFrom(null, 'a', 'b')), {
    maxLength: journalLimit - 1,
  });
  fc.assert(
    fc.property(changes, (list) => {
      let journal = newJournal(-1, note);
      for (const [state, gesture] of list) journal = recordChange(journal, state, note, gesture);
      const last = currentState(journal);
      while (canUndo(journal)) journal = undone(journal);
      expect(currentState(journal)).toBe(-1);
      while (canRedo(journal)) journal = redone(journal);
      expect(currentState(journal)).toBe(last);
    }),
  );
});

it('keeps the last entries of a long session', () => {
  let journal = newJournal(0, note);
  for (let state = 1; state <= journalLimit + 50; state++) journal = recordChange(journal, state, note);
  expect(journal.entries).toHaveLength(journalLimit);
  expect(currentState(journal)).toBe(journalLimit + 50);
});

it('another journal is appended: undo leads back through it to what was open before', () => {
  const mine = undone(recordChange(recordChange(newJournal('a', note), 'b', note), 'dropped', note));
  const theirs = undone(recordChange(recordChange(newJournal('x', note), 'y', note), 'z', note));
  let journal = joined(mine, theirs, 'opened');
  expect([currentState(journal), journal.entries[2]?.note]).toEqual(['y', 'opened']);
  expect(currentState(redone(journal))).toBe('z');
  const states = [];
  for (; canUndo(journal); journal = undone(journal)) states.push(currentState(journal));
  expect([...states, currentState(journal)]).toEqual(['y', 'x', 'b', 'a']);
});

it('two long journals keep their last entries together, and the present one stays', () => {
  let long = newJournal(0, note);
  for (let state = 1; state < journalLimit; state++) long = recordChange(long, state, note);
  const both = joined(long, undone(long), 'opened');
  expect(both.entries).toHaveLength(journalLimit);
  expect(currentState(both)).toBe(journalLimit - 2);
});
