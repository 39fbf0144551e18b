// Which measures a comparison shows unless all are asked for: one page, truth before record, then the gap and its costs.
import { measures, type MeasureDeclaration } from '../../model/outcome/measures.ts';

const mainIds = new Set([
  'true-solved-share',
  'true-solved-hard',
  'true-reporting-hard',
  'hidden-share',
  'days-to-solution',
  'harm-days',
  'major-incidents',
  'satisfaction',
  'closure-rate',
  'handling-rate',
  'discovery-patrol-share',
  'reporting-rate',
  'survey-satisfaction',
  'recorded-per-1000',
  'gap-total',
  'gap-paper',
  'gap-selection',
  'gap-blindness',
  'town-backlog',
  'department-hours',
  'reward-yuan',
  'cost-total',
  'cost-per-solved',
]);

/** Returns the measures to show, in the order declared; the primary one is always among them. */
export function shownMeasures(which: 'main' | 'all', primary: string): MeasureDeclaration[] {
  return measures.filter(({ id }) => which === 'all' || id === primary || mainIds.has(id));
}

/** Measures by ledger, in the order in which ledgers first appear. */
export function byLedger(
  shown: readonly MeasureDeclaration[],
): [MeasureDeclaration['ledger'], MeasureDeclaration[]][] {
  const groups = new Map<MeasureDeclaration['ledger'], MeasureDeclaration[]>();
  for (const measure of shown) groups.set(measure.ledger, [...(groups.get(measure.ledger) ?? []), measure]);
  return [...groups];
}
