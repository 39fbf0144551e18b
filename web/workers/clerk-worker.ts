// Entry of the clerk's worker: one task at a time, one answer each.
import { clerkWork, type ClerkTask } from './clerk-work.ts';
import { mapImportWork, type MapImportTask } from './map-import-work.ts';

type Port = {
  onmessage: ((event: { data: { id: number; task: ClerkTask | MapImportTask } }) => void) | null;
  postMessage(data: unknown): void;
};
const port = globalThis as unknown as Port;

const isImport = (task: ClerkTask | MapImportTask): task is MapImportTask =>
  task.kind === 'survey' || task.kind === 'import';

async function work(id: number, task: ClerkTask | MapImportTask): Promise<void> {
  try {
    const answer = isImport(task) ? await mapImportWork(task) : clerkWork(task);
    port.postMessage({ id, ok: true, answer });
  } catch (thrown) {
    port.postMessage({ id, ok: false, reason: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

port.onmessage = ({ data: { id, task } }) => void work(id, task);
