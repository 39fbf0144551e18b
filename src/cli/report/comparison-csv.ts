// A comparison as one long table: a row per design (against the baseline) and quantity. Column names are stable for programs.
import type { Comparison, Estimate, PairSummary } from '../../experiment/comparison.ts';
import { verdictIn } from '../../experiment/direction-of.ts';
import { findDesign, findMean, findPaired } from '../../experiment/find-in-comparison.ts';
import { csvDocument, type CsvCell } from '../../data/csv.ts';
import { gapCauseNames } from '../../model/outcome/gap-cause-names.ts';
import { gapCauses } from '../../model/outcome/outcome.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

const header = [
  'quantity', 'name', 'ledger', 'unit', 'design', 'baseline', 'n', 'baseline_value', 'value', 'difference',
  'lower95', 'upper95', 'lower50', 'upper50', 'verdict', 'worlds_better', 'worlds_worse', 'worlds_tied', 'variance_ratio',
]; // prettier-ignore
const rungs = ['r0', 'r1', 'r2', 'r3', 'paper', 'selection', 'blindness'] as const;

/** Returns the CSV document; values are plain numbers in the measure's unit (shares from 0 to 1). */
export function comparisonCsv(comparison: Comparison, texts: Texts): string {
  const rows = comparison.pairs.flatMap((pair) => [
    ...measureRows(comparison, pair, texts),
    ...ladderRows(comparison, pair, texts),
    ...gapRows(comparison, pair, texts),
  ]);
  return csvDocument([header, ...rows]);
}

function measureRows(comparison: Comparison, pair: PairSummary, texts: Texts): CsvCell[][] {
  return comparison.measures.map((declared) => {
    const paired = findPaired(comparison, pair.design, declared.id);
    const interval = comparison.look === 'interim' ? paired.watched95 : paired.interval95;
    const { better, worse, tied } = paired.worlds;
    const verdict = verdictIn(pair, paired);
    return [
      declared.id,
      nameIn(texts.language, declared),
      declared.ledger,
      declared.unit,
      pair.design,
      pair.baseline,
      paired.n,
      findMean(comparison, pair.baseline, declared.id).value,
      findMean(comparison, pair.design, declared.id).value,
      ...estimateCells({ ...paired, interval95: interval }),
      paired.n < 2 ? '' : verdict,
      better,
      worse,
      tied,
      paired.varianceRatio,
    ];
  });
}

function ladderRows(comparison: Comparison, pair: PairSummary, { result }: Texts): CsvCell[][] {
  return rungs.map((rung) => [
    `ladder-${rung}`,
    result.ladder[rung],
    'gap',
    'share',
    pair.design,
    pair.baseline,
    pair.ladder[rung].n,
    findDesign(comparison, pair.baseline).ladder[rung].value,
    findDesign(comparison, pair.design).ladder[rung].value,
    ...estimateCells(pair.ladder[rung]),
    ...noVerdict,
  ]);
}

function gapRows(comparison: Comparison, pair: PairSummary, { language }: Texts): CsvCell[][] {
  return gapCauses.map((cause) => [
    `gap-cause-${cause}`,
    nameIn(language, gapCauseNames[cause]),
    'gap',
    'share',
    pair.design,
    pair.baseline,
    pair.gap[cause].n,
    findDesign(comparison, pair.baseline).gap[cause].value,
    findDesign(comparison, pair.design).gap[cause].value,
    ...estimateCells(pair.gap[cause]),
    ...noVerdict,
  ]);
}

const noVerdict: readonly CsvCell[] = ['', null, null, null, null];

const estimateCells = ({ value, interval95, interval50 }: Estimate): CsvCell[] => [
  value,
  interval95?.lower ?? null,
  interval95?.upper ?? null,
  interval50?.lower ?? null,
  interval50?.upper ?? null,
];
