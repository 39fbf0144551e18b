// Moves a lever of a design: the change is kept as a patch on the design; a lever that is back where the design's file has it
// leaves no trace. Pure.
import { canonicalJson } from '../../src/scenario/canonical-json.ts';
import { policyOf } from '../../src/scenario/patch.ts';
import type { Design, Patch, Policy, Scenario } from '../../src/scenario/schema/scenario.ts';
import { reformPatches } from '../plan/effective-scenario.ts';
import { valueAt, withoutValueAt, withValueAt, type LeverPath } from '../plan/patch-paths.ts';
import { isPeriodShare, periodSharePaths } from './period-shares.ts';
import { sameWeights, type Weights } from './weights.ts';

/** Returns the policy of a design (its scenario as changed by the user) with the user's changes; without them should they not be valid. */
export function editedPolicy(scenario: Scenario, design: Design, edits: Patch): Policy {
  const own = reformPatches(design);
  const edited = policyOf(scenario, [...own, edits]);
  if (edited.ok) return edited.policy;
  const plain = policyOf(scenario, own);
  return plain.ok ? plain.policy : scenario;
}

/** Returns the changes after one lever was moved to a value. */
export function leverEdit(
  scenario: Scenario,
  design: Design,
  edits: Patch,
  path: LeverPath,
  value: unknown,
): Patch {
  const own = valueAt(editedPolicy(scenario, design, {}), path);
  return sameValue(own, value) ? leverReset(edits, path) : withValueAt(edits, path, value);
}

/** Returns the changes after one lever was put back; shares of the periods go back together, since they add up to 1. */
export function leverReset(edits: Patch, path: readonly string[]): Patch {
  if (!isPeriodShare(path)) return withoutValueAt(edits, path);
  return periodSharePaths.reduce((rest, one) => withoutValueAt(rest, one), edits);
}

/** Tells whether two values of a lever are the same setting. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-9;
  if (isRecord(a) && isRecord(b) && [a, b].every(holdsNumbersOnly))
    return sameWeights(a as Weights, b as Weights);
  if (typeof a === 'object' && typeof b === 'object') return canonicalJson(a) === canonicalJson(b);
  return a === b;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const holdsNumbersOnly = (record: Record<string, unknown>): boolean =>
  Object.values(record).every((value) => typeof value === 'number');
