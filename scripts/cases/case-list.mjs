// The cases of the first screen: the list scenarios/cases.yaml, and how one of them is computed by the command line.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { parse } from 'yaml';
import { fromRoot } from '../paths.mjs';
import { runNode } from '../steps.mjs';

/** @typedef {import('../../web/cases/case-result.ts').CaseEntry} CaseEntry */
/** @typedef {import('../../web/cases/case-result.ts').CaseResult} CaseResult */

/** Where the page finds the cases. */
export const resultsFile = fromRoot('web/cases/results.json');

/** Reads the list of cases. @returns {CaseEntry[]} */
export const listedCases = () => parse(readFileSync(fromRoot('scenarios/cases.yaml'), 'utf8')).cases;

/** Reads the cases as they were last computed. @returns {CaseResult[]} */
export const computedCases = () => JSON.parse(readFileSync(resultsFile, 'utf8'));

/** Name of the scenario's file below scenarios/. @param {CaseEntry} entry */
export const fileOfCase = ({ scenario }) =>
  scenario.includes('/') ? `${scenario}.yaml` : `${scenario}/scenario.yaml`;

/**
 * Runs a case through `wangge compare`.
 * @param {CaseEntry} entry
 * @returns {Promise<CaseResult>}
 */
export async function computeCase(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'wangge-cases-'));
  try {
    const json = join(folder, 'comparison.json');
    const args = ['compare', entry.scenario, '--designs', entry.designs.join(',')];
    const size = ['--sample-towns', String(entry.sampleTowns), '--replications', String(entry.worlds)];
    const { code, output } = await runNode('bin/wangge.mjs', [
      ...args,
      ...size,
      '--as-designed',
      '--quiet',
      '--json',
      json,
    ]);
    if (code !== 0) throw new Error(`${entry.id}: ${output}`);
    const { module } = await runnerImport(fromRoot('web/cases/make-case.ts'), {
      configFile: false,
      logLevel: 'error',
    });
    const file = fileOfCase(entry);
    const text = readFileSync(fromRoot(`scenarios/${file}`), 'utf8');
    return module.makeCase(entry, text, file, JSON.parse(readFileSync(json, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
