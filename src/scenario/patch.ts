// Designs as patches: lays patches over the scenario's lever sections and checks the result like a scenario's own policy.
import { z } from 'zod';
import { problemsOfIssue } from './check/issue-problems.ts';
import { problemOf, soundFindings, type Finding } from './check/finding.ts';
import { policyChecks } from './check/policy-checks.ts';
import { zonePlanChecks } from './check/zone-plan-checks.ts';
import { repair } from './check/repair.ts';
import { mergePatch } from './merge-patch.ts';
import { orderProblems, type Problem } from './problem.ts';
import {
  leverSections,
  scenarioSchema,
  type LeverSection,
  type Patch,
  type Policy,
  type Scenario,
} from './schema/scenario.ts';

export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

const policySchema = z.strictObject(
  Object.fromEntries(leverSections.map((section) => [section, scenarioSchema.shape[section]])) as Pick<
    typeof scenarioSchema.shape,
    LeverSection
  >,
);

/**
 * Returns the policy that patches make of a scenario's own, laid over in order; new objects, the scenario is not changed.
 * Problems point into the policy (such as /scheme/weights).
 */
export function policyOf(scenario: Scenario, patches: readonly Patch[]): PolicyResult {
  const own = Object.fromEntries(leverSections.map((section) => [section, scenario[section]]));
  const merged = patches.reduce<unknown>((base, patch) => mergePatch(policySchema, base, patch), own);
  const parsed = policySchema.safeParse(merged);
  if (parsed.success) {
    const problems = relations(parsed.data, scenario, []);
    if (problems.some((problem) => problem.severity === 'error')) return refused(problems);
    return { ok: true, policy: parsed.data, warnings: problems };
  }
  const context = { root: policySchema, data: merged };
  const problems = parsed.error.issues.flatMap((issue) => problemsOfIssue(issue, context));
  const repaired = repair(policySchema, merged);
  const further = repaired === undefined ? [] : relations(repaired.value, scenario, repaired.pointers);
  return refused([...problems, ...further]);
}

function relations(policy: Policy, scenario: Scenario, repaired: readonly string[]): Problem[] {
  const findings = [
    ...policyChecks(policy),
    ...zonePlanChecks(policy, scenario.territory),
    ...sameDepartments(policy, scenario),
  ];
  return soundFindings(findings, repaired).map((finding) => problemOf(finding, policySchema, policy, policy));
}

function refused(problems: readonly Problem[]): PolicyResult {
  const [first, ...others] = orderProblems(problems);
  return { ok: false, problems: [first, ...others] };
}

/** Departments and their order belong to the world: incidents are routed to them. A design changes their strength only. */
function sameDepartments(policy: Policy, scenario: Scenario): Finding[] {
  const before = scenario.departments.list.map((department) => department.id).join(', ');
  const after = policy.departments.list.map((department) => department.id).join(', ');
  if (before === after) return [];
  const text = {
    zh: `：方案只能改变部门力量，不能增减、改名或调换次序（应为 ${before}）`,
    en: `: a design may change the strength of departments, not which there are or their order (${before})`,
  };
  return [{ code: 'departments-changed', severity: 'error', path: ['departments', 'list'], text }];
}
