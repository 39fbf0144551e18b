// The measures of a comparison's report, in their order and by ledger.
import { mainMeasureIds } from '../../experiment/main-measures.ts';
import { measures, type MeasureDeclaration } from '../../model/outcome/measures.ts';

/** Returns the measures to show, in the order declared; the primary one is always among them. */
export function shownMeasures(which: 'main' | 'all', primary: string): MeasureDeclaration[] {
  return measures.filter(({ id }) => which === 'all' || id === primary || mainMeasureIds.has(id));
}

/** Measures by ledger, in the order in which ledgers first appear. */
export function byLedger(
  shown: readonly MeasureDeclaration[],
): [MeasureDeclaration['ledger'], MeasureDeclaration[]][] {
  const groups = new Map<MeasureDeclaration['ledger'], MeasureDeclaration[]>();
  for (const measure of shown) groups.set(measure.ledger, [...(groups.get(measure.ledger) ?? []), measure]);
  return [...groups];
}
