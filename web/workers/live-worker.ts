// Entry of the worker of a live run: one task at a time, one answer each; errors keep both languages.
import { WanggeError } from '../../src/core/errors.ts';
import { LiveWork, type LiveTask } from './live-work.ts';

type Port = {
  onmessage: ((event: { data: { id: number; task: LiveTask } }) => void) | null;
  postMessage(data: unknown): void;
};
const port = globalThis as unknown as Port;
const work = new LiveWork();

port.onmessage = ({ data: { id, task } }) => {
  try {
    port.postMessage({ id, ok: true, answer: work.answer(task) });
  } catch (thrown) {
    port.postMessage({ id, ok: false, error: WanggeError.from(thrown).toPlain() });
  }
};
