// The table of paired differences: one row per measure and design, every figure of the picture and of the verdict. Pure.
import { unitName } from '../../../src/scenario/units.ts';
import type { LanguageTag } from '../../i18n/language-tag.ts';
import { inLanguage } from '../../i18n/language-tag.ts';
import { formatDifference } from '../../i18n/numbers.ts';
import type { Translate } from '../../i18n/translate.ts';
import { verdictWord } from '../../i18n/verdict-words.ts';
import type { Cell, ChartTable } from '../marks/chart-table.ts';
import type { PairedCell } from './difference-view.ts';

/** Returns the table; figures are in the measure's own unit, so that shares are fractions in the CSV. */
export function differenceTable(
  cells: readonly PairedCell[],
  names: ReadonlyMap<string, string>,
  t: Translate,
  tag: LanguageTag,
): ChartTable {
  return {
    columns: [
      t('table.measure'),
      t('table.unit'),
      t('table.design'),
      t('table.difference'),
      t('table.lower95'),
      t('table.upper95'),
      t('table.lower50'),
      t('table.upper50'),
      t('table.verdict'),
      t('table.better'),
      t('table.worlds'),
      t('table.varianceRatio'),
      t('table.further'),
    ],
    rows: cells.map((cell) => rowOf(cell, names, t, tag)),
  };
}

function rowOf(
  { design, measure, paired, verdict }: PairedCell,
  names: ReadonlyMap<string, string>,
  t: Translate,
  tag: LanguageTag,
): Cell[] {
  const difference = (value: number | null | undefined): Cell => ({
    value: value ?? null,
    text: formatDifference(value ?? NaN, measure.unit, tag),
  });
  const count = (value: number): Cell => ({ value, text: String(value) });
  const ratio = paired.varianceRatio;
  return [
    inLanguage(measure, tag),
    inLanguage(unitName(measure.unit, 'difference'), tag),
    names.get(design) ?? design,
    difference(paired.value),
    difference(paired.interval95?.lower),
    difference(paired.interval95?.upper),
    difference(paired.interval50?.lower),
    difference(paired.interval50?.upper),
    verdictWord(verdict, t),
    count(paired.worlds.better),
    count(paired.n),
    { value: ratio, text: ratio === null ? '–' : ratio.toFixed(1) },
    paired.further ? count(paired.further.replications) : { value: null, text: '–' },
  ];
}
