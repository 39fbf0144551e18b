// The state of the import of a map: files, what is known and decided about each, what came of it. Files are read in a worker of its own;
// nothing of the workbench changes until the map is opened, which is one entry of its journal.
import { maxImportBytes, type ImportFile } from '../../src/data/import/files/import-file.ts';
import type { FileSurvey } from '../../src/data/import/survey-files.ts';
import type { MessageKey } from '../i18n/dictionary.ts';
import { message, type Message } from '../i18n/said.ts';
import {
  choicesOf,
  firstChoices,
  importOptions,
  type FileChoice,
  type ImportChoices,
} from '../plan/import-choices.ts';
import { Clerk } from '../workers/clerk.ts';
import type { ImportedMap, RefusedMap } from '../workers/map-import-work.ts';
import type { Workbench } from './workbench.svelte.ts';

export const importSteps = ['files', 'places', 'columns', 'check'] as const;
export type ImportStep = (typeof importSteps)[number];

const mostFiles = 50;

export class MapImport {
  readonly #workbench: Workbench;
  readonly #clerk: Clerk;
  #files = $state.raw<readonly ImportFile[]>([]);
  isOpen = $state(false);
  step = $state<ImportStep>('files');
  /** What is going on; null = nothing. */
  busy = $state<MessageKey | null>(null);
  surveys = $state.raw<readonly FileSurvey[]>([]);
  choices = $state.raw<ImportChoices>(firstChoices);
  result = $state.raw<ImportedMap | RefusedMap | null>(null);
  /** What could not be done; null = nothing. */
  failure = $state.raw<Message | null>(null);
  /** Answers to what was asked before are no answers any more. */
  #turn = 0;

  constructor(workbench: Workbench, clerk = new Clerk()) {
    this.#workbench = workbench;
    this.#clerk = clerk;
  }

  /** Whether there are cells to import. */
  readonly hasUnits = $derived([...this.choices.files.values()].some(({ role }) => role === 'units'));

  /** Opens the import; with files, these are added. */
  async start(files: readonly File[] = []): Promise<void> {
    this.isOpen = true;
    if (files.length > 0) await this.add(files);
  }

  /** Takes files in; one of the same name takes the place of the one before. */
  async add(given: readonly File[]): Promise<void> {
    this.step = 'files';
    const large = given.find(({ size }) => size > maxImportBytes);
    if (large !== undefined) {
      const most = maxImportBytes / 1024 / 1024;
      this.failure = message('map.tooLarge', { name: large.name, most });
      return;
    }
    await this.#do('map.reading', async (isCurrent) => {
      const read = await Promise.all(given.map(readFile));
      const added = new Map(read.map((file) => [file.name, file]));
      const files = [...this.#files.filter(({ name }) => !added.has(name)), ...added.values()];
      if (files.length > mostFiles) throw new TooManyFiles();
      const surveys = await this.#clerk.survey(files);
      if (!isCurrent()) return;
      const before = [...this.choices.files].filter(([name]) => !added.has(name));
      this.#files = files;
      this.surveys = surveys;
      this.#decide(choicesOf(surveys, { ...this.choices, files: new Map(before) }));
    });
  }

  /** Takes a file out again. */
  remove(name: string): void {
    this.#files = this.#files.filter((file) => file.name !== name);
    this.surveys = this.surveys.filter((survey) => survey.name !== name);
    this.#decide(choicesOf(this.surveys, this.choices));
  }

  /** Decides something about one file. */
  choose(name: string, choice: Partial<FileChoice>): void {
    const before = this.choices.files.get(name);
    if (before === undefined) return;
    this.#decide({ ...this.choices, files: new Map(this.choices.files).set(name, { ...before, ...choice }) });
  }

  /** Decides something about all files. */
  set(choices: Partial<Omit<ImportChoices, 'files'>>): void {
    this.#decide({ ...this.choices, ...choices });
  }

  /** Shows a step; the last one has the map made. */
  async goTo(step: ImportStep): Promise<void> {
    this.step = step;
    this.failure = null;
    if (step === 'check' && this.result === null && this.busy === null) await this.#make();
  }

  /** Opens the map as a scenario, beside what is open. @returns false where there is no map */
  adopt(): boolean {
    if (this.result?.ok !== true) return false;
    this.#workbench.open(this.result.opened, 'journal.map');
    this.close();
    return true;
  }

  /** Ends the import and forgets its files. */
  close(): void {
    this.isOpen = false;
    this.failure = null;
    this.step = 'files';
    this.#files = [];
    this.surveys = [];
    this.#decide(firstChoices);
  }

  /** Another decision makes another map: what is being made of the last one is given up. */
  #decide(choices: ImportChoices): void {
    this.#turn++;
    this.#clerk.stop();
    this.busy = null;
    this.choices = choices;
    this.result = null;
  }

  async #make(): Promise<void> {
    const options = importOptions(this.surveys, this.choices, this.#workbench.opened.text);
    await this.#do('map.making', async (isCurrent) => {
      const result = await this.#clerk.importMap(this.#files, options);
      if (isCurrent()) this.result = result;
    });
  }

  /** Says that something goes on until it ends, and what became of it when it fails. */
  async #do(what: MessageKey, work: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const turn = ++this.#turn;
    const isCurrent = (): boolean => turn === this.#turn;
    this.busy = what;
    this.failure = null;
    try {
      await work(isCurrent);
    } catch (thrown) {
      if (!isCurrent()) return;
      this.failure =
        thrown instanceof TooManyFiles ? message('map.tooMany', { most: mostFiles }) : message('map.failed');
    } finally {
      if (isCurrent()) this.busy = null;
    }
  }
}

class TooManyFiles extends Error {}

async function readFile(file: File): Promise<ImportFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
