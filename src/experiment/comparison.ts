// The result of comparing designs over common worlds: plain structured-clonable data, JSON-safe (an empty or undefined
// number is null, never NaN or Infinity). Declares shapes only; compare-designs.ts fills them.
// Words follow the EMA workbench: scenario x design x replication -> outcome. A world is one replication: all designs meet
// the same territory, people, incidents and luck in it; incidents and luck are resampled between worlds (RULES 2).
import type { GapCause, Ladder } from '../model/outcome/outcome.ts';
import type { MeasureDeclaration } from '../model/outcome/measures.ts';
import type { PlainError } from './evaluator.ts';

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** `t`: mean of n worlds; ratios of sums over worlds: `jackknife-t`, or `bca` (bootstrap) in a final look with n >= 50. */
export type IntervalMethod = 't' | 'jackknife-t' | 'bca';

/** A number with its uncertainty over worlds. `value` is null when no world defines it; intervals need two worlds. */
export interface Estimate {
  readonly n: number;
  readonly value: number | null;
  readonly interval50: Interval | null;
  readonly interval95: Interval | null;
  readonly method: IntervalMethod;
}

/** One measure under one design. */
export interface MeanSummary extends Estimate {
  readonly measure: string;
  /** Worlds left out because the measure was not defined there (empty denominator). */
  readonly leftOut: number;
  readonly sd: number | null;
  /** One value per world, in the order of `Comparison.replications`; null where not defined. */
  readonly values: readonly (number | null)[];
}

/**
 * better / worse: the interval excludes 0 in the good / bad direction (higher / lower where neither is good);
 * equal: the 95 % interval lies inside +-margin (two one-sided tests at 2.5 % each; goes before better/worse);
 * undecided: anything else - "cannot tell yet".
 */
export type Verdict = 'better' | 'worse' | 'higher' | 'lower' | 'equal' | 'undecided';

/** In how many worlds the design beat the baseline ("37 of 40"); for measures with no good direction: was higher. */
export interface WorldCount {
  readonly better: number;
  readonly worse: number;
  readonly tied: number;
}

/** One measure, design minus baseline, world by world. */
export interface PairedSummary extends Estimate {
  readonly measure: string;
  /** Worlds left out because the measure was not defined under one of the two designs. */
  readonly leftOut: number;
  readonly sd: number | null;
  /** 95 % interval that may be looked at after every world (confidence sequence); null while it is unbounded. */
  readonly watched95: Interval | null;
  /** Two-sided p-value of "no difference": paired t in a final look, valid at any time in an interim look. */
  readonly pValue: number | null;
  /** Variance of a difference of independent worlds / variance of the paired difference; null when not defined. */
  readonly varianceRatio: number | null;
  /** False when the ratio is below 1.1: common worlds bought (almost) nothing here. */
  readonly pairingHelped: boolean | null;
  readonly worlds: WorldCount;
  /** From `interval95` in a final look, from `watched95` in an interim look; this pair and measure alone. */
  readonly verdict: Verdict;
  /** Only when undecided: how many more worlds it would take if mean and spread stay as they are; null when too few to say. */
  readonly further: FurtherReplications | null;
}

export interface FurtherReplications {
  readonly replications: number;
  /** True when the estimate reached the cap: "more than `replications`". */
  readonly capped: boolean;
}

/** The ladder R0..R3 (RULES 12) and its steps: R0 - R1 paper, R1 - R2 selection, R2 - R3 blindness. */
export interface LadderSummary {
  readonly r0: Estimate;
  readonly r1: Estimate;
  readonly r2: Estimate;
  readonly r3: Estimate;
  readonly paper: Estimate;
  readonly selection: Estimate;
  readonly blindness: Estimate;
}

export interface Band {
  /** One entry per week. */
  readonly mean: readonly number[];
  /** Pointwise 95 %; null with fewer than two worlds. */
  readonly lower: readonly number[] | null;
  readonly upper: readonly number[] | null;
}

/** The weekly series of the outcome, as mean and band; keys of `hiddenStock` are the causes of the gap. */
export interface WeeklySummary {
  readonly weeks: number;
  readonly hiddenStock: Readonly<Record<string, Band>>;
  readonly openIncidents: Band;
  readonly recordedOpen: Band;
  readonly townBacklog: Band;
  readonly arisen: Band;
  readonly solved: Band;
  readonly casesDue: Band;
  readonly casesClosedOnDue: Band;
  readonly majorIncidents: Band;
  readonly satisfaction: Band;
}

/** Incidents per world that flow from one node to another. */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly mean: number;
}

export interface DesignSummary {
  readonly design: string;
  /** In the order of `Comparison.measures`. */
  readonly measures: readonly MeanSummary[];
  /** Sums over all worlds, so that every rate of the ladder can be recomputed by hand. */
  readonly totals: Ladder;
  readonly ladder: LadderSummary;
  /** Shares of arisen, by cause of the gap. */
  readonly gap: Readonly<Record<GapCause, Estimate>>;
  /** Record-only indicators under every definition, as ratios of sums; sorted by id. */
  readonly indicators: readonly { readonly id: string; readonly rate: Estimate }[];
  readonly weekly: WeeklySummary;
  /** Sorted by from, then to. */
  readonly flow: readonly FlowEdge[];
  /** Mean really solved share per town, sorted by town. */
  readonly towns: readonly { readonly town: number; readonly solvedShare: Estimate }[];
}

/** One town under the design minus the same town under the baseline. */
export interface TownDifference extends Estimate {
  readonly town: number;
  /** On the really solved share; Holm-adjusted over the towns of this pair. */
  readonly verdict: Verdict;
}

/** A verdict that accounts for how many designs were held against the baseline. */
export interface AdjustedVerdict {
  readonly measure: string;
  /** Number of designs compared with the baseline. */
  readonly family: number;
  /** Holm-adjusted p-value of "no difference". */
  readonly pValue: number | null;
  readonly verdict: Verdict;
  /** 95 % interval for all `family` designs at once (Bonferroni), of the kind that suits the look: holds 0 when undecided. */
  readonly interval95: Interval | null;
  /** Only when undecided: as in PairedSummary, for this interval. */
  readonly further: FurtherReplications | null;
}

/** A design held against the baseline. */
export interface PairSummary {
  readonly design: string;
  readonly baseline: string;
  /** In the order of `Comparison.measures`. */
  readonly measures: readonly PairedSummary[];
  /** The one verdict declared before the run. With one pair it equals the verdict of that measure. */
  readonly primary: AdjustedVerdict;
  /** Differences of the rates and of the steps: d r0 = d paper + d selection + d blindness + d r3. */
  readonly ladder: LadderSummary;
  readonly gap: Readonly<Record<GapCause, Estimate>>;
  /** Winners and losers, sorted by town. */
  readonly towns: readonly TownDifference[];
}

export interface FailedReplication {
  readonly design: string;
  readonly replication: number;
  readonly error: PlainError;
}

/** `final`: n was planned, or a precision rule ended the run; `interim`: results are watched while they arrive. */
export type Look = 'final' | 'interim';

export interface Comparison {
  readonly format: 'wangge-comparison/1';
  readonly look: Look;
  /** What differs from world to world, to be stated beside every interval (RULES 2). */
  readonly resampled: 'incidents-and-luck';
  /** Empty while no world is complete. */
  readonly modelVersion: string;
  readonly scenarioHash: string;
  /** Towns that were run; null = the whole district. */
  readonly towns: readonly number[] | null;
  readonly residents: number;
  readonly windowDays: number;
  readonly measures: readonly MeasureDeclaration[];
  /** Id of the measure declared before the run. */
  readonly primary: string;
  readonly baseline: string;
  /** Replication numbers that are complete in all designs, ascending: the worlds compared. */
  readonly replications: readonly number[];
  /** Replications left out because some design failed or has no outcome in them. */
  readonly incomplete: readonly number[];
  readonly failures: readonly FailedReplication[];
  /** In the order asked for, baseline included. */
  readonly designs: readonly DesignSummary[];
  /** In the same order, without the baseline. */
  readonly pairs: readonly PairSummary[];
}
