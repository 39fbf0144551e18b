// Notes below the table of a pair: why a difference is not called though the interval printed beside it seems to settle it.
import type { Comparison, PairedSummary, PairSummary } from '../../experiment/comparison.ts';
import { findMean, findPaired } from '../../experiment/find-in-comparison.ts';
import { isTooAlike, WORLDS_FOR_ZERO_SPREAD } from '../../experiment/statistics/verdict.ts';
import type { MeasureDeclaration } from '../../model/outcome/measures.ts';
import type { Language } from '../language.ts';
import type { Texts } from '../texts/texts.ts';
import { formatInterval } from './format-number.ts';

/** What stands behind the verdict of a row that has a note. */
export const noteMarks = { atOnce: '[1]', noSpread: '[2]', above100: '[3]' } as const;

/** Returns the note that a row needs; null when its interval speaks for itself. */
export function noteOf({ primary }: PairSummary, paired: PairedSummary): 'atOnce' | 'noSpread' | null {
  const isPrimary = primary.measure === paired.measure;
  const verdict = isPrimary ? primary.verdict : paired.verdict;
  if (verdict !== 'undecided' || paired.n < 2) return null;
  const { n, value, sd } = paired;
  if (isTooAlike({ n, mean: value ?? 0, sd: sd ?? NaN })) return 'noSpread';
  return isPrimary && paired.verdict !== 'undecided' ? 'atOnce' : null;
}

/** Returns one line for each kind of note that the table of these measures needs. */
export function pairNotes(
  comparison: Comparison,
  pair: PairSummary,
  shown: readonly MeasureDeclaration[],
  { compare, language }: Texts,
): string[] {
  const noted = shown.map((measure) => ({
    measure,
    note: noteOf(pair, findPaired(comparison, pair.design, measure.id)),
  }));
  const atOnce = noted.find(({ note }) => note === 'atOnce');
  const { interval95, family } = pair.primary;
  return [
    ...(atOnce === undefined
      ? []
      : [`${noteMarks.atOnce} ${compare.atOnce(family, formatInterval(interval95, atOnce.measure))}`]),
    ...(noted.some(({ note }) => note === 'noSpread')
      ? [`${noteMarks.noSpread} ${compare.noSpread(WORLDS_FOR_ZERO_SPREAD)}`]
      : []),
    ...shown
      .filter((measure) => isAbove100(comparison, pair, measure))
      .map((measure) => `${noteMarks.above100} ${above100(measure, language)}`),
  ];
}

/** Says whether a level in the row of a measure exceeds 100 % though it is a share. */
export function isAbove100(
  comparison: Comparison,
  { design, baseline }: Pick<PairSummary, 'design' | 'baseline'>,
  { id, above100: why }: MeasureDeclaration,
): boolean {
  return (
    why !== undefined && [design, baseline].some((each) => (findMean(comparison, each, id).value ?? 0) > 1)
  );
}

/** The note on a measure that exceeds 100 %: its name, and why it can. */
export function above100(measure: MeasureDeclaration, language: Language): string {
  const why = measure.above100 === undefined ? '' : measure.above100[language];
  return language === 'zh' ? `${measure.zh}：${why}。` : `${measure.en}: ${why}.`;
}
