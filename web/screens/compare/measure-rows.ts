// The table of measures that have something to say, the main ones or all: one row per measure with the baseline's level and, per design, the paired difference and its
// verdict; grouped by what the measure reads. Pure.
import { mainMeasureIds } from '../../../src/experiment/main-measures.ts';
import type { Comparison, PairedSummary } from '../../../src/experiment/comparison.ts';
import { verdictIn } from '../../../src/experiment/direction-of.ts';
import { tellingMeasures } from '../../../src/experiment/telling-measures.ts';
import type { Ledger, MeasureDeclaration } from '../../../src/model/outcome/measures.ts';

export interface MeasureRow {
  readonly measure: MeasureDeclaration;
  readonly baseline: number | null;
  /** In the order of the comparison's pairs, with the verdict that the page states. */
  readonly differences: readonly PairedSummary[];
  /** Why a level of the row can exceed 100 %; null where none does. */
  readonly above100: MeasureDeclaration['above100'] | null;
}

export interface MeasureGroup {
  readonly ledger: Ledger;
  readonly rows: readonly MeasureRow[];
}

/** Truth first: it is what the record is held against. */
const ledgerOrder: readonly Ledger[] = ['truth', 'record', 'gap', 'cost'];

/** Returns the groups that have rows. */
export function measureGroups(comparison: Comparison, which: 'main' | 'all'): MeasureGroup[] {
  const baseline = comparison.designs.find(({ design }) => design === comparison.baseline);
  const telling = tellingMeasures(comparison);
  const all = comparison.measures.map((measure, place) => ({
    measure,
    baseline: baseline?.measures[place]?.value ?? null,
    above100: comparison.designs.some(({ measures }) => (measures[place]?.value ?? 0) > 1)
      ? (measure.above100 ?? null)
      : null,
    differences: comparison.pairs.flatMap((pair) => {
      const paired = pair.measures[place];
      return paired ? [{ ...paired, verdict: verdictIn(pair, paired) }] : [];
    }),
  }));
  const rows = all.filter(
    ({ measure }) => telling.has(measure.id) && (which === 'all' || mainMeasureIds.has(measure.id)),
  );
  return ledgerOrder
    .map((ledger) => ({ ledger, rows: rows.filter(({ measure }) => measure.ledger === ledger) }))
    .filter((group) => group.rows.length > 0);
}
