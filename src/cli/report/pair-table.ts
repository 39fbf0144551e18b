// The table of one design held against the baseline: every shown measure with both levels, difference, interval and verdict.
import type { Comparison, PairSummary } from '../../experiment/comparison.ts';
import { verdictIn } from '../../experiment/direction-of.ts';
import { findMean, findPaired } from '../../experiment/find-in-comparison.ts';
import { verdictWords } from '../../experiment/verdict-sentence.ts';
import type { MeasureDeclaration } from '../../model/outcome/measures.ts';
import { tableLines, type TableRow } from '../output/table.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import { formatDifference, formatInterval, formatLevel, unitOf } from './format-number.ts';
import { byLedger } from './main-measures.ts';
import { isAbove100, noteMarks, noteOf } from './pair-notes.ts';

/** Returns the lines of the table. */
export function pairTable(
  comparison: Comparison,
  pair: PairSummary,
  shown: readonly MeasureDeclaration[],
  width: number,
  texts: Texts,
): string[] {
  const { columns } = texts.compare;
  const watched = comparison.look === 'interim';
  const heading = [
    texts.result.measure,
    pair.baseline,
    pair.design,
    columns.difference,
    watched ? columns.watchedInterval : columns.interval,
    '',
    columns.verdict,
    columns.worlds,
  ];
  const rows: TableRow[] = [heading];
  for (const [ledger, measures] of byLedger(shown)) {
    rows.push({ heading: texts.result.ledgers[ledger] });
    for (const measure of measures) rows.push(row(comparison, pair, measure, texts));
  }
  return tableLines(rows, {
    align: ['left', 'right', 'right', 'right', 'right', 'left', 'left', 'right'],
    indent: 2,
    width,
  });
}

function row(comparison: Comparison, pair: PairSummary, measure: MeasureDeclaration, texts: Texts): string[] {
  const paired = findPaired(comparison, pair.design, measure.id);
  const primaryMark = measure.id === comparison.primary ? ' *' : '';
  const highMark = isAbove100(comparison, pair, measure) ? ` ${noteMarks.above100}` : '';
  const name = `  ${nameIn(texts.language, measure)}${primaryMark}${highMark}`;
  const interval = comparison.look === 'interim' ? paired.watched95 : paired.interval95;
  const { better, worse, tied } = paired.worlds;
  const note = noteOf(pair, paired);
  const mark = note === null ? '' : ` ${noteMarks[note]}`;
  const verdict = verdictIn(pair, paired);
  return [
    name,
    formatLevel(findMean(comparison, pair.baseline, measure.id).value, measure),
    formatLevel(findMean(comparison, pair.design, measure.id).value, measure),
    formatDifference(paired.value, measure),
    formatInterval(interval, measure),
    unitOf(measure.unit, 'difference', texts),
    paired.n < 2 ? '' : `${nameIn(texts.language, verdictWords[verdict])}${mark}`,
    paired.n < 2 ? '' : texts.compare.worlds(better, better + worse + tied),
  ];
}
