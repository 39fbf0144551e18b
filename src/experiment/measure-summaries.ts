// Declared measures over worlds: the mean of each under one design, and its paired difference between two.
import type { MeasureDeclaration } from '../model/outcome/measures.ts';
import type { Outcome } from '../model/outcome/outcome.ts';
import type { Look, MeanSummary, PairedSummary } from './comparison.ts';
import { furtherReplications } from './statistics/further-replications.ts';
import { intervalAt, pValueAt } from './statistics/judge-family.ts';
import { meanEstimate } from './statistics/mean-interval.ts';
import type { PairedSample } from './statistics/paired-t.ts';
import { countWorlds, pairSamples } from './statistics/paired-t.ts';
import { spreadOf } from './statistics/spread.ts';
import { verdictOf } from './statistics/verdict.ts';

/** Reads one measure of every world; null where it is missing or not a finite number. */
export function valuesOf(measure: string, outcomes: readonly Outcome[]): (number | null)[] {
  return outcomes.map((outcome) => {
    const value: number | undefined = outcome.measures[measure];
    return value !== undefined && Number.isFinite(value) ? value : null;
  });
}

/** Summarises one measure under one design. */
export function summariseMean(measure: string, outcomes: readonly Outcome[]): MeanSummary {
  const values = valuesOf(measure, outcomes);
  const defined = values.filter((value) => value !== null);
  const { sd } = spreadOf(defined);
  return {
    measure,
    ...meanEstimate(defined),
    leftOut: values.length - defined.length,
    sd: Number.isFinite(sd) ? sd : null,
    values,
  };
}

/** Pairs one measure, design minus baseline, over the same worlds in the same order. */
export function pairMeasure(
  measure: string,
  design: readonly Outcome[],
  baseline: readonly Outcome[],
): PairedSample {
  return pairSamples(valuesOf(measure, design), valuesOf(measure, baseline));
}

/** Summarises the paired difference of one measure with its verdict. */
export function summarisePaired(
  declaration: MeasureDeclaration,
  sample: PairedSample,
  look: Look,
): PairedSummary {
  const { spread, differences } = sample;
  const { better, margin } = declaration;
  const verdict = verdictOf(intervalAt(spread, 0.05, look), better, margin, spread);
  return {
    measure: declaration.id,
    ...meanEstimate(differences),
    leftOut: sample.leftOut,
    sd: Number.isFinite(spread.sd) ? spread.sd : null,
    watched95: intervalAt(spread, 0.05, 'interim'),
    pValue: pValueAt(spread, look),
    varianceRatio: sample.varianceRatio,
    pairingHelped: sample.pairingHelped,
    worlds: countWorlds(differences, better),
    verdict,
    further: verdict === 'undecided' ? furtherReplications(spread, margin, { alpha: 0.05, look }) : null,
  };
}
