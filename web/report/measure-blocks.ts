// The figures of a report: for each reported design a table of measures with level, paired difference, interval and verdict. Pure.
import type { Comparison, PairedSummary } from '../../src/experiment/comparison.ts';
import { verdictIn } from '../../src/experiment/direction-of.ts';
import { findMean, findPair } from '../../src/experiment/find-in-comparison.ts';
import { headlineMeasure } from '../../src/experiment/headline-measure.ts';
import { mainMeasureIds } from '../../src/experiment/main-measures.ts';
import { tellingMeasures } from '../../src/experiment/telling-measures.ts';
import type { MeasureDeclaration } from '../../src/model/outcome/measures.ts';
import { unitName } from '../../src/scenario/units.ts';
import { inLanguage } from '../i18n/language-tag.ts';
import { formatDifference, formatInterval, formatValue } from '../i18n/numbers.ts';
import { verdictWord } from '../i18n/verdict-words.ts';
import { reportedDesigns, reportName, type ReportInput, type ReportLanguage } from './report-input.ts';
import type { ReportBlock, ReportTable } from './report-document.ts';
import type { ReportWish } from './report-wish.ts';

/** What a page has room for, besides the rate that the design pays for: truth, the gap, what it means to people, the cost. */
const onPage: readonly string[] = [
  'true-solved-share',
  'true-reporting-hard',
  'hidden-share',
  'gap-total',
  'harm-days',
  'satisfaction',
  'cost-total',
];

/** Returns a table for each reported design, and how to read it. */
export function measureBlocks(input: ReportInput, language: ReportLanguage): ReportBlock[] {
  const { t } = language;
  return [
    ...reportedDesigns(input).map((design) => measureTable(input, design, language)),
    { kind: 'text', text: t('report.measures.note') },
  ];
}

function measureTable(input: ReportInput, design: string, language: ReportLanguage): ReportTable {
  const { t, tag } = language;
  const { comparison } = input;
  const [name, baseline] = [design, comparison.baseline].map((id) => reportName(input, id, tag));
  const letter = (id: string): string => (reportName(input, id, tag).split(' ')[0] ?? id).trim();
  return {
    kind: 'table',
    caption: t('report.measures.of', { design: name ?? '', baseline: baseline ?? '' }),
    head: [
      t('report.column.measure'),
      letter(comparison.baseline),
      letter(design),
      t('report.column.difference'),
      t('report.column.interval'),
      t('report.column.worlds'),
      t('report.column.verdict'),
    ],
    words: [6],
    rows: shownMeasures(input, design).map(({ measure, paired }) => [
      measureName(measure, input.wish, language),
      ...figures(comparison, design, measure, paired, language),
    ]),
  };
}

interface ShownMeasure {
  readonly measure: MeasureDeclaration;
  readonly paired: PairedSummary;
}

/** The rate on record that the design pays for comes first: it is what will be praised. */
function shownMeasures({ comparison, scenario, wish }: ReportInput, design: string): ShownMeasure[] {
  const pair = findPair(comparison, design);
  const telling = tellingMeasures(comparison);
  const wanted = wish.length === 'page' ? onPage : [...mainMeasureIds];
  const ids = [...new Set([headlineMeasure(scenario, design), ...wanted])];
  return ids.flatMap((id) => {
    const place = comparison.measures.findIndex((measure) => measure.id === id);
    const [measure, paired] = [comparison.measures[place], pair.measures[place]];
    return measure && paired && telling.has(id)
      ? [{ measure, paired: { ...paired, verdict: verdictIn(pair, paired) } }]
      : [];
  });
}

/** A page has no room for what the words of a measure say already. */
function measureName(
  measure: MeasureDeclaration,
  { length }: ReportWish,
  { t, tag }: ReportLanguage,
): string {
  const name = inLanguage(measure, tag);
  if (length === 'page') return name;
  const unit = inLanguage(unitName(measure.unit, 'difference'), tag);
  const kinds = [t(`report.ledger.${measure.ledger}`), unit].filter((kind) => kind !== '');
  return t('report.row', { measure: name, kinds: kinds.join(t('list.semicolon')) });
}

function figures(
  comparison: Comparison,
  design: string,
  measure: MeasureDeclaration,
  { value, interval95, worlds, n, verdict }: PairedSummary,
  { t, tag }: ReportLanguage,
): string[] {
  const level = (of: string): string =>
    formatValue(findMean(comparison, of, measure.id).value ?? NaN, measure.unit, tag);
  const higher =
    measure.better === 'neither'
      ? t('report.column.worlds.neither', { k: worlds.better, n })
      : `${worlds.better}/${n}`;
  return [
    level(comparison.baseline),
    level(design),
    formatDifference(value ?? NaN, measure.unit, tag),
    interval95 === null ? '–' : formatInterval(interval95.lower, interval95.upper, measure.unit, tag),
    higher,
    n < 2 ? '–' : verdictWord(verdict, t),
  ];
}
