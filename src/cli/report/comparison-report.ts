// The whole comparison as lines for a terminal: what was run, what came out in words, the tables, and how to run it again.
import type { Comparison } from '../../experiment/comparison.ts';
import { budgetOf, budgetSentence, costMeasure } from '../../experiment/budget.ts';
import type { HeadlineMeasure } from '../../experiment/headline-measure.ts';
import { REPLICATIONS_MIN } from '../../experiment/stopping.ts';
import { WORLDS_FOR_VERDICT } from '../../experiment/statistics/verdict.ts';
import { tellingMeasures } from '../../experiment/telling-measures.ts';
import { type Bilingual, verdictSentence } from '../../experiment/verdict-sentence.ts';
import { wrapText } from '../output/wrap.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import { failureLines } from './failure-lines.ts';
import { formatCount } from './format-number.ts';
import { gapTable, ladderTable } from './ladder-table.ts';
import { shownMeasures } from './main-measures.ts';
import { pairNotes } from './pair-notes.ts';
import { pairTable } from './pair-table.ts';

export interface ReportInput {
  readonly comparison: Comparison;
  /** How the run ended, in words; empty when as planned. */
  readonly ending: readonly string[];
  /** True when the run ended before its time. */
  readonly isStopped: boolean;
  readonly heading: readonly string[];
  /** What designs are called, by id. */
  readonly names: ReadonlyMap<string, Bilingual>;
  /** The official rate that a design is held to. */
  readonly headlineOf: (design: string) => HeadlineMeasure;
  readonly measures: 'main' | 'all';
  readonly command: string;
  /** Columns for sentences, and for tables (Infinity: as wide as they need). */
  readonly width: number;
  readonly tableWidth: number;
}

/** Returns the lines of the report. */
export function comparisonReport(input: ReportInput, texts: Texts): string[] {
  const { comparison, names, width, tableWidth } = input;
  const failures = failureLines(comparison.failures, texts);
  const tail = [texts.result.reproduce(input.command)];
  if (comparison.replications.length === 0) {
    // Stopped before anything was done: there is nothing to reproduce.
    if (input.isStopped) return [...input.heading, '', ...input.ending, ...failures];
    return [...input.heading, '', ...input.ending, texts.compare.noWorld, ...failures, '', ...tail];
  }
  const named = (design: string): Bilingual => names.get(design) ?? { zh: design, en: design };
  const baseline = named(comparison.baseline);
  const sentences = comparison.pairs.map(({ design }) =>
    nameIn(
      texts.language,
      verdictSentence(
        comparison,
        design,
        { design: named(design), baseline },
        input.headlineOf(design),
        input.isStopped ? 'stopped' : 'running',
      ),
    ),
  );
  const telling = tellingMeasures(comparison);
  const shown = shownMeasures(input.measures, comparison.primary).filter(
    ({ id }) => telling.has(id) || id === comparison.primary,
  );
  return [
    ...input.heading,
    ...worldLines(comparison, texts),
    '',
    ...input.ending,
    ...sentences.map((sentence) => wrapText(sentence, width)),
    ...budgetLines(comparison, named, texts).map((line) => wrapText(line, width)),
    ...comparison.pairs.flatMap((pair) => [
      '',
      texts.compare.pairHeading(nameIn(texts.language, named(pair.design)), nameIn(texts.language, baseline)),
      ...pairTable(comparison, pair, shown, tableWidth, texts),
      ...pairNotes(comparison, pair, shown, texts).map((note) => wrapText(note, width)),
    ]),
    '',
    ...ladderTable(comparison, texts),
    '',
    ...gapTable(comparison, texts),
    '',
    ...trustLines(comparison, texts).map((line) => wrapText(line, width)),
    ...(input.measures === 'main' ? [texts.compare.more] : []),
    ...failures,
    ...tail,
  ];
}

/** What each design costs against the baseline: an effect is always shown with its price. */
function budgetLines(
  comparison: Comparison,
  named: (design: string) => Bilingual,
  { language }: Texts,
): string[] {
  if (!comparison.measures.some(({ id }) => id === costMeasure)) return [];
  const baseline = named(comparison.baseline);
  return comparison.pairs.map(({ design }) =>
    nameIn(language, budgetSentence(budgetOf(comparison, design), { design: named(design), baseline })),
  );
}

function worldLines(comparison: Comparison, texts: Texts): string[] {
  const { result, compare } = texts;
  const primary = comparison.measures.find(({ id }) => id === comparison.primary);
  const where =
    comparison.towns === null ? result.wholeDistrict : result.someTowns(comparison.towns.join(','));
  const primaryName = primary === undefined ? comparison.primary : nameIn(texts.language, primary);
  return [
    `${where}, ${result.residents(formatCount(comparison.residents))}, ${result.window(comparison.windowDays)}`,
    compare.worldsLine(comparison.replications.length, comparison.baseline, `${primaryName} *`),
  ];
}

/** How much to trust the intervals: what was resampled, whether pairing helped, what the verdicts are adjusted for. */
function trustLines(comparison: Comparison, { compare }: Texts): string[] {
  const ratios = comparison.pairs.flatMap(({ design, measures }) => {
    const summary = measures.find(({ measure }) => measure === comparison.primary);
    if (summary === undefined || summary.varianceRatio === null) return [];
    const ratio = summary.varianceRatio.toFixed(1);
    return [`${design} ${summary.pairingHelped === true ? ratio : compare.pairingDidNotHelp(ratio)}`];
  });
  const worlds = comparison.replications.length;
  return [
    ...(worlds < WORLDS_FOR_VERDICT ? [compare.noVerdict(worlds, WORLDS_FOR_VERDICT)] : []),
    ...(worlds >= WORLDS_FOR_VERDICT && worlds < REPLICATIONS_MIN
      ? [compare.fewWorlds(worlds, REPLICATIONS_MIN)]
      : []),
    compare.resampled,
    ...(ratios.length > 0 ? [compare.varianceRatios(ratios.join(', '))] : []),
    ...(comparison.pairs.length > 1 ? [compare.holm(comparison.pairs.length)] : []),
    ...(comparison.look === 'interim' ? [compare.interim] : []),
  ];
}
