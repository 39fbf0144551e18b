// What every chart of the Compare screen is given: the comparison, how designs are called, which one is in focus, and the
// sentence that says on how many worlds and which part of the district the picture rests.
import type { Comparison } from '../../src/experiment/comparison.ts';
import type { DesignLabel } from '../plan/design-labels.ts';

export interface CompareView {
  readonly comparison: Comparison;
  readonly labels: readonly DesignLabel[];
  readonly focus: string;
  /** e.g. “n = 12 worlds; 1 of 15 towns”. */
  readonly basis: string;
  /** Names the scenario that is open, whatever the levers: pictures of one scenario keep their axes. */
  readonly scenario: string;
}

/** Returns the letter and title of each design by id. */
export const fullNames = (view: CompareView): Map<string, string> =>
  new Map(view.labels.map(({ id, letter, title }) => [id, `${letter} ${title}`]));

export const lettersOf = (view: CompareView): Map<string, string> =>
  new Map(view.labels.map(({ id, letter }) => [id, letter]));
