// Makes designs as dear as the baseline: what a design costs more (or less) is taken from (or given to) the capacity of
// departments, in common worlds, until the budgets agree. Changes that one lever; knows no workers, only the evaluator.
import { policyTimeline } from '../scenario/policy-timeline.ts';
import type { Design, Patch, Scenario } from '../scenario/schema/scenario.ts';
import { BUDGET_TOLERANCE, costMeasure } from './budget.ts';
import type { RunComparisonInput } from './comparison-run.ts';
import type { Comparison } from './comparison.ts';
import { findMean } from './find-in-comparison.ts';
import { runComparison } from './run-comparison.ts';

const ROUNDS_MAX = 8;
/** Worlds in which budgets are made equal; the comparison proper shows what is left. */
const PROBE_WORLDS = 3;
const CREWS = 'cost-crews';
/** Range of the lever departments.capacity. */
const CAPACITY = { min: 0.05, max: 20 } as const;

export interface BudgetMatch {
  readonly design: string;
  /** By what the design's capacity of departments is multiplied; 1 where it is compared as it stands. */
  readonly factor: number;
  /** What is left of the difference, as a share of the baseline's cost, in the probe worlds; null where nothing was tried. */
  readonly left: number | null;
  /**
   * equal: within the tolerance as it stands; balanced: brought within it; out-of-reach: capacity alone cannot do it, so the
   * design stays as it stands; own-capacity: the design is about capacity itself, which balancing would undo.
   */
  readonly outcome: 'equal' | 'balanced' | 'out-of-reach' | 'own-capacity';
}

interface Trial {
  readonly factor: number;
  readonly left: number;
}

export interface EqualBudgets {
  /** The scenario with the designs changed. */
  readonly scenario: Scenario;
  readonly matches: readonly BudgetMatch[];
  readonly worlds: number;
}

/**
 * Returns the scenario with the capacity of departments scaled under every design that costs more or less than the baseline, until it
 * costs as much.
 * @param most most worlds that may be run to find out
 */
export async function equaliseBudgets(
  input: Omit<RunComparisonInput, 'replications' | 'onUpdate' | 'primary'>,
  most: number,
  tolerance: number = BUDGET_TOLERANCE,
): Promise<EqualBudgets> {
  const worlds = Math.min(PROBE_WORLDS, most);
  const best = new Map<string, Trial>();
  const others = input.designs.filter((design) => design !== input.baseline);
  const apart = new Set(others.filter((design) => changesCapacity(input.scenario, design)));
  let tried = new Map(others.filter((design) => !apart.has(design)).map((design) => [design, 1]));
  for (let round = 0; round < ROUNDS_MAX && tried.size > 0 && input.signal?.aborted !== true; round++) {
    const scenario = withFactors(input.scenario, tried);
    const designs = [input.baseline, ...tried.keys()];
    const replications = { kind: 'fixed', n: worlds } as const;
    const run = await runComparison({ ...input, scenario, designs, primary: costMeasure, replications });
    const next = new Map<string, number>();
    for (const [design, factor] of tried) {
      const left = leftOver(run.comparison, design);
      if (left === null) continue;
      const before = best.get(design);
      if (before === undefined || Math.abs(left) < Math.abs(before.left)) best.set(design, { factor, left });
      const better = nextFactor(run.comparison, design, factor, input.scenario);
      const enough = round === 0 ? tolerance : tolerance / 2; // what is equal as it stands is left alone
      if (Math.abs(left) > enough && better !== factor) next.set(design, better);
    }
    tried = next;
  }
  const matches = others.map((design): BudgetMatch => {
    const found = best.get(design);
    if (apart.has(design)) return { design, factor: 1, left: null, outcome: 'own-capacity' };
    if (found === undefined) return { design, factor: 1, left: null, outcome: 'out-of-reach' };
    if (Math.abs(found.left) > tolerance)
      return { design, factor: 1, left: found.left, outcome: 'out-of-reach' };
    return { design, ...found, outcome: found.factor === 1 ? 'equal' : 'balanced' };
  });
  const factors = new Map(matches.map(({ design, factor }) => [design, factor]));
  return { scenario: withFactors(input.scenario, factors), matches, worlds };
}

/** Tells whether a design sets the capacity of departments itself. */
function changesCapacity({ designs }: Scenario, id: string): boolean {
  const design = designs.find((one) => one.id === id);
  return design?.stages.some(({ patch }) => patch.departments?.['capacity'] !== undefined) === true;
}

/** Returns the scenario with the capacity of departments under a design multiplied, in every town and from the first day on. */
export function withCapacityScaled(scenario: Scenario, designId: string, factor: number): Scenario {
  if (factor === 1) return scenario;
  const designs = scenario.designs.map((design) =>
    design.id === designId ? scaledDesign(scenario, design, factor) : design,
  );
  return { ...scenario, designs };
}

function withFactors(scenario: Scenario, factors: ReadonlyMap<string, number>): Scenario {
  let changed = scenario;
  for (const [design, factor] of factors) changed = withCapacityScaled(changed, design, factor);
  return changed;
}

function scaledDesign(scenario: Scenario, design: Design, factor: number): Design {
  const shown = factor.toFixed(3);
  const stages = design.stages.map((stage) => ({ ...stage, patch: scaledPatch(stage.patch, factor) }));
  const first = { fromDay: 0, patch: { departments: { capacity: scenario.departments.capacity * factor } } };
  return {
    ...design,
    title: {
      zh: `${design.title.zh}（等预算，部门力量×${shown}）`,
      en: `${design.title.en} (equal budget, department capacity × ${shown})`,
    },
    stages: [first, ...stages],
  };
}

function scaledPatch(patch: Patch, factor: number): Patch {
  const capacity = patch.departments?.['capacity'];
  if (typeof capacity !== 'number') return patch;
  return { ...patch, departments: { ...patch.departments, capacity: capacity * factor } };
}

/** What is left of the difference in cost, as a share of the baseline's. */
function leftOver(comparison: Comparison, design: string): number | null {
  const baseline = findMean(comparison, comparison.baseline, costMeasure).value;
  const own = findMean(comparison, design, costMeasure).value;
  if (baseline === null || own === null || baseline <= 0) return null;
  return (own - baseline) / baseline;
}

/** Crews cost in proportion to capacity, all else hardly depends on it: one step of Newton's method. */
function nextFactor(comparison: Comparison, design: string, factor: number, scenario: Scenario): number {
  const baseline = findMean(comparison, comparison.baseline, costMeasure).value ?? 0;
  const own = findMean(comparison, design, costMeasure).value ?? 0;
  const crews = findMean(comparison, design, CREWS).value ?? 0;
  if (crews <= 0) return factor;
  const capacities = policyTimeline(scenario, design).flatMap(({ policies }) =>
    policies.map(({ departments }) => departments.capacity),
  );
  const lowest = CAPACITY.min / Math.min(...capacities);
  const highest = CAPACITY.max / Math.max(...capacities);
  return Math.min(highest, Math.max(lowest, factor * (1 + (baseline - own) / crews)));
}
