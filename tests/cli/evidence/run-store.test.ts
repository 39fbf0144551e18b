// Kept runs: what was put comes back number for number, and nothing that is torn, foreign or unfinished is ever used.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { RunStore, type RunKey } from '../../../src/cli/evidence/run-store.ts';
import { hashOf } from '../../../src/model/outcome/outcome-hash.ts';
import type { Outcome } from '../../../src/model/outcome/outcome.ts';
import { simpleOutcome } from '../../experiment/simple-outcome.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'wangge-store-'));
let folder = '';
let store: RunStore;
const key: RunKey = { program: '1.0-abc', file: 'z0-0123', arm: 'today', replication: 3, rest: ['x', '0,1'] };

/** An outcome with its true fingerprint and with numbers that JSON would lose. */
function whole(): Outcome {
  const { events, hash: _hash, ...body } = simpleOutcome('run store', 'today', 3);
  const odd = { ...body, measures: { ...body.measures, undefinedShare: NaN, minusZero: -0 } };
  return { ...odd, events, hash: hashOf(odd) };
}

const files = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

beforeEach(() => {
  folder = mkdtempSync(path.join(parent, 'case-'));
  store = new RunStore(folder);
});
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

describe('a kept run', () => {
  it('comes back number for number, to another process too', () => {
    store.put(key, whole());
    expect(new RunStore(folder).get(key)).toEqual(whole());
    expect(Object.is(store.get(key)?.measures.minusZero, -0)).toBe(true);
    expect(store).toMatchObject({ torn: 0, trouble: null });
  });

  it.each([
    ['program', { ...key, program: '1.1-abc' }],
    ['registered file', { ...key, file: 'z0-9999' }],
    ['arm', { ...key, arm: 'tomorrow' }],
    ['replication', { ...key, replication: 4 }],
    ['towns', { ...key, rest: ['x', '0,2'] }],
    ['split of the same words', { ...key, rest: ['x0', ',1'] }],
  ])('is not that of another %s', (_what, other) => {
    store.put(key, whole());
    expect(store.get(other)).toBeNull();
    expect(store.torn).toBe(0);
  });

  it('leaves nothing else behind, and replaces the one before', () => {
    store.put(key, whole());
    store.put(key, whole());
    expect(files()).toHaveLength(1);
  });
});

describe('what is not whole', () => {
  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('{}')],
    [
      'changed in one number',
      (bytes: Buffer) => {
        const changed = Buffer.from(bytes);
        const at = changed.indexOf('closure-rate') + 'closure-rate'.length + 6;
        changed[at] ^= 0xff;
        return changed;
      },
    ],
  ])('is not used and counted when it is %s', (_how, spoil) => {
    store.put(key, whole());
    const [file] = files();
    writeFileSync(file, spoil(readFileSync(file)));
    expect(store.get(key)).toBeNull();
    expect(store.torn).toBe(1);
    store.put(key, whole());
    expect(store.get(key)).toEqual(whole());
  });

  it('is not met under the final name when a process dies while it writes: its file has another name', () => {
    store.put(key, whole());
    const [file] = files();
    writeFileSync(`${file}.4711.part`, readFileSync(file).subarray(0, 10));
    rmSync(file);
    expect(store.get(key)).toBeNull();
    expect(store.torn).toBe(0);
  });
});

it('a folder that cannot be written is said once, and nothing is thrown', () => {
  const blocked = path.join(folder, 'file');
  writeFileSync(blocked, '');
  const lame = new RunStore(blocked);
  lame.put(key, whole());
  lame.put(key, whole());
  expect(lame.trouble).toMatch(/ENOTDIR|EEXIST|ENOENT/);
  expect(lame.get(key)).toBeNull();
});
