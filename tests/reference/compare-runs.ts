// Runs the engine and the reference on the same scenario and lists where their outcomes differ.

import { Engine } from '../../src/model/engine.ts';
import type { Territory } from '../../src/scenario/generate/territory.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { baselinePolicies, policyTimeline } from '../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { ReferenceOutcome } from './reference-outcome.ts';
import { referenceRun, type RunOptions } from './reference-run.ts';

/** What says whose outcome it is, and counts of the engine's own. */
const notCompared = [
  'format',
  'modelVersion',
  'scenarioHash',
  'design',
  'replication',
  'towns',
  'events',
  'hash',
];
/**
 * Sums that the engine adds in the order of its rows at the end of a run; the reference keeps no rows, so the last bits
 * differ. Everything else is the same number to the bit.
 */
const addedInOtherOrder = ['/measures/harm-days', '/measures/days-to-solution'];

/** Runs both. @returns the reference's outcome, and one line for each number in which the engine's differs */
export function compareRuns(
  scenario: Scenario,
  territory: Territory,
  options: RunOptions,
): { reference: ReferenceOutcome; differences: string[] } {
  const { replication, towns, design } = options;
  const policies = baselinePolicies(scenario);
  const engine = new Engine(scenario, territory, { replication, towns, policies });
  engine.applyDesign(policyTimeline(scenario, design));
  engine.advance(engine.endMinute);
  const outcome = engine.result(design, scenarioHash(scenario));
  const compared = Object.entries(outcome).filter(([key]) => !notCompared.includes(key));
  const reference = referenceRun(scenario, territory, options);
  return { reference, differences: differencesOf(Object.fromEntries(compared), reference, '') };
}

function differencesOf(engine: unknown, reference: unknown, path: string): string[] {
  if (isTree(engine) && isTree(reference)) {
    const keys = new Set([...Object.keys(engine), ...Object.keys(reference)]);
    return [...keys]
      .filter((key) => !isNews(path, key, engine[key], reference))
      .flatMap((key) => differencesOf(engine[key], reference[key], `${path}/${key}`));
  }
  const isSame = addedInOtherOrder.includes(path) ? isNear(engine, reference) : Object.is(engine, reference);
  return isSame ? [] : [`${path}: engine ${String(engine)}, reference ${String(reference)}`];
}

/**
 * What the reference does not compute: measures and indicators that were added beside those it knows, and causes of the gap
 * and edges of the flow that nothing may reach where their mechanisms are off.
 */
function isNews(path: string, key: string, engine: unknown, reference: Record<string, unknown>): boolean {
  if (reference[key] !== undefined) return false;
  if (path === '/measures' || path === '/indicators') return true;
  if (path === '/gap') return engine === 0;
  return path === '/flow' && isTree(engine) && engine.count === 0;
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isNear = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.abs(Number(b));
