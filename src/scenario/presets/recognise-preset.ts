// Says which known scheme a policy is nearest to, and in how many settings it differs from it ("Jinniu + 2 changes"). Settings are
// counted as sentences tell them: a weight each, a reward or a list as one. Knows nothing of how a policy came about.
import { canonicalJson } from '../canonical-json.ts';
import { policyOf } from '../patch.ts';
import type { BilingualText } from '../schema/parameter.ts';
import { leverSections, type Policy, type Scenario } from '../schema/scenario.ts';
import type { Preset } from './preset.ts';
import { presets } from './presets.ts';

export interface KnownScheme {
  readonly id: 'today' | Preset['id'];
  readonly name: BilingualText;
  /** Today's policy under this scheme. */
  readonly policy: Policy;
}

export interface RecognisedScheme {
  readonly scheme: KnownScheme;
  /** Dotted paths of the settings that differ from it. */
  readonly differing: readonly string[];
}

const today: BilingualText = { zh: '今天的制度', en: 'Today’s scheme' };

/** Relative difference below which two numbers are the same setting: figures written by hand have four digits at least. */
const sameWithin = 1e-4;

/** Returns today's scheme and every deployed one as it would be here; one that does not fit the scenario is left out. */
export function knownSchemes(scenario: Scenario): readonly KnownScheme[] {
  const deployed = presets.flatMap(({ id, name, patch }): KnownScheme[] => {
    const result = policyOf(scenario, [patch]);
    return result.ok ? [{ id, name, policy: result.policy }] : [];
  });
  return [{ id: 'today', name: today, policy: scenario }, ...deployed];
}

/** Returns the scheme that a policy differs from in the fewest settings; of equals the first. @param known at least one */
export function recogniseScheme(policy: Policy, known: readonly KnownScheme[]): RecognisedScheme {
  const [first, ...others] = known.map((scheme) => ({
    scheme,
    differing: differingSettings(scheme.policy, policy),
  }));
  return others.reduce((best, one) => (one.differing.length < best.differing.length ? one : best), first);
}

/** Returns the dotted paths of the settings in which two policies differ, in the order of the sections. */
export function differingSettings(one: Policy, other: Policy): string[] {
  return leverSections.flatMap((section) => differences([section], one[section], other[section]));
}

function differences(path: readonly string[], one: unknown, other: unknown): string[] {
  if (one === other) return [];
  const isWhole = path[path.length - 1] === 'reward';
  if (!isWhole && isMapping(one) && isMapping(other)) {
    const isWeights = path[path.length - 1] === 'weights';
    const absent = isWeights ? 0 : undefined;
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => differences([...path, key], one[key] ?? absent, other[key] ?? absent));
  }
  return isSame(one, other) ? [] : [path.join('.')];
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= sameWithin * Math.max(Math.abs(one), Math.abs(other));
  return canonicalJson(one) === canonicalJson(other);
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
