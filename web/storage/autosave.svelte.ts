// Keeps the session on this machine: written at once after every change, by the tab that was changed last. What goes wrong is
// said, never swallowed; the page works without it.
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { OutcomeStore } from './outcome-cache.ts';
import { clearStore, countRecords, openDatabase, readRecord, writeRecord } from './database.ts';
import { readSession, type SessionFile } from './session-file.ts';

/**
 * `saved`: kept until the visitor deletes it; `lent`: kept, but the browser may clear it when space runs short; `elsewhere`: another
 * tab was changed last, and its session is the one kept; `unavailable`: the browser allows no storage.
 */
export type AutosaveState = 'starting' | 'saved' | 'lent' | 'saving' | 'elsewhere' | 'unavailable' | 'failed';

const sessionKey = 'current';
const lockName = 'wangge-session';
/** Most finished runs kept from earlier visits, about 20 kB each; beyond that all are dropped and computed anew when asked for. */
const mostOutcomes = 4000;

export class Autosave implements OutcomeStore {
  state = $state<AutosaveState>('starting');
  #database: IDBDatabase | null = null;
  #mayWrite = false;
  /** Whether the browser promises to keep what is stored. */
  #kept = false;
  #waiting: SessionFile | null = null;
  #writing = false;
  /** The first session to be saved is the one that was opened: no change of this tab's. */
  #isFirst = true;
  /** Number of the latest request for the lock. */
  #turn = 0;

  /** Opens the storage and returns the session of the last visit; null when there is none. */
  async open(): Promise<SessionFile | null> {
    try {
      this.#database = await openDatabase();
      const session = readSession(await readRecord(this.#database, 'session', sessionKey));
      if ((await countRecords(this.#database, 'outcomes')) > mostOutcomes)
        await clearStore(this.#database, 'outcomes');
      this.#kept = (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
      this.#takeTurn({ ifAvailable: true });
      return session;
    } catch {
      this.state = 'unavailable';
      return null;
    }
  }

  /** Stores the session; of several waiting ones only the last is written. A change takes over from another tab. */
  save(session: SessionFile): void {
    this.#waiting = session;
    const isChange = !this.#isFirst;
    this.#isFirst = false;
    if (this.#mayWrite) void this.#write();
    else if (isChange && this.#database !== null) this.#takeTurn({ steal: true });
  }

  async read(key: string): Promise<Outcome | undefined> {
    if (this.#database === null) return undefined;
    return (await readRecord(this.#database, 'outcomes', key)) as Outcome | undefined;
  }

  async write(key: string, outcome: Outcome): Promise<void> {
    if (this.#database !== null) await writeRecord(this.#database, 'outcomes', key, outcome);
  }

  /** Takes the lock that only one tab holds: when it is free, or from the tab that has it. Without it this tab writes nothing. */
  #takeTurn(how: { readonly ifAvailable: true } | { readonly steal: true }): void {
    const { locks } = navigator as { locks?: LockManager };
    if (!locks) return this.#begin();
    const turn = ++this.#turn;
    const lost = (): void => {
      if (turn !== this.#turn) return; // this tab has asked again since
      this.#mayWrite = false;
      this.state = 'elsewhere';
    };
    void locks
      .request(lockName, how, (lock) => {
        if (lock === null) return lost();
        this.#begin();
        return new Promise<never>(() => undefined); // held until the tab closes or another one takes it
      })
      .catch(lost);
  }

  #begin(): void {
    this.#mayWrite = true;
    this.state = this.#kept ? 'saved' : 'lent';
    void this.#write();
  }

  async #write(): Promise<void> {
    if (!this.#mayWrite || this.#writing || this.#database === null) return;
    this.#writing = true;
    try {
      while (this.#waiting !== null) {
        const session = this.#waiting;
        this.#waiting = null;
        this.state = 'saving';
        await writeRecord(this.#database, 'session', sessionKey, session);
      }
      this.state = this.#kept ? 'saved' : 'lent';
    } catch {
      this.state = 'failed';
    } finally {
      this.#writing = false;
    }
  }
}
