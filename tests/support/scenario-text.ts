// Texts of scenarios for tests: the shortest valid one, and the committed files.

import { readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/paths.mjs';
import { loadScenario } from '../../src/scenario/load.ts';
import { formatProblems, type Problem } from '../../src/scenario/problem.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

const head = `format: wangge-scenario/1
id: short
title: { zh: 短, en: Short }
seed: short
`;
const designs = `designs:
  - { id: baseline, title: { zh: 基准, en: Baseline } }
`;

/** Returns the shortest valid scenario with further sections; `more` may bring its own designs. */
export function shortText(more = ''): string {
  return `${head}${more}${more.includes('designs:') ? '' : designs}`;
}

/** Loads a text that must be valid. */
export function loaded(text: string): Scenario {
  const result = loadScenario(text);
  if (!result.ok) throw new Error(formatProblems(result.problems, 'en'));
  return result.scenario;
}

/** Loads the shortest valid scenario with further sections. */
export const shortScenario = (more = ''): Scenario => loaded(shortText(more));

/** Returns the problems of a text that must not load. */
export function problemsOf(text: string): readonly Problem[] {
  const result = loadScenario(text);
  if (result.ok) throw new Error('this should not have loaded');
  return result.problems;
}

/** Reads a committed scenario file, such as `reference/small.yaml`. */
export const scenarioFile = (path: string): string => readFileSync(fromRoot(`scenarios/${path}`), 'utf8');
