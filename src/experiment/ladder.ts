// The distortion ladder, from headline to truth (RULES 12): R0 closed / due (case files), R1 solved / recorded,
// R2 solved / known, R3 solved / arisen (incidents; numerators nest). Rates are ratios of sums over worlds; the steps
// R0 - R1 (paper), R1 - R2 (selection), R2 - R3 (blindness) telescope exactly to R0 - R3.
import type { Ladder } from '../model/outcome/outcome.ts';
import type { Estimate, LadderSummary } from './comparison.ts';
import { estimatePooled } from './statistics/pooled.ts';
import { statisticOfSums } from './statistics/resampling.ts';

const counted = [
  'casesDue',
  'casesClosed',
  'recorded',
  'solvedRecorded',
  'known',
  'solvedKnown',
  'arisen',
  'solved',
] as const;

export interface LadderRates {
  readonly r0: number;
  readonly r1: number;
  readonly r2: number;
  readonly r3: number;
  readonly paper: number;
  readonly selection: number;
  readonly blindness: number;
}

/** Computes the rates and steps of one ladder; NaN where a denominator is empty. */
export function ladderRates(ladder: Omit<Ladder, 'selfResolved'>): LadderRates {
  const r0 = ladder.casesClosed / ladder.casesDue;
  const r1 = ladder.solvedRecorded / ladder.recorded;
  const r2 = ladder.solvedKnown / ladder.known;
  const r3 = ladder.solved / ladder.arisen;
  return { r0, r1, r2, r3, paper: r0 - r1, selection: r1 - r2, blindness: r2 - r3 };
}

/** Adds up ladders. */
export function totalLadder(ladders: readonly Ladder[]): Ladder {
  const total: Ladder = {
    casesDue: 0,
    casesClosed: 0,
    arisen: 0,
    known: 0,
    recorded: 0,
    solved: 0,
    solvedKnown: 0,
    solvedRecorded: 0,
    selfResolved: 0,
  };
  for (const ladder of ladders) {
    for (const key of counted) total[key] += ladder[key];
    total.selfResolved += ladder.selfResolved;
  }
  return total;
}

/** Estimates the ladder of one design over worlds. @param bootstrap BCa instead of jackknife t intervals */
export function summariseLadder(ladders: readonly Ladder[], bootstrap: boolean): LadderSummary {
  const rates = statisticOfSums(ladders.length, columnsOf(ladders), (sums) => ratesAt(sums, 0));
  return toSummary(estimatePooled(rates, bootstrap));
}

/** Estimates design minus baseline, rate by rate and step by step, over the same worlds in the same order. */
export function summariseLadderDifference(
  design: readonly Ladder[],
  baseline: readonly Ladder[],
  bootstrap: boolean,
): LadderSummary {
  const columns = [...columnsOf(design), ...columnsOf(baseline)];
  const differences = statisticOfSums(design.length, columns, (sums) => {
    const minus = ratesAt(sums, counted.length);
    return ratesAt(sums, 0).map((rate, k) => rate - minus[k]);
  });
  return toSummary(estimatePooled(differences, bootstrap));
}

function columnsOf(ladders: readonly Ladder[]): number[][] {
  return counted.map((key) => ladders.map((ladder) => ladder[key]));
}

/** Rates of the ladder whose counts stand in `sums` from `from` on, in the order of `counted`. */
function ratesAt(sums: Float64Array, from: number): number[] {
  const [casesDue, casesClosed, recorded, solvedRecorded, known, solvedKnown, arisen, solved] =
    sums.subarray(from);
  const ladder = { casesDue, casesClosed, recorded, solvedRecorded, known, solvedKnown, arisen, solved };
  const { r0, r1, r2, r3, paper, selection, blindness } = ladderRates(ladder);
  return [r0, r1, r2, r3, paper, selection, blindness];
}

function toSummary(estimates: readonly Estimate[]): LadderSummary {
  const [r0, r1, r2, r3, paper, selection, blindness] = estimates;
  return { r0, r1, r2, r3, paper, selection, blindness };
}
