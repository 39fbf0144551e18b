// Keeps the outcomes of finished runs on disk, so that an interrupted evidence run can go on where it stopped. A file is written under
// a temporary name and then renamed, so a killed process leaves either a whole file or none under the final name; what is nevertheless
// not whole, or not what was asked for, is never used. Knows nothing of claims: a key is a list of words.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { ResultHash } from '../../core/hash.ts';
import { hashOf } from '../../model/outcome/outcome-hash.ts';
import type { Outcome } from '../../model/outcome/outcome.ts';
import { reasonOf } from '../output/streams.ts';

/** What a result depends on; every part enters the file's name. */
export interface RunKey {
  /** Folder of everything one program computed, e.g. its version. */
  readonly program: string;
  /** Folder within it. */
  readonly file: string;
  readonly arm: string;
  readonly replication: number;
  /** What else decides the result: fingerprints, towns. */
  readonly rest: readonly string[];
}

export class RunStore {
  /** Files that were there and could not be used. */
  torn = 0;
  /** Why a result could not be kept; null while all could. */
  trouble: string | null = null;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Returns the outcome kept under a key; null where there is none, or none that is whole. */
  get(key: RunKey): Outcome | null {
    let bytes: Buffer;
    try {
      bytes = readFileSync(this.pathOf(key));
    } catch {
      return null;
    }
    const outcome = wholeOutcome(bytes);
    if (outcome?.design === key.arm && outcome.replication === key.replication) return outcome;
    this.torn++;
    return null;
  }

  /** Keeps an outcome; where that is not possible, says why in `trouble` and goes on. */
  put(key: RunKey, outcome: Outcome): void {
    if (this.trouble !== null) return;
    const target = this.pathOf(key);
    const temporary = `${target}.${process.pid}.part`;
    try {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(temporary, serialize(outcome));
      renameSync(temporary, target);
    } catch (thrown) {
      this.trouble = reasonOf(thrown);
      removeQuietly(temporary);
    }
  }

  private pathOf({ program, file, arm, replication, rest }: RunKey): string {
    const hash = rest.reduce((sum, part) => sum.text(part), new ResultHash()).hex();
    return path.join(this.folder, program, file, `${arm}-${replication}-${hash}.run`);
  }
}

/** Reads an outcome whose own fingerprint agrees with its numbers; null for anything else. */
function wholeOutcome(bytes: Buffer): Outcome | null {
  try {
    const read = deserialize(bytes) as Outcome;
    const { events: _events, hash, ...body } = read;
    return hashOf(body) === hash ? read : null;
  } catch {
    return null;
  }
}

/** What cannot be written can often not be removed either. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // a file under a temporary name is never read
  }
}
