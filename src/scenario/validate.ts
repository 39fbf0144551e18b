// Data (from a file, a form or a link) -> scenario with every default filled in, or everything that is wrong with it at once.
import { problemsOfIssue } from './check/issue-problems.ts';
import { repair } from './check/repair.ts';
import { crossChecks } from './cross-checks.ts';
import { withMapCounts } from './map/map-counts.ts';
import { expandPresets } from './presets/expand-presets.ts';
import { orderProblems, type Problem } from './problem.ts';
import { plainCopy } from './read/plain-copy.ts';
import { scenarioSchema, type Scenario } from './schema/scenario.ts';

export type Validation =
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** Gives problems their line and column; the identity where there is no text. */
export type Locator = (problem: Problem) => Problem;

/**
 * Validates data of any kind. Never throws, changes nothing it is given, and shares nothing with it or with defaults.
 * @param earlier problems already found while reading the data
 */
export function validateScenario(
  data: unknown,
  earlier: readonly Problem[] = [],
  locate: Locator = (problem) => problem,
): Validation {
  const copied = plainCopy(data);
  const found = [...earlier, ...copied.problems];
  if (copied.stopped) return refused(found);
  const written = withMapCounts(expandPresets(withoutSchemaLink(copied.data)));
  const parsed = scenarioSchema.safeParse(written);
  if (parsed.success) {
    const scenario = plainCopy(parsed.data).data as Scenario;
    found.push(...crossChecks(scenario, written).map(locate));
    const ordered = orderProblems(found);
    if (ordered.some((problem) => problem.severity === 'error')) return refused(ordered);
    return { ok: true, scenario, warnings: ordered };
  }
  const context = { root: scenarioSchema, data: written };
  found.push(...parsed.error.issues.flatMap((issue) => problemsOfIssue(issue, context)).map(locate));
  const repaired = repair(scenarioSchema, written);
  if (repaired !== undefined) {
    found.push(...crossChecks(repaired.value, written, repaired.pointers).map(locate));
  }
  return refused(orderProblems(found));
}

function refused(problems: readonly Problem[]): Validation {
  const [first, ...others] = problems;
  return { ok: false, problems: [first, ...others] };
}

/** Editors find the JSON Schema of a JSON file through a `$schema` key; it is no part of the scenario. */
function withoutSchemaLink(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const { $schema: link, ...rest } = data as Record<string, unknown>;
  return typeof link === 'string' ? rest : data;
}
