// Takes in what comes from outside: links, files, the session of the last visit. Each is checked whole before anything changes;
// what can't be used is said, and what was open stays.
import { maxBytes } from '../../src/scenario/read/caps.ts';
import { modelVersion } from '../../src/model/version.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { message, type Message } from '../i18n/said.ts';
import { currentState, newJournal, type Journal } from '../plan/journal.ts';
import { planProblems } from '../plan/open-scenario.ts';
import type { OpenedScenario, Plan } from '../plan/plan.ts';
import { firstScreen, type ScreenId } from '../screens/screens.ts';
import { readFragment, type SharedPlan } from '../share/share-link.ts';
import { looksLikeProject, mostProjectBytes, readProject } from '../storage/project-file.ts';
import type { SessionFile } from '../storage/session-file.ts';
import type { Notices } from './notices.svelte.ts';
import type { Clerk } from '../workers/clerk.ts';
import type { Workbench } from './workbench.svelte.ts';

export class Arrivals {
  readonly #workbench: Workbench;
  readonly #notices: Notices;
  readonly #clerk: Pick<Clerk, 'open'>;

  constructor(workbench: Workbench, notices: Notices, clerk: Pick<Clerk, 'open'>) {
    this.#clerk = clerk;
    this.#workbench = workbench;
    this.#notices = notices;
  }

  /**
   * Takes over the plan of a link, as one change that can be undone; returns the screen that the link leads to, if it is one. A supplied
   * scenario is opened for it.
   */
  async readLink(fragment: string): Promise<ScreenId | undefined> {
    const result = readFragment(fragment);
    if (result.kind === 'none') return undefined;
    if (result.kind === 'unreadable') return this.#refuse(message(`link.${result.reason}`));
    const { shared } = result;
    const scenario = await this.#linkedScenario(shared);
    if (scenario === undefined) return this.#refuse(otherScenario(shared));
    const problems = planProblems(scenario, shared.plan);
    if (problems.length > 0) return this.#refuse(message('link.problems'), problems);
    this.#workbench.adopt(shared);
    if (shared.focus !== this.#workbench.focus)
      this.#notices.say(message('link.otherFocus', { theirs: shared.focus }));
    if (shared.modelVersion !== modelVersion) {
      this.#notices.say(message('link.otherModel', { theirs: shared.modelVersion, ours: modelVersion }));
    }
    return shared.screen ?? firstScreen;
  }

  /** Returns the scenario of a link: one that is open, or one that comes with the workbench. */
  async #linkedScenario({ plan, scenario }: SharedPlan): Promise<Scenario | undefined> {
    const known = this.#workbench.scenarioOf(plan.scenarioHash);
    if (known !== undefined || scenario === undefined) return known;
    try {
      const { shippedScenarios } = await import('../plan/shipped-scenarios.ts');
      const named = shippedScenarios.filter(({ text }) => text.includes(`\nid: ${scenario.id}\n`));
      const opened = await this.#opened(named.map(({ text }) => text));
      const meant = opened.filter(({ hash }) => hash === plan.scenarioHash);
      this.#workbench.learn(meant);
      return meant[0]?.scenario;
    } catch {
      return undefined; // the list can't be loaded: the scenario is one that has to be opened from its file
    }
  }

  #refuse(said: Message, problems: readonly Problem[] = []): undefined {
    this.#notices.say(said, problems);
  }

  /** Opens a scenario file or a project; its problems are listed all at once. Returns whether it was opened. */
  async readFile(file: File): Promise<boolean> {
    let isOpened = false;
    await this.#notices.whileOpening(file.name, async () => {
      isOpened = await this.#read(file);
    });
    return isOpened;
  }

  async #read(file: File): Promise<boolean> {
    const isProject = await beginsAsProject(file);
    const most = isProject ? mostProjectBytes : maxBytes;
    if (file.size <= most) return isProject ? this.#openProject(file) : this.#open(file);
    const megabytes = (file.size / 1024 / 1024).toFixed(1);
    this.#notices.say(message('file.tooLarge', { size: megabytes, most: String(most / 1024 / 1024) }));
    return false;
  }

  async #open(file: File): Promise<boolean> {
    try {
      const { result } = await this.#clerk.open(await file.text());
      if (result.ok) this.#workbench.open(result.opened);
      else
        this.#notices.say(
          message('file.problems', { name: file.name, n: result.problems.length }),
          result.problems,
        );
      return result.ok;
    } catch {
      this.#notices.say(message('file.unreadable', { name: file.name }));
      return false;
    }
  }

  /** Takes over a project whose present plan fits; of its history the steps that fit, and none of another version of the model. */
  async #openProject(file: File): Promise<boolean> {
    const read = await file.text().then(readProject, () => ({ kind: 'damaged' }) as const);
    if (read.kind !== 'project') {
      this.#notices.say(message(`project.${read.kind}`, { name: file.name }));
      return false;
    }
    const { session } = read;
    const opened = await this.#opened(Object.values(session.scenarios));
    const problems = this.#problemsOf(currentState(session.journal), opened);
    if (problems === null || problems.length > 0) {
      this.#notices.say(message('project.unfit', { name: file.name }), problems ?? []);
      return false;
    }
    const journal = this.#fitting(session, opened);
    this.#workbench.join({ ...session, journal }, opened);
    if (session.modelVersion !== modelVersion)
      this.#notices.say(message('project.otherModel', { theirs: session.modelVersion, ours: modelVersion }));
    return true;
  }

  /** What does not fit about a plan; null where its scenario is not known. */
  #problemsOf(plan: Plan, opened: readonly OpenedScenario[]): readonly Problem[] | null {
    const known = opened.find(({ hash }) => hash === plan.scenarioHash)?.scenario;
    const scenario = known ?? this.#workbench.scenarioOf(plan.scenarioHash);
    return scenario === undefined ? null : planProblems(scenario, plan);
  }

  #fitting(session: SessionFile, opened: readonly OpenedScenario[]): Journal<Plan> {
    const { journal } = session;
    const present = currentState(journal);
    if (session.modelVersion !== modelVersion) return newJournal(present, 'journal.project');
    const entries = journal.entries.filter(
      ({ state }) => state === present || this.#problemsOf(state, opened)?.length === 0,
    );
    return { entries, index: entries.findIndex(({ state }) => state === present) };
  }

  /**
   * Goes on where the last visit ended; a session that no longer fits is said and left out. The history of another model version
   * is dropped: only the plan that was on screen is checked and kept.
   */
  async resume(session: SessionFile): Promise<void> {
    const opened = await this.#opened(Object.values(session.scenarios));
    const plan = currentState(session.journal);
    if (this.#problemsOf(plan, opened)?.length !== 0) return this.#notices.say(message('session.doesNotFit'));
    const journal =
      session.modelVersion === modelVersion ? session.journal : newJournal(plan, 'journal.start');
    this.#workbench.restore({ ...session, journal }, opened);
  }

  /** Opens texts; those that can't be opened are left out. */
  async #opened(texts: readonly string[]): Promise<OpenedScenario[]> {
    const opened: OpenedScenario[] = [];
    for (const text of texts) {
      const result = await this.#clerk.open(text).then(
        (answer) => answer.result,
        () => null,
      );
      if (result?.ok === true) opened.push(result.opened);
    }
    return opened;
  }
}

/** A file that cannot be read is no project; what opens scenarios says so. */
const beginsAsProject = (file: File): Promise<boolean> =>
  file
    .slice(0, 200)
    .text()
    .then(looksLikeProject, () => false);

const otherScenario = ({ scenario }: SharedPlan): Message =>
  scenario === undefined
    ? message('link.otherScenario')
    : message('link.namedScenario', { name: scenario.title });
