// Which policy holds in which town from which day on: the scenario's own until the reform day, then the design's stages
// (RULES 9: staged and partial roll-outs). Towns under the same policy share one object.
import { WanggeError } from '../core/errors.ts';
import { policyOf } from './patch.ts';
import type { Design, Policy, Scenario } from './schema/scenario.ts';

/** Policies by global town index, in force from a day after the reform day on. */
export interface DatedPolicies {
  readonly fromDay: number;
  readonly policies: readonly Policy[];
  /** What the district's own crews follow: the towns' departments section where all towns agree on it, else the scenario's. */
  readonly district: Policy;
}

/** Returns the policies of a design by date, the first from day 0. @throws WanggeError `unknown-design`, `invalid-design` */
export function policyTimeline(scenario: Scenario, designId: string): DatedPolicies[] {
  const { stages } = designOf(scenario, designId);
  const days = [...new Set([0, ...stages.map((stage) => stage.fromDay)])].sort((a, b) => a - b);
  const known = new Map<string, Policy>();
  return days.map((fromDay) => {
    const policies = Array.from({ length: scenario.territory.towns }, (_, town) => {
      const active = stages
        .map((stage, index) => ({ stage, index }))
        .filter(({ stage }) => stage.fromDay <= fromDay && (stage.towns?.includes(town) ?? true))
        .sort((a, b) => a.stage.fromDay - b.stage.fromDay || a.index - b.index);
      const key = active.map(({ index }) => index).join(',');
      const policy =
        known.get(key) ??
        patched(
          scenario,
          active.map(({ stage }) => stage),
        );
      known.set(key, policy);
      return policy;
    });
    return { fromDay, policies, district: districtPolicy(scenario, policies) };
  });
}

function districtPolicy(scenario: Scenario, policies: readonly Policy[]): Policy {
  const distinct = new Set([...new Set(policies)].map((policy) => JSON.stringify(policy.departments)));
  return distinct.size === 1 ? policies[0] : patched(scenario, []);
}

/** Returns the baseline's policies: the scenario's own in every town. */
export function baselinePolicies(scenario: Scenario): Policy[] {
  const own = patched(scenario, []);
  return Array.from({ length: scenario.territory.towns }, () => own);
}

function designOf(scenario: Scenario, designId: string): Design {
  const design = scenario.designs.find((candidate) => candidate.id === designId);
  if (design !== undefined) return design;
  const known = scenario.designs.map((candidate) => candidate.id).join(', ');
  throw new WanggeError(
    'unknown-design',
    { zh: `没有方案“${designId}”，可选：${known}`, en: `There is no design "${designId}"; known: ${known}` },
    { design: designId, known },
  );
}

function patched(scenario: Scenario, active: readonly Design['stages'][number][]): Policy {
  const result = policyOf(
    scenario,
    active.map((stage) => stage.patch),
  );
  if (result.ok) return result.policy;
  const [first] = result.problems;
  throw new WanggeError('invalid-design', { zh: first.zh, en: first.en }, { pointer: first.pointer });
}
