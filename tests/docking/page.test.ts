// The generated page: it shows what was run, and the committed one covers the laws there are.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { deviating, sign, value, type ParameterSet } from './law.ts';
import { laws } from './laws.ts';
import { docPage } from './page.ts';
import { thoroughness } from './run-set.ts';

const set: ParameterSet = {
  name: 'one set',
  expected: { wait: value(4), slope: deviating(value(2), 'why not'), effect: sign(-1) },
  prepare: () => () => ({}),
};
const law = { id: 'a', key: 'Q1', en: 'A law', zh: '定律', formula: 'x|y', through: 'here', sets: [set] };
const reading = { low: 3.9, high: 4.1, mean: 4, replications: 20 };

it('a page shows closed form, tolerance, interval, verdict and the reason of a deviation', () => {
  const readings = {
    wait: { ...reading, verdict: 'docks' },
    slope: { ...reading, verdict: 'does not dock' },
    effect: { ...reading, verdict: 'does not dock' },
  } as const;
  const page = docPage([{ law, set, readings }], thoroughness.full, 3, '2026-01-31');
  expect(page).toContain('| one set | wait | 4 | ± 0.08 | 4 (3.9 … 4.1) | 20 | **docks** |');
  expect(page).toContain('|  | slope | 2 | ± 0.04 | 4 (3.9 … 4.1) | 20 | **does not dock**: why not |');
  expect(page).toContain('|  | effect | < 0 |  | 4 (3.9 … 4.1) | 20 | **does not dock** |');
  expect(page).toContain('Run on 2026-01-31: every figure within 2 %, 3 figures');
  expect(page).toContain('1 docks, 2 do not, 0 cannot be told.');
});

it('the committed page shows every law and every parameter set', () => {
  const page = readFileSync(fromRoot('docs/DOCKING.md'), 'utf8');
  const missing = laws.flatMap(({ en, sets }) => [
    ...(page.includes(`### ${en} `) ? [] : [en]),
    ...sets.filter(({ name }) => !page.includes(`| ${name} |`)).map(({ name }) => name),
  ]);
  expect(missing).toEqual([]);
});
