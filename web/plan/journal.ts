// The journal of everything a user changed: undo, redo, one entry per gesture. Pure functions over immutable data, so that the
// autosave stores exactly what the page shows.

export interface JournalEntry<State> {
  readonly state: State;
  /** What was changed: an id for the sentence that the history shows. */
  readonly note: string;
  /** Changes with the same gesture id, one directly after the other, are one entry. */
  readonly gesture: string | null;
}

export interface Journal<State> {
  /** The first entry is the state that was opened. */
  readonly entries: readonly JournalEntry<State>[];
  /** Index of the entry shown. */
  readonly index: number;
}

/** Oldest entries beyond this number are dropped. */
export const journalLimit = 200;

export const newJournal = <State>(state: State, note: string): Journal<State> => ({
  entries: [{ state, note, gesture: null }],
  index: 0,
});

/** Returns the state shown. */
export function currentState<State>(journal: Journal<State>): State {
  const entry = journal.entries[journal.index];
  if (entry === undefined)
    throw new RangeError(`journal index ${journal.index} of ${journal.entries.length}`);
  return entry.state;
}

/** Appends a change (what had been undone is dropped), or continues the last entry when the gesture is the same. */
export function recordChange<State>(
  journal: Journal<State>,
  state: State,
  note: string,
  gesture: string | null = null,
): Journal<State> {
  const kept = journal.entries.slice(0, journal.index + 1);
  const last = kept[kept.length - 1];
  const continues = gesture !== null && kept.length > 1 && last?.gesture === gesture;
  if (continues) kept.pop();
  const entries = [...kept, { state, note, gesture }].slice(-journalLimit);
  return { entries, index: entries.length - 1 };
}

export const canUndo = (journal: Journal<unknown>): boolean => journal.index > 0;
export const canRedo = (journal: Journal<unknown>): boolean => journal.index < journal.entries.length - 1;

/** Goes back one entry; the same journal when there is none. */
export const undone = <State>(journal: Journal<State>): Journal<State> =>
  canUndo(journal) ? { ...journal, index: journal.index - 1 } : journal;

/** Goes forward one entry; the same journal when there is none. */
export const redone = <State>(journal: Journal<State>): Journal<State> =>
  canRedo(journal) ? { ...journal, index: journal.index + 1 } : journal;

/** Appends another journal, so that undo leads back through it to what was open before; what had been undone here is dropped. */
export function joined<State>(journal: Journal<State>, other: Journal<State>, note: string): Journal<State> {
  const kept = journal.entries.slice(0, journal.index + 1);
  const added = other.entries.map((entry, place) =>
    place === 0 ? { ...entry, note, gesture: null } : entry,
  );
  const all = [...kept, ...added];
  const entries = all.slice(-journalLimit);
  const index = kept.length + other.index - (all.length - entries.length);
  return { entries, index: Math.max(0, index) };
}
