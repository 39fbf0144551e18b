// Indicators as index lists into the counters, under the denominators that a scheme has chosen. What scores, prices and official
// numbers are computed from.
import type { DenominatorId, Denominators } from '../../scenario/schema/denominators.ts';
import { counter, type CounterId } from './counters.ts';
import { indicators } from './indicators/index.ts';

export interface Formula {
  readonly numerator: readonly number[];
  readonly subtracted: readonly number[];
  readonly denominator: readonly number[];
  readonly capped: boolean;
  /** Less is better: a composite score takes 1 - value. */
  readonly lower: boolean;
  /** Volumes held against a quota. */
  readonly isQuota: boolean;
}

const denominatorCounter: Readonly<Record<DenominatorId, CounterId>> = {
  due: 'due',
  handled: 'handledEver',
  closed: 'closed',
  filed: 'filed',
  dispatched: 'dispatched',
  reported: 'reported',
};

const indexOf = (ids: readonly CounterId[]): number[] => ids.map((id) => counter[id]);

/** Returns the formulas in the order of indicators/index.ts. @param chosen denominators; the usual ones where absent */
export function compileFormulas(chosen: Partial<Denominators> = {}): readonly Formula[] {
  const byId: Readonly<Partial<Record<string, DenominatorId>>> = chosen;
  return indicators.map(({ id, numerator, subtracted = [], denominator, capped, direction }) => {
    const other = byId[id];
    return {
      numerator: indexOf(numerator),
      subtracted: indexOf(subtracted),
      denominator: indexOf(other === undefined ? denominator : [denominatorCounter[other]]),
      capped,
      lower: direction === 'lower',
      isQuota: denominator.includes('planned'),
    };
  });
}

/** The formulas under the usual denominators. */
export const usualFormulas = compileFormulas();
