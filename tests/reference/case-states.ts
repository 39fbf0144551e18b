// Legal moves of a case file (5.1).

import type { CaseFile, FileState } from './run-state.ts';

const legal: Record<FileState, readonly FileState[]> = {
  filed: ['disputed', 'coordinating', 'queued', 'closed'],
  disputed: ['coordinating', 'queued'],
  coordinating: ['queued'],
  queued: ['inWork'],
  inWork: ['queued', 'handled'],
  handled: ['queued', 'closed'],
  closed: [],
};

/** Moves a file to another state. @throws Error if that is not legal */
export function moveFile(file: CaseFile, state: FileState): void {
  if (!legal[file.state].includes(state)) throw new Error(`case file: ${file.state} to ${state}`);
  file.state = state;
}
