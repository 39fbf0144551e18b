// What tipped a decision that falls otherwise under two designs: what the option taken under the design is worth to the worker, less
// the one taken under the baseline, term by term and under each of the two. Source: the terms in the step's detail (worker-response.ts).
import type { BiographyStep } from '../../model/ledger/tracer.ts';

/** `values`: duty, effort, sanctions and favours; `ownScore`: his own scorecard; `pressure`: his superior's; `mood`: of the moment. */
export const tipTerms = ['values', 'ownScore', 'pressure', 'mood'] as const;
export type TipTerm = (typeof tipTerms)[number];

export interface TermChange {
  readonly term: TipTerm;
  /** Worth of the design's choice less that of the baseline's choice, yuan, under the baseline and under the design. */
  readonly baselineYuan: number;
  readonly designYuan: number;
}

export interface DecisionTip {
  /** Numbers of the options. */
  readonly baselineChoice: number;
  readonly designChoice: number;
  /** In the order of tipTerms. */
  readonly terms: readonly TermChange[];
  /** Sums of the terms: at most 0 under the baseline, at least 0 under the design. */
  readonly baselineYuan: number;
  readonly designYuan: number;
  /** The term that moved most towards the design's choice. */
  readonly foremost: TermChange;
}

/** Explains a decision that falls otherwise; null where an option was not possible, so that no sum of yuan explains it. */
export function decisionTip(baseline: BiographyStep, design: BiographyStep): DecisionTip | null {
  const [before, after] = [baseline.detail.chosen, design.detail.chosen];
  const terms = tipTerms.map((term): TermChange => ({
    term,
    baselineYuan: termOf(baseline, term, after) - termOf(baseline, term, before),
    designYuan: termOf(design, term, after) - termOf(design, term, before),
  }));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const baselineYuan = sum(terms.map((one) => one.baselineYuan));
  const designYuan = sum(terms.map((one) => one.designYuan));
  if (!Number.isFinite(baselineYuan) || !Number.isFinite(designYuan)) return null;
  const foremost = terms.reduce((most, one) => (changeOf(one) > changeOf(most) ? one : most));
  return { baselineChoice: before, designChoice: after, terms, baselineYuan, designYuan, foremost };
}

/** Returns by how much a term moved towards the design's choice, yuan. */
export const changeOf = ({ baselineYuan, designYuan }: TermChange): number => designYuan - baselineYuan;

function termOf({ detail }: BiographyStep, term: TipTerm, option: number): number {
  if (term === 'values') return detail[`base${option}`] - detail[`noise${option}`];
  return detail[`${term === 'mood' ? 'noise' : term}${option}`];
}
