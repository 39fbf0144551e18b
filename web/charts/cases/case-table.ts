// The table of a case's picture: per design both rates with their intervals, and the differences from the baseline with their verdicts. Pure.
import type { CaseDesign, CaseEstimate, CaseResult } from '../../cases/case-result.ts';
import { inLanguage, type LanguageTag } from '../../i18n/language-tag.ts';
import { formatDifference, formatValue } from '../../i18n/numbers.ts';
import type { Translate } from '../../i18n/translate.ts';
import { verdictWord } from '../../i18n/verdict-words.ts';
import type { Cell, ChartTable } from '../marks/chart-table.ts';

/** Returns the table: one row per design and rate. */
export function caseTable(result: CaseResult, t: Translate, tag: LanguageTag): ChartTable {
  return {
    columns: [
      t('table.design'),
      t('table.measure'),
      t('table.value'),
      t('table.lower95'),
      t('table.upper95'),
      t('table.difference'),
      t('table.lower95'),
      t('table.upper95'),
      t('table.verdict'),
      t('table.worlds'),
    ],
    rows: result.designs.flatMap((design) =>
      (['record', 'truth'] as const).map((side) => rowOf(result, design, side, t, tag)),
    ),
  };
}

function rowOf(
  result: CaseResult,
  design: CaseDesign,
  side: 'record' | 'truth',
  t: Translate,
  tag: LanguageTag,
): Cell[] {
  const level = (value: number | null): Cell => ({ value, text: formatValue(value ?? NaN, 'share', tag) });
  const step = (value: number | null): Cell => ({
    value,
    text: formatDifference(value ?? NaN, 'share', tag),
  });
  const against = design.against?.[side];
  const none: CaseEstimate = { value: null, lower: null, upper: null };
  const { value, lower, upper } = against ?? none;
  return [
    `${design.letter} ${inLanguage(design.title, tag)}`,
    inLanguage(result[side], tag),
    level(design[side].value),
    level(design[side].lower),
    level(design[side].upper),
    step(value),
    step(lower),
    step(upper),
    against ? verdictWord(against.verdict, t) : '–',
    { value: result.worlds, text: String(result.worlds) },
  ];
}
