// Turns the text of a scenario file into an opened scenario with an identity that covers its designs too. Pure.
import { ResultHash } from '../../src/core/hash.ts';
import { designHash, scenarioHash } from '../../src/scenario/hash.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { policyOf } from '../../src/scenario/patch.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { editsOf, effectiveScenario, reformPatches } from './effective-scenario.ts';
import type { OpenedScenario, Plan } from './plan.ts';

export type OpenResult =
  | { readonly ok: true; readonly opened: OpenedScenario }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Opens a text, or returns everything that is wrong with it. */
export function openScenario(text: string): OpenResult {
  const loaded = loadScenario(text);
  if (!loaded.ok) return loaded;
  const { scenario } = loaded;
  return { ok: true, opened: { text, scenario, hash: identityOf(scenario) } };
}

/** Returns 16 hexadecimal digits for a scenario with all its designs; titles do not enter. */
export function identityOf(scenario: Scenario): string {
  const hash = new ResultHash().text(scenarioHash(scenario));
  for (const { id } of scenario.designs) hash.text(designHash(scenario, id) ?? '');
  return hash.hex();
}

/** Returns what is wrong with a plan when it is laid over a scenario; empty when it can be run. */
export function planProblems(scenario: Scenario, plan: Plan): Problem[] {
  const effective = effectiveScenario(scenario, plan);
  const unknown = Object.keys(plan.edits).filter(
    (design) => !effective.designs.some(({ id }) => id === design),
  );
  const today = policyOf(scenario, [editsOf(plan, scenario.designs[0].id)]);
  const results = [today, ...effective.designs.map((design) => policyOf(effective, reformPatches(design)))];
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  return [...unknown.map(unknownDesign), ...problems];
}

const unknownDesign = (design: string): Problem => ({
  code: 'unknown-design',
  severity: 'error',
  pointer: `/designs/${design}`,
  value: design,
  zh: `没有方案“${design}”`,
  en: `There is no design "${design}"`,
});
