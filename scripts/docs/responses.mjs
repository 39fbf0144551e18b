// Pictures of how the model responds: one parameter is set to several values in turn, on the same simulated worlds, and the
// means of some measures are drawn with 95 % intervals over worlds. Which, is written in docs/mechanisms/responses.yaml.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { fromRoot } from '../paths.mjs';
import { runNode } from '../steps.mjs';

/**
 * @typedef {object} Response
 * @property {string} id name of the picture
 * @property {string} scenario path below scenarios/
 * @property {string} lever dotted path of the parameter that is varied
 * @property {string} en what the horizontal axis is called
 * @property {string} zh
 * @property {number[]} values
 * @property {Record<string, unknown>} [setting] patch that holds at every value
 * @property {Record<string, unknown>} [world] what is laid over the scenario itself
 * @property {string[]} measures
 * @property {number} towns
 * @property {number} replications
 */

/** @typedef {{ id: string, name: { zh: string, en: string }, unit: string, points: { x: number, mean: number, lower: number, upper: number }[] }} Curve */

/** Reads the list of pictures. @returns {Response[]} */
export const declaredResponses = () =>
  parse(readFileSync(fromRoot('docs/mechanisms/responses.yaml'), 'utf8')).responses;

/** Runs one response through the command line and returns a curve for each measure. @param {Response} response */
export async function measureResponse(response) {
  const folder = mkdtempSync(join(tmpdir(), 'wangge-docs-'));
  try {
    const file = join(folder, 'scenario.yaml');
    writeFileSync(file, sweptScenario(response));
    const result = join(folder, 'result.json');
    const options = ['--sample-towns', response.towns, '--replications', response.replications];
    const args = [
      'compare',
      file,
      ...options.map(String),
      '--as-designed',
      '--json',
      result,
      '--quiet',
      '--lang',
      'en',
    ];
    const { code, output } = await runNode('bin/wangge.mjs', args);
    if (code !== 0) throw new Error(`${response.id}: ${output}`);
    return curvesOf(response, JSON.parse(readFileSync(result, 'utf8')).comparison);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The scenario with one design for each value. @param {Response} response */
export function sweptScenario({ scenario, lever, values, setting, world }) {
  const base = merged(parse(readFileSync(fromRoot(`scenarios/${scenario}`), 'utf8')), world ?? {});
  const today = { id: 'today', title: { zh: '现行', en: 'Today' } };
  const varied = values.map((value, index) => ({
    id: `v${index}`,
    title: { zh: `取值 ${value}`, en: `Value ${value}` },
    stages: [{ patch: merged(setting ?? {}, nested(lever.split('.'), value)) }],
  }));
  return stringify({ ...base, designs: [today, ...varied] });
}

/** @param {string[]} path @param {unknown} value @returns {Record<string, unknown>} */
function nested([key, ...rest], value) {
  return { [key]: rest.length === 0 ? value : nested(rest, value) };
}

/** @param {Record<string, unknown>} under @param {Record<string, unknown>} over @returns {Record<string, unknown>} */
function merged(under, over) {
  const both = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = both[key];
    both[key] = isMapping(below) && isMapping(value) ? merged(below, value) : value;
  }
  return both;
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @param {Response} response
 * @param {import('../../src/experiment/comparison.ts').Comparison} comparison
 * @returns {Curve[]}
 */
function curvesOf({ measures, values }, comparison) {
  return measures.map((id) => {
    const declared = comparison.measures.find((measure) => measure.id === id);
    if (declared === undefined) throw new Error(`no measure is called "${id}"`);
    const points = values.map((value, index) => {
      const design = comparison.designs.find((one) => one.design === `v${index}`);
      const summary = design?.measures.find(({ measure }) => measure === id);
      const mean = summary?.value ?? NaN;
      const { lower, upper } = summary?.interval95 ?? { lower: mean, upper: mean };
      return { x: value, mean, lower, upper };
    });
    return { id, name: { zh: declared.zh, en: declared.en }, unit: declared.unit, points };
  });
}
