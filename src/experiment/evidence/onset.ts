// When a difference between two arms shows: the first week from which the pointwise 95 % paired interval of the difference,
// cumulated from the reform day on, lies above zero and stays there to the last week. Staying is what keeps a lucky early week
// from counting; the rule is for ordering two series, not for testing either of them.
import type { Outcome } from '../../model/outcome/outcome.ts';
import type { Interval } from '../comparison.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { spreadOf } from '../statistics/spread.ts';
import type { Finding } from './judge-effect.ts';
import { readWeeks, type WeeklySeries } from './reading.ts';

/** Arms of the same worlds, in the same order. */
export interface PairedWorlds {
  readonly arm: readonly Outcome[];
  readonly against: readonly Outcome[];
}

export interface Onset {
  /** Week from 1; null when the difference never shows for good. */
  readonly week: number | null;
  /** Interval of the whole cumulated difference; null below two worlds. */
  readonly last: Interval | null;
}

/** Finds when a higher value under `arm` shows for good. */
export function findOnset(series: WeeklySeries, worlds: PairedWorlds): Onset {
  const weeks = Math.min(...[...worlds.arm, ...worlds.against].map(({ weekly }) => weekly.weeks));
  let week: number | null = null;
  let last: Interval | null = null;
  for (let until = 1; until <= weeks; until++) {
    last = cumulatedInterval(series, until, worlds);
    const isAbove = last !== null && last.lower > 0;
    week = isAbove ? (week ?? until) : null;
  }
  return { week, last };
}

/** Judges whether one difference showed before the other. */
export function judgeOrder(first: Onset, then: Onset): Finding {
  if (first.week !== null && then.week !== null) {
    return first.week < then.week ? 'borne-out' : 'opposite';
  }
  const missing = first.week === null ? first : then;
  return missing.last !== null && missing.last.upper < 0 ? 'not-borne-out' : 'cannot-tell';
}

function cumulatedInterval(
  series: WeeklySeries,
  until: number,
  { arm, against }: PairedWorlds,
): Interval | null {
  const differences = arm
    .map((outcome, world) => {
      const value = readWeeks(series, [1, until], outcome);
      return value - readWeeks(series, [1, until], against[world]);
    })
    .filter(Number.isFinite);
  return meanInterval(spreadOf(differences), 0.95);
}
