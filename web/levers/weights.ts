// Weights of indicators: they always add up to 1, and moving one moves the others in proportion. Pure.
import type { IndicatorId } from '../../src/scenario/schema/scheme.ts';

export type Weights = Readonly<Partial<Record<IndicatorId, number>>>;

/**
 * Rival definitions of the same rate; the documents give no formulas, so the choice is a lever. The closure rate is a rate of its
 * own and no definition of the handling rate.
 */
export const rivalDefinitions = [
  { id: 'discovery', options: ['discovery-patrol-share', 'discovery-quota'] },
  { id: 'handling', options: ['handling-rate', 'on-time-rate'] },
  { id: 'reporting', options: ['reporting-rate', 'reporting-quota'] },
] as const satisfies readonly { id: string; options: readonly IndicatorId[] }[];

/**
 * Sets one weight and scales the others so that the sum is 1.
 * @param weights present weights; those that are absent count as 0
 * @param id the weight that is moved
 * @param value its new value, clamped to 0..1
 * @returns new weights, in whole percent; weights of 0 are left out, unless nothing else would be left
 */
export function rebalancedWeights(weights: Weights, id: IndicatorId, value: number): Weights {
  const target = hundredths(Math.min(1, Math.max(0, value)));
  const others = entriesOf(weights).filter(([name, share]) => name !== id && share > 0);
  const otherSum = others.reduce((sum, [, share]) => sum + share, 0);
  if (others.length === 0) return { [id]: 1 };
  const scaled = others.map(
    ([name, share]) => [name, hundredths((share / otherSum) * (1 - target))] as const,
  );
  return withUnitSum([...scaled, [id, target]]);
}

/** Pays another definition of the same rate: the weight of all rivals goes to the chosen one. */
export function withDefinition(
  weights: Weights,
  options: readonly IndicatorId[],
  chosen: IndicatorId,
): Weights {
  const moved = options.reduce((sum, option) => sum + (weights[option] ?? 0), 0);
  const kept = entriesOf(weights).filter(([name]) => !options.includes(name));
  return moved > 0 ? Object.fromEntries([...kept, [chosen, moved]]) : weights;
}

/** Returns the definition that is paid, or the first option when none is. */
export const definitionOf = (weights: Weights, options: readonly IndicatorId[]): IndicatorId | undefined =>
  options.find((option) => (weights[option] ?? 0) > 0) ?? options[0];

/** True when the scheme pays more than one of the definitions at once. */
export const paysSeveral = (weights: Weights, options: readonly IndicatorId[]): boolean =>
  options.filter((option) => (weights[option] ?? 0) > 0).length > 1;

/** True when two sets of weights agree to the thousandth, absent meaning 0. */
export function sameWeights(a: Weights, b: Weights): boolean {
  const names = new Set([...entriesOf(a), ...entriesOf(b)].map(([name]) => name));
  return [...names].every((name) => Math.abs((a[name] ?? 0) - (b[name] ?? 0)) < 0.0015);
}

/** Rounding leaves a few hundredths over; the largest weight that was not moved takes them. */
function withUnitSum(entries: readonly (readonly [IndicatorId, number])[]): Weights {
  const rest = 1 - entries.reduce((sum, [, share]) => sum + share, 0);
  const movable = entries.slice(0, -1);
  const largest = movable.reduce(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    movable[0] ?? ['closure-rate', 0],
  );
  const corrected = entries.map(
    ([name, share]) => [name, name === largest[0] ? hundredths(share + rest) : share] as const,
  );
  return Object.fromEntries(corrected.filter(([, share]) => share > 0));
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

const entriesOf = (weights: Weights): [IndicatorId, number][] =>
  Object.entries(weights) as [IndicatorId, number][];
