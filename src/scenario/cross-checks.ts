// Relations between fields of a scenario that the schema alone cannot state, over world, time, policy and designs.
import { designChecks } from './check/design-checks.ts';
import { isUntouched, problemOf, soundFindings } from './check/finding.ts';
import { mapChecks } from './check/map-checks.ts';
import { patchChecks } from './check/patch-checks.ts';
import { policyChecks } from './check/policy-checks.ts';
import { timeChecks } from './check/time-checks.ts';
import { worldChecks } from './check/world-checks.ts';
import type { Problem } from './problem.ts';
import { scenarioSchema, type Scenario } from './schema/scenario.ts';

/**
 * Returns errors and warnings about a scenario whose single fields are valid.
 * @param written the data as it stood in the file, to say where a value is a default
 * @param repaired pointers whose values were replaced before; what rests on them is not reported
 */
export function crossChecks(
  scenario: Scenario,
  written: unknown,
  repaired: readonly string[] = [],
): Problem[] {
  const findings = [
    ...worldChecks(scenario),
    ...mapChecks(scenario),
    ...timeChecks(scenario),
    ...policyChecks(scenario),
    ...designChecks(scenario),
  ];
  return [
    ...soundFindings(findings, repaired).map((finding) =>
      problemOf(finding, scenarioSchema, written, scenario),
    ),
    ...patchChecks(scenario).filter((problem) => isUntouched(problem.pointer, repaired)),
  ];
}
