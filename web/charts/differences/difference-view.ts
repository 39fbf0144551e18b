// What the paired-difference chart reads out of a comparison: panels for the main measures, and a table of their figures. Pure.
import type { Comparison, PairedSummary, Verdict } from '../../../src/experiment/comparison.ts';
import { verdictIn } from '../../../src/experiment/direction-of.ts';
import type { MeasureDeclaration } from '../../../src/model/outcome/measures.ts';
import type { DifferencePanel } from './difference-geometry.ts';

/** The measures pictured, headline first; the table of all measures stands below. */
export const mainMeasures = [
  'closure-rate',
  'true-solved-share',
  'hidden-share',
  'harm-days',
  'major-incidents',
  'satisfaction',
] as const;

export interface PairedCell {
  readonly design: string;
  readonly measure: MeasureDeclaration;
  readonly paired: PairedSummary;
  /** As the sentence above the pictures says it. */
  readonly verdict: Verdict;
}

/** Returns one cell per wanted measure and design, in the order of `wanted`; measures that were not run are left out. */
export function pairedCells(comparison: Comparison, wanted: readonly string[]): PairedCell[] {
  return wanted.flatMap((id) => {
    const place = comparison.measures.findIndex((measure) => measure.id === id);
    const measure = comparison.measures[place];
    if (measure === undefined) return [];
    return comparison.pairs.flatMap((pair) => {
      const paired = pair.measures[place];
      return paired ? [{ design: pair.design, measure, paired, verdict: verdictIn(pair, paired) }] : [];
    });
  });
}

/** Returns the panels of measures; those that were not run are left out. */
export function differencePanels(
  comparison: Comparison,
  wanted: readonly string[] = mainMeasures,
): DifferencePanel[] {
  return wanted.flatMap((id) => {
    const cells = pairedCells(comparison, [id]);
    const margin = cells[0]?.measure.margin;
    if (margin === undefined) return [];
    const rows = cells.map(({ design, paired }) => ({
      design,
      value: paired.value,
      interval50: paired.interval50,
      interval95: paired.interval95,
      watched95: comparison.look === 'interim' ? paired.watched95 : null,
    }));
    return [{ measure: id, margin, rows }];
  });
}
