// Entry of the planner's worker: one task at a time, reports of its progress, one answer.
import { plannerWork, type PlannerProgress, type PlannerTask } from './planner-work.ts';
import { isSurvey, surveyWork, type SurveyTask } from './survey-work.ts';

type Port = {
  onmessage: ((event: { data: PlannerTask | SurveyTask }) => void) | null;
  postMessage(data: unknown): void;
};
const port = globalThis as unknown as Port;

port.onmessage = ({ data }) => {
  try {
    const tell = (progress: PlannerProgress) => port.postMessage({ kind: 'progress', progress });
    const answer = isSurvey(data) ? surveyWork(data, tell) : plannerWork(data, tell);
    port.postMessage({ kind: 'answer', answer });
  } catch (thrown) {
    port.postMessage({ kind: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) });
  }
};
