// Judges every check of a claim from the outcomes of its arms over common worlds. Pure: the same outcomes give the same table.
import type { Outcome } from '../../model/outcome/outcome.ts';
import { hashOf } from '../../model/outcome/outcome-hash.ts';
import { commonWorlds } from '../common-worlds.ts';
import type { FailedReplication, Interval } from '../comparison.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { pairedPValue } from '../statistics/paired-t.ts';
import { spreadOf } from '../statistics/spread.ts';
import { WORLDS_FOR_VERDICT } from '../statistics/verdict.ts';
import { armsOf, type Check, type Claim, type ContrastCheck } from './claim.ts';
import { judgeEffect, type Finding } from './judge-effect.ts';
import { findOnset, judgeOrder } from './onset.ts';
import { readOutcome, type ReadingContext } from './reading.ts';

export interface CheckResult {
  readonly check: Check;
  readonly finding: Finding;
  /** Mean contrast; worlds that differ (identical); weeks between the onsets (onset). Null where nothing is defined. */
  readonly estimate: number | null;
  readonly interval95: Interval | null;
  /** Worlds that enter. */
  readonly n: number;
  /** Two-sided, of a contrast that is expected to differ; else null. */
  readonly pValue: number | null;
  /** Mean of the reading by arm, in the order of the claim's arms; empty where there is no reading. */
  readonly levels: readonly { readonly arm: string; readonly mean: number | null }[];
  /** Weeks in which the two differences showed; null where they never did. Only for an onset check. */
  readonly onsets: { readonly first: number | null; readonly then: number | null } | null;
}

type OutcomesOf = (arm: string) => readonly Outcome[];

/**
 * Judges a claim; worlds in which an arm failed enter nothing.
 * @throws WanggeError `outcomes-mixed`, `outcomes-conflict` when outcomes do not belong together
 */
export function judgeClaim(
  claim: Pick<Claim, 'arms' | 'checks'>,
  outcomes: readonly Outcome[],
  context: ReadingContext,
  failures: readonly FailedReplication[] = [],
): CheckResult[] {
  const arms = claim.arms.map(({ id }) => id);
  const worlds = commonWorlds(arms, outcomes, failures);
  const outcomesOf: OutcomesOf = (arm) => worlds.byDesign[arms.indexOf(arm)];
  return claim.checks.map((check): CheckResult => {
    if (check.kind === 'contrast') return judgeContrast(check, claim, outcomesOf, context);
    const nothing = {
      interval95: null,
      pValue: null,
      levels: [],
      onsets: null,
      n: worlds.replications.length,
    };
    if (check.kind === 'identical') {
      const differing = countDiffering(check.arms.map(outcomesOf), check.ignoring);
      const finding = nothing.n === 0 ? 'cannot-tell' : differing === 0 ? 'borne-out' : 'not-borne-out';
      return { ...nothing, check, finding, estimate: differing };
    }
    const pair = { arm: outcomesOf(check.arm), against: outcomesOf(check.against) };
    const [first, then] = [findOnset(check.first, pair), findOnset(check.then, pair)];
    const estimate = first.week === null || then.week === null ? null : then.week - first.week;
    const onsets = { first: first.week, then: then.week };
    return { ...nothing, check, finding: judgeOrder(first, then), estimate, onsets };
  });
}

function judgeContrast(
  check: ContrastCheck,
  claim: Pick<Claim, 'arms'>,
  outcomesOf: OutcomesOf,
  context: ReadingContext,
): CheckResult {
  const columns = armsOf(check, claim).map((arm) => ({
    arm,
    factor: check.contrast[arm],
    values: outcomesOf(arm).map((outcome) => readOutcome(check.reading, outcome, context)),
  }));
  const worlds = columns[0]?.values.length ?? 0;
  const contrasts = Array.from({ length: worlds }, (_, world) =>
    columns.reduce((sum, { factor, values }) => sum + factor * values[world], 0),
  ).filter(Number.isFinite);
  const spread = spreadOf(contrasts);
  const estimate = spread.n === 0 ? null : spread.mean;
  const interval95 = meanInterval(spread, 0.95);
  const isDirected = check.expect === 'higher' || check.expect === 'lower';
  const p = pairedPValue(spread);
  return {
    check,
    finding:
      spread.n < WORLDS_FOR_VERDICT
        ? 'cannot-tell'
        : judgeEffect(check.expect, check.matters, estimate, interval95),
    estimate,
    interval95,
    n: spread.n,
    pValue: isDirected && Number.isFinite(p) ? p : null,
    levels: columns.map(({ arm, values }) => {
      const { n, mean } = spreadOf(values.filter(Number.isFinite));
      return { arm, mean: n === 0 ? null : mean };
    }),
    onsets: null,
  };
}

/** Counts the worlds in which not all arms gave the same numbers. */
function countDiffering(arms: readonly (readonly Outcome[])[], ignoring: readonly string[]): number {
  const [first = [], ...others] = arms;
  return first.filter((outcome, world) => {
    const expected = numbersOf(outcome, ignoring);
    return others.some((other) => numbersOf(other[world], ignoring) !== expected);
  }).length;
}

/** The fingerprint of everything but the names of design and run. */
function numbersOf(outcome: Outcome, ignoring: readonly string[]): string {
  const { ladder, ladderByType, gap, indicators, weekly, flow, byTown } = outcome;
  const measures = Object.fromEntries(
    Object.entries(outcome.measures).filter(([id]) => !ignoring.includes(id)),
  );
  return hashOf({ measures, ladder, ladderByType, gap, indicators, weekly, flow, byTown });
}
