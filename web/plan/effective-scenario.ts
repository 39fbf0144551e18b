// Applies a plan to the scenario it belongs to: the designs with the changed levers, window and seed replaced. Pure.
// A changed lever holds from the reform day on and through all later stages of its design. Today's scheme, the first design, is the
// scenario's own policy: changing it changes what all designs start from.
import { hasOwn } from '../../src/core/own-property.ts';
import { policyOf } from '../../src/scenario/patch.ts';
import type { Design, Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { withAdded } from './added-designs.ts';
import { valueAt, withValueAt, leafPaths } from './patch-paths.ts';
import type { Plan } from './plan.ts';
import { withWholeWeights } from './whole-weights.ts';

/** Records of weights and rewards are one value each: a patch replaces them whole. */
export const isWholeValue = (path: readonly string[]): boolean =>
  ['weights', 'reward'].includes(path[path.length - 1] ?? '');

/** Returns the scenario to run. */
export function effectiveScenario(
  scenario: Scenario,
  plan: Pick<Plan, 'edits' | 'windowDays' | 'seed' | 'added'>,
): Scenario {
  const [today, ...others] = withAdded(scenario, plan.added).designs;
  return {
    ...withEditedToday(scenario, plan),
    seed: plan.seed ?? scenario.seed,
    time: { ...scenario.time, windowDays: plan.windowDays ?? scenario.time.windowDays },
    designs: [today, ...others.map((design) => withEdits(design, editsOf(plan, design.id)))],
  };
}

/** Returns the scenario with the user's changes to today's scheme; without them should they not be valid. */
export function withEditedToday(scenario: Scenario, plan: Pick<Plan, 'edits'>): Scenario {
  const edits = editsOf(plan, scenario.designs[0].id);
  if (Object.keys(edits).length === 0) return scenario;
  const edited = policyOf(scenario, [edits]);
  return edited.ok ? { ...scenario, ...edited.policy } : scenario;
}

/** Returns the changes that a plan makes to a design as they were typed: weights of indicators may miss their sum. */
export const typedEditsOf = (plan: Pick<Plan, 'edits'>, design: string): Patch =>
  hasOwn(plan.edits, design) ? (plan.edits[design] ?? {}) : {};

/** Returns the changes that a plan makes to a design as they are computed: weights are shares of their sum. Empty when it makes none. */
export const editsOf = (plan: Pick<Plan, 'edits'>, design: string): Patch =>
  withWholeWeights(typedEditsOf(plan, design));

/** Returns the plan with other changes to a design. */
export function withEditsOf(plan: Plan, design: string, patch: Patch): Plan {
  const others = Object.entries(plan.edits).filter(([id]) => id !== design);
  const edits = Object.keys(patch).length === 0 ? others : [...others, [design, patch] as const];
  return { ...plan, edits: Object.fromEntries(edits) };
}

/** Returns the stages' patches of a design that hold on the reform day in the whole district. */
export const reformPatches = (design: Design): Patch[] =>
  design.stages
    .filter(({ fromDay, towns }) => fromDay === 0 && towns === undefined)
    .map(({ patch }) => patch);

function withEdits(design: Design, edits: Patch): Design {
  if (Object.keys(edits).length === 0) return design;
  const stages = design.stages.map((stage) => ({ ...stage, patch: overlaid(stage.patch, edits) }));
  const starts = design.stages.some(({ fromDay, towns }) => fromDay === 0 && towns === undefined);
  return { ...design, stages: starts ? stages : [{ fromDay: 0, patch: edits }, ...stages] };
}

/** Returns a patch with every value of another written over it. */
export function overlaid(patch: Patch, over: Patch): Patch {
  return leafPaths(over, isWholeValue).reduce<Patch>(
    (result, path) => withValueAt(result, path, valueAt(over, path)),
    patch,
  );
}
