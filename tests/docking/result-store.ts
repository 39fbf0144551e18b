// Finished parameter sets on disk, by program, thoroughness and name, so that a run that was stopped goes on where it stopped.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from './equivalence.ts';

export type Readings = Readonly<Record<string, Reading>>;

export class ResultStore {
  private readonly folder: string;
  private readonly stamp: string;

  /** @param program file that makes the results: another one has a store of its own @param thoroughness in words */
  constructor(folder: string, program: string, thoroughness: string) {
    this.folder = folder;
    this.stamp = `${createHash('sha256').update(readFileSync(program)).digest('hex')} ${thoroughness}`;
    mkdirSync(folder, { recursive: true });
  }

  /** Returns the readings of a set, undefined when it was not finished by this program. */
  read(name: string): Readings | undefined {
    const file = this.fileOf(name);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Readings) : undefined;
  }

  /** Keeps the readings of a set. */
  write(name: string, readings: Readings): void {
    writeFileSync(this.fileOf(name), JSON.stringify(readings));
  }

  private fileOf(name: string): string {
    const key = createHash('sha256').update(`${this.stamp} ${name}`).digest('hex');
    return path.join(this.folder, `${key.slice(0, 32)}.json`);
  }
}
