// One stage of a comparison: a scaled-down district, a sample of whole towns, or the whole district. Plain data that a picture can be drawn from.
import type { Comparison } from '../../src/experiment/comparison.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

export interface ComparisonPhase {
  /** Towns that are run; null = the whole district. */
  readonly towns: readonly number[] | null;
  /** The scaled-down district that a first look has run; null = the scenario itself. */
  readonly scaled: Scenario | null;
  readonly comparison: Comparison;
  /** Worlds complete in all designs, and worlds wanted. */
  readonly complete: number;
  readonly most: number;
}

/** Fewest worlds of the whole district before it takes the place of a sample that has more. */
export const worldsToTakeOver = 5;

/** Returns the stage to show: the district as soon as its intervals say something, else the sample. */
export function phaseToShow(
  sample: ComparisonPhase | null,
  district: ComparisonPhase | null,
): ComparisonPhase | null {
  if (district === null || district.complete === 0) return sample;
  if (sample === null || sample.complete === 0) return district;
  return district.complete >= Math.min(worldsToTakeOver, district.most) ? district : sample;
}

/** Tells whether a finer stage says less than the first look before it: it has fewer worlds, and more are to come. */
export function isStepBack(before: ComparisonPhase, after: ComparisonPhase): boolean {
  return (
    before.scaled !== null && after.scaled === null && after.complete < Math.min(before.complete, after.most)
  );
}
