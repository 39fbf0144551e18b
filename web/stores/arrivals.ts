// Takes in what comes from outside: links, files, the session of the last visit. Each is checked whole before anything changes;
// what can't be used is said, and what was open stays.
import { maxBytes } from '../../src/scenario/read/caps.ts';
import { modelVersion } from '../../src/model/version.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { message, type Message } from '../i18n/said.ts';
import { currentState, newJournal } from '../plan/journal.ts';
import { planProblems } from '../plan/open-scenario.ts';
import type { OpenedScenario } from '../plan/plan.ts';
import { firstScreen, type ScreenId } from '../screens/screens.ts';
import { readFragment } from '../share/share-link.ts';
import type { SessionFile } from '../storage/session-file.ts';
import type { Notices } from './notices.svelte.ts';
import type { Clerk } from '../workers/clerk.ts';
import type { Workbench } from './workbench.svelte.ts';

export class Arrivals {
  readonly #workbench: Workbench;
  readonly #notices: Notices;
  readonly #clerk: Clerk;

  constructor(workbench: Workbench, notices: Notices, clerk: Clerk) {
    this.#clerk = clerk;
    this.#workbench = workbench;
    this.#notices = notices;
  }

  /** Takes over the plan of a link, as one change that can be undone; returns the screen that the link leads to, if it is one. */
  readLink(fragment: string): ScreenId | undefined {
    const result = readFragment(fragment);
    if (result.kind === 'none') return undefined;
    if (result.kind === 'unreadable') return this.#refuse(message(`link.${result.reason}`));
    const { shared } = result;
    const scenario = this.#workbench.scenarioOf(shared.plan.scenarioHash);
    if (scenario === undefined) return this.#refuse(message('link.otherScenario'));
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

  #refuse(said: Message, problems: readonly Problem[] = []): undefined {
    this.#notices.say(said, problems);
  }

  /** Opens a scenario file; its problems are listed all at once. Returns whether it was opened. */
  async readFile(file: File): Promise<boolean> {
    if (file.size > maxBytes) {
      const megabytes = (file.size / 1024 / 1024).toFixed(1);
      const most = String(maxBytes / 1024 / 1024);
      this.#notices.say(message('file.tooLarge', { size: megabytes, most }));
      return false;
    }
    let isOpened = false;
    await this.#notices.whileOpening(file.name, async () => {
      isOpened = await this.#open(file);
    });
    return isOpened;
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

  /**
   * Goes on where the last visit ended; a session that no longer fits is said and left out. The history of another model version
   * is dropped: only the plan that was on screen is checked and kept.
   */
  async resume(session: SessionFile): Promise<void> {
    const opened = await this.#opened(Object.values(session.scenarios));
    const plan = currentState(session.journal);
    const known = new Map(opened.map((one) => [one.hash, one.scenario]));
    const scenario = this.#workbench.scenarioOf(plan.scenarioHash) ?? known.get(plan.scenarioHash);
    if (scenario === undefined || planProblems(scenario, plan).length > 0) {
      return this.#notices.say(message('session.doesNotFit'));
    }
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
