// Kept results: found again by the same program at the same thoroughness, by no other.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ResultStore } from './result-store.ts';

let folder = '';
let program = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'docking-'));
  program = path.join(folder, 'program.js');
  writeFileSync(program, 'one');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const readings = { wait: { mean: 4, low: 3.9, high: 4.1, replications: 20, verdict: 'docks' } } as const;

it('a finished set is found again, digit by digit, and one that was not run is not', () => {
  new ResultStore(folder, program, 'full 0.02').write('a: set', readings);
  const again = new ResultStore(folder, program, 'full 0.02');
  expect(again.read('a: set')).toEqual(readings);
  expect(again.read('a: other set')).toBeUndefined();
});

it('another program or thoroughness begins anew', () => {
  new ResultStore(folder, program, 'full 0.02').write('a: set', readings);
  expect(new ResultStore(folder, program, 'full 0.05').read('a: set')).toBeUndefined();
  writeFileSync(program, 'two');
  expect(new ResultStore(folder, program, 'full 0.02').read('a: set')).toBeUndefined();
});
