// What the status line says before and after the sentence on worlds: whose results these are, and whether anything is computed. Pure.
import type { RunState } from '../../stores/comparison-runner.svelte.ts';

type NoteKey =
  `status.${'starting' | 'stale' | 'paused' | 'done'}` | 'status.pausedStale' | 'status.pausedEmpty';

export interface StatusNotes {
  /** Said first and with weight. */
  readonly before: readonly NoteKey[];
  readonly after: readonly NoteKey[];
}

/**
 * Returns the notes for a run.
 * @param stale what is shown belongs to an older wish
 * @param empty nothing is shown yet
 */
export function statusNotes(state: RunState, stale: boolean, empty: boolean): StatusNotes {
  const paused = state === 'paused';
  if (empty) return { before: paused ? ['status.pausedEmpty'] : ['status.starting'], after: [] };
  if (stale) return { before: paused ? ['status.stale', 'status.pausedStale'] : ['status.stale'], after: [] };
  return { before: [], after: paused ? ['status.paused'] : state === 'done' ? ['status.done'] : [] };
}
