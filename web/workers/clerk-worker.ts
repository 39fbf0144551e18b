// Entry of the clerk's worker: one task at a time, one answer each.
import { clerkWork, type ClerkTask } from './clerk-work.ts';

type Port = {
  onmessage: ((event: { data: { id: number; task: ClerkTask } }) => void) | null;
  postMessage(data: unknown): void;
};
const port = globalThis as unknown as Port;

port.onmessage = ({ data: { id, task } }) => {
  try {
    port.postMessage({ id, ok: true, answer: clerkWork(task) });
  } catch (thrown) {
    port.postMessage({ id, ok: false, reason: thrown instanceof Error ? thrown.message : String(thrown) });
  }
};
