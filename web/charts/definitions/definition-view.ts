// What the chart of definitions reads out of a comparison: levels of every definition and of the truth beside it, per design, for
// the picture and for its table. Pure.
import type { Comparison, MeanSummary } from '../../../src/experiment/comparison.ts';
import type { LanguageTag } from '../../i18n/language-tag.ts';
import { formatValue } from '../../i18n/numbers.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Cell, ChartTable } from '../marks/chart-table.ts';
import type { DefinitionPanel } from './definition-geometry.ts';
import { rateGroups } from './rate-groups.ts';

/** Returns a measure's level under a design; undefined when it was not run. */
export function levelOf(comparison: Comparison, design: string, measure: string): MeanSummary | undefined {
  const summary = comparison.designs.find((one) => one.design === design);
  return summary?.measures.find((one) => one.measure === measure);
}

/** Returns one panel per rate, a mark per row and design in the comparison's order. */
export const definitionPanels = (comparison: Comparison): DefinitionPanel[] =>
  rateGroups.map(({ rate, rows }) => ({
    rate,
    rows: rows.map(({ measure, kind }) => ({
      measure,
      kind,
      levels: comparison.designs.map(({ design }) => {
        const level = levelOf(comparison, design, measure);
        return { design, value: level?.value ?? null, interval: level?.interval95 ?? null };
      }),
    })),
  }));

/** Returns the table: one row per rate, row of the picture and design; figures are fractions in the CSV. */
export function definitionTable(
  comparison: Comparison,
  names: ReadonlyMap<string, string>,
  t: Translate,
  tag: LanguageTag,
): ChartTable {
  const share = (value: number | null | undefined): Cell => ({
    value: value ?? null,
    text: formatValue(value ?? NaN, 'share', tag),
  });
  const rows = rateGroups.flatMap((group) =>
    group.rows.flatMap(({ measure, kind }) =>
      comparison.designs.map(({ design }) => {
        const level = levelOf(comparison, design, measure);
        const n = level?.n ?? 0;
        return [
          t('definitions.cell', {
            rate: t(`definitions.rate.${group.rate}`),
            name: t(`definitions.name.${measure}`),
            formula: t(`definitions.of.${measure}`),
          }),
          t(`definitions.kind.${kind}`),
          names.get(design) ?? design,
          share(level?.value),
          share(level?.interval95?.lower),
          share(level?.interval95?.upper),
          { value: n, text: String(n) },
        ];
      }),
    ),
  );
  const columns = [
    t('definitions.definition'),
    t('definitions.kind'),
    t('table.design'),
    t('table.value'),
    t('table.lower95'),
    t('table.upper95'),
    t('table.worlds'),
  ];
  return { columns, rows };
}
