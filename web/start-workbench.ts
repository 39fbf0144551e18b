// Puts the parts of the workbench together: the built-in scenario, the session of the last visit, the link that was followed.
import type { Evaluator } from '../src/experiment/evaluator.ts';
import { openScenario } from './plan/open-scenario.ts';
import { Autosave } from './storage/autosave.svelte.ts';
import { jobKey } from './storage/job-key.ts';
import { CachingEvaluator } from './storage/outcome-cache.ts';
import { Arrivals } from './stores/arrivals.ts';
import { Notices } from './stores/notices.svelte.ts';
import { Workbench } from './stores/workbench.svelte.ts';

export interface WorkbenchParts {
  readonly workbench: Workbench;
  readonly autosave: Autosave;
  readonly notices: Notices;
  readonly arrivals: Arrivals;
}

/**
 * Makes the state of the page.
 * @param scenarioText text of the scenario that the page opens with
 * @param evaluator where runs are computed
 * @throws Error when the built-in scenario is not valid, which its own test excludes
 */
export async function startWorkbench(scenarioText: string, evaluator: Evaluator): Promise<WorkbenchParts> {
  const builtIn = openScenario(scenarioText);
  if (!builtIn.ok) throw new Error(builtIn.problems.map(({ en }) => en).join('\n'));
  const autosave = new Autosave();
  const session = await autosave.open();
  const workbench = new Workbench(builtIn.opened, new CachingEvaluator(evaluator, jobKey, autosave));
  const notices = new Notices();
  const arrivals = new Arrivals(workbench, notices);
  if (session) arrivals.resume(session);
  arrivals.readLink(location.hash);
  return { workbench, autosave, notices, arrivals };
}
