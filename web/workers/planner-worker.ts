// Entry of the planner's worker: one task at a time, reports of its progress, one answer.
import { plannerWork, type PlannerTask } from './planner-work.ts';

type Port = {
  onmessage: ((event: { data: PlannerTask }) => void) | null;
  postMessage(data: unknown): void;
};
const port = globalThis as unknown as Port;

port.onmessage = ({ data }) => {
  try {
    const plans = plannerWork(data, (progress) => port.postMessage({ kind: 'progress', progress }));
    port.postMessage({ kind: 'plans', plans });
  } catch (thrown) {
    port.postMessage({ kind: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) });
  }
};
