// The session as it is stored: the journal of plans and the text of every scenario it needs. Read with the same distrust as a link.
import type { Journal, JournalEntry } from '../plan/journal.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read-plan.ts';

export interface SessionFile {
  readonly format: 'wangge-session/1';
  readonly modelVersion: string;
  readonly journal: Journal<Plan>;
  /** Text of the opened scenarios by hash; the built-in one is left out. */
  readonly scenarios: Readonly<Record<string, string>>;
  readonly focus: string;
}

/** Returns the stored session, or null when there is none or it cannot be understood. */
export function readSession(data: unknown): SessionFile | null {
  if (typeof data !== 'object' || data === null) return null;
  const { format, modelVersion, journal, scenarios, focus } = data as Record<string, unknown>;
  const read = readJournal(journal);
  if (format !== 'wangge-session/1' || read === null) return null;
  if (typeof modelVersion !== 'string' || typeof focus !== 'string') return null;
  if (typeof scenarios !== 'object' || scenarios === null) return null;
  const texts = Object.entries(scenarios).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { format, modelVersion, journal: read, scenarios: Object.fromEntries(texts), focus };
}

function readJournal(data: unknown): Journal<Plan> | null {
  if (typeof data !== 'object' || data === null) return null;
  const { entries, index } = data as Record<string, unknown>;
  if (!Array.isArray(entries) || !Number.isInteger(index)) return null;
  const read = entries.map(readEntry);
  if (read.some((entry) => entry === null)) return null;
  const place = index as number;
  return place >= 0 && place < read.length ? { entries: read as JournalEntry<Plan>[], index: place } : null;
}

function readEntry(data: unknown): JournalEntry<Plan> | null {
  if (typeof data !== 'object' || data === null) return null;
  const { state, note } = data as Record<string, unknown>;
  const plan = readPlan(state);
  return plan === null || typeof note !== 'string' ? null : { state: plan, note, gesture: null };
}
