// Compares designs over common worlds: turns the outcomes of worlds x designs into one Comparison. Pure, and independent of
// the order in which outcomes arrive. What is said of a design, or of a design and the baseline, depends on the other
// designs only through the worlds they all completed and through the Holm adjustment of the primary verdict.
import { WanggeError } from '../core/errors.ts';
import type { MeasureDeclaration } from '../model/outcome/measures.ts';
import { measures as declaredMeasures } from '../model/outcome/measures.ts';
import type { Outcome } from '../model/outcome/outcome.ts';
import { commonWorlds } from './common-worlds.ts';
import type { Comparison, DesignSummary, FailedReplication, Look, PairSummary } from './comparison.ts';
import { meanFlow } from './flow-means.ts';
import { gapShareDifferences, gapShares } from './gap-shares.ts';
import { summariseLadder, summariseLadderDifference, totalLadder } from './ladder.ts';
import { pairMeasure, summariseMean, summarisePaired } from './measure-summaries.ts';
import { recordIndicators } from './record-indicators.ts';
import { judgeFamily } from './statistics/judge-family.ts';
import { townDifferences, townShares } from './town-differences.ts';
import { summariseWeekly } from './weekly-bands.ts';

export interface CompareInput {
  /** Measures to report; by default all declared ones. */
  readonly measures?: readonly MeasureDeclaration[];
  /** Distinct design ids, the baseline among them. */
  readonly designs: readonly string[];
  readonly baseline: string;
  /** Id of the measure declared before the run. */
  readonly primary: string;
  /** Outcomes in any order; a replication enters when all designs completed it. */
  readonly outcomes: readonly Outcome[];
  readonly failures?: readonly FailedReplication[];
  readonly look: Look;
}

/** The measure by which towns are called winners and losers. */
const TOWN_MEASURE = 'true-solved-share';

/**
 * Summarises outcomes as a Comparison.
 * @throws WanggeError `comparison-baseline`, `comparison-primary` or `comparison-designs` for an id that is not there or
 *   twice there; `outcomes-mixed` or `outcomes-conflict` when outcomes cannot be compared
 */
export function compareDesigns(input: CompareInput): Comparison {
  const { designs, baseline, primary, outcomes, look, measures = declaredMeasures } = input;
  assertRequest(input, measures);
  const worlds = commonWorlds(designs, outcomes, input.failures);
  const ofBaseline = worlds.byDesign[designs.indexOf(baseline)];
  const first: Outcome | undefined = ofBaseline[0];
  const others = designs.filter((design) => design !== baseline);
  const outcomesOf = (design: string) => worlds.byDesign[designs.indexOf(design)];
  const primaryMeasure = declarationOf(measures, primary);
  const judged = judgeFamily(
    others.map((design) => pairMeasure(primary, outcomesOf(design), ofBaseline).spread),
    primaryMeasure,
    look,
  );
  return {
    format: 'wangge-comparison/1',
    look,
    resampled: 'incidents-and-luck',
    modelVersion: first?.modelVersion ?? '',
    scenarioHash: first?.scenarioHash ?? '',
    towns: first?.towns ?? null,
    residents: first?.residents ?? 0,
    windowDays: first?.windowDays ?? 0,
    measures,
    primary,
    baseline,
    replications: worlds.replications,
    incomplete: worlds.incomplete,
    failures: sortedFailures(input),
    designs: designs.map((design) => summariseDesign(design, measures, outcomesOf(design), look)),
    pairs: others.map((design, i) => ({
      ...summarisePair(measures, outcomesOf(design), ofBaseline, look),
      design,
      baseline,
      primary: { measure: primary, family: others.length, ...judged[i] },
    })),
  };
}

function summariseDesign(
  design: string,
  measures: readonly MeasureDeclaration[],
  outcomes: readonly Outcome[],
  look: Look,
): DesignSummary {
  const ladders = outcomes.map((outcome) => outcome.ladder);
  return {
    design,
    measures: measures.map((measure) => summariseMean(measure.id, outcomes)),
    totals: totalLadder(ladders),
    ladder: summariseLadder(ladders, look === 'final'),
    gap: gapShares(outcomes),
    indicators: recordIndicators(outcomes, look === 'final'),
    weekly: summariseWeekly(outcomes),
    flow: meanFlow(outcomes),
    towns: townShares(outcomes),
  };
}

function summarisePair(
  measures: readonly MeasureDeclaration[],
  design: readonly Outcome[],
  baseline: readonly Outcome[],
  look: Look,
): Omit<PairSummary, 'design' | 'baseline' | 'primary'> {
  const laddersOf = (outcomes: readonly Outcome[]) => outcomes.map((outcome) => outcome.ladder);
  return {
    measures: measures.map((measure) =>
      summarisePaired(measure, pairMeasure(measure.id, design, baseline), look),
    ),
    ladder: summariseLadderDifference(laddersOf(design), laddersOf(baseline), look === 'final'),
    gap: gapShareDifferences(design, baseline),
    towns: townDifferences(design, baseline, declarationOf(declaredMeasures, TOWN_MEASURE), look),
  };
}

function declarationOf(measures: readonly MeasureDeclaration[], id: string): MeasureDeclaration {
  const found = measures.find((measure) => measure.id === id);
  if (found === undefined)
    throw badRequest(
      'comparison-primary',
      id,
      measures.map((measure) => measure.id),
    );
  return found;
}

function assertRequest(input: CompareInput, measures: readonly MeasureDeclaration[]): void {
  const { designs, baseline, primary } = input;
  const twice = designs.find((design, i) => designs.indexOf(design) !== i);
  if (twice !== undefined) throw badRequest('comparison-designs', twice, designs);
  if (!designs.includes(baseline)) throw badRequest('comparison-baseline', baseline, designs);
  declarationOf(measures, primary);
}

function badRequest(code: string, value: string, allowed: readonly string[]): WanggeError {
  const list = allowed.join(', ');
  return new WanggeError(
    code,
    {
      zh: `比选设置有误：${value}；可用：${list}`,
      en: `Bad comparison request: ${value}; available: ${list}`,
    },
    { value, allowed },
  );
}

function sortedFailures({ failures = [], designs }: CompareInput): FailedReplication[] {
  return [...failures].sort(
    (a, b) => a.replication - b.replication || designs.indexOf(a.design) - designs.indexOf(b.design),
  );
}
