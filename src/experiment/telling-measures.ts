// Which measures have something to say: those of mechanisms that are switched off are undefined or zero under every design,
// and would only make tables longer and counts of equal measures larger. Files for other programs keep them all.
import type { Outcome } from '../model/outcome/outcome.ts';
import type { MeasureDeclaration } from '../model/outcome/measures.ts';
import type { Comparison } from './comparison.ts';

/** Returns the ids of measures that are neither undefined nor zero under at least one design of a comparison. */
export function tellingMeasures({ measures, designs }: Comparison): ReadonlySet<string> {
  const tells = (place: number) =>
    designs.some((design) => {
      const value = design.measures[place]?.value ?? 0;
      return value !== 0;
    });
  return new Set(measures.filter((_, place) => tells(place)).map(({ id }) => id));
}

/** Returns the measures of one outcome that are neither undefined nor zero, in the order given. */
export function tellingIn(outcome: Outcome, measures: readonly MeasureDeclaration[]): MeasureDeclaration[] {
  return measures.filter(({ id }) => {
    const value = outcome.measures[id] ?? NaN;
    return !Number.isNaN(value) && value !== 0;
  });
}
