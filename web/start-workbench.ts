// Puts the parts of the workbench together: the built-in scenario, the session of the last visit, the link that was followed.
import type { Evaluator } from '../src/experiment/evaluator.ts';
import { Autosave } from './storage/autosave.svelte.ts';
import { jobKey } from './storage/job-key.ts';
import { CachingEvaluator } from './storage/outcome-cache.ts';
import { Arrivals } from './stores/arrivals.ts';
import { Help } from './stores/help.svelte.ts';
import { LiveDesk } from './stores/live-desk.svelte.ts';
import { OfflineCopy } from './stores/offline-copy.svelte.ts';
import { MapImport } from './stores/map-import.svelte.ts';
import { Navigation } from './stores/navigation.svelte.ts';
import { Notices } from './stores/notices.svelte.ts';
import { PlanShelf } from './stores/plan-shelf.svelte.ts';
import { Workbench } from './stores/workbench.svelte.ts';
import { ZoneSearch } from './stores/zone-search.svelte.ts';
import { ZoneTrials } from './stores/zone-trials.svelte.ts';
import { ZoneSurvey } from './stores/zone-survey.svelte.ts';
import { ZoneDesk } from './stores/zone-desk.svelte.ts';
import { clerkWork, type ClerkAnswers } from './workers/clerk-work.ts';
import { Clerk } from './workers/clerk.ts';

export interface WorkbenchParts {
  readonly workbench: Workbench;
  readonly autosave: Autosave;
  readonly notices: Notices;
  readonly arrivals: Arrivals;
  readonly navigation: Navigation;
  readonly desk: ZoneDesk;
  readonly help: Help;
  readonly search: ZoneSearch;
  readonly live: LiveDesk;
  readonly copy: OfflineCopy;
  readonly shelf: PlanShelf;
  readonly maps: MapImport;
  readonly survey: ZoneSurvey;
  readonly trials: ZoneTrials;
}

/** Runs with rows by grid cell that are kept in memory; one of a large district takes about 100 kB. */
const mostCellRuns = 400;

/**
 * Makes the state of the page.
 * @param scenarioText text of the scenario that the page opens with
 * @param evaluator where runs are computed
 * @throws Error when the built-in scenario can't be opened, which its own test excludes
 */
export async function startWorkbench(scenarioText: string, evaluator: Evaluator): Promise<WorkbenchParts> {
  const clerk = new Clerk();
  const autosave = new Autosave();
  const [{ result, facts }, session] = await Promise.all([openBuiltIn(clerk, scenarioText), autosave.open()]);
  if (!result.ok || facts === null) throw new Error('the built-in scenario can not be opened');
  const runs = new CachingEvaluator(evaluator, jobKey, autosave);
  const workbench = new Workbench({ builtIn: result.opened, facts, evaluator: runs, clerk });
  const notices = new Notices();
  const arrivals = new Arrivals(workbench, notices, clerk);
  if (session) await arrivals.resume(session);
  const navigation = new Navigation();
  const linked = await arrivals.readLink(location.hash);
  if (linked !== undefined) navigation.show(linked);
  const desk = new ZoneDesk(workbench, clerk);
  const search = new ZoneSearch(desk);
  const shelf = new PlanShelf(desk, search, new CachingEvaluator(evaluator, jobKey, null, mostCellRuns));
  return {
    workbench,
    autosave,
    notices,
    arrivals,
    navigation,
    desk,
    search,
    shelf,
    survey: new ZoneSurvey(desk, search),
    trials: new ZoneTrials(desk, search, clerk),
    maps: new MapImport(workbench),
    live: new LiveDesk(workbench),
    help: new Help(navigation, location.hash),
    copy: new OfflineCopy(),
  };
}

/** The page opens even where its worker can't be loaded: then it waits a moment and reads the scenario itself. */
async function openBuiltIn(clerk: Clerk, text: string): Promise<ClerkAnswers['open']> {
  try {
    return await clerk.open(text);
  } catch {
    return clerkWork({ kind: 'open', text }) as ClerkAnswers['open'];
  }
}
