// The tables of fates as files: how fates moved, and the problems whose fate differs most. Pure.
import type { FateMove, FatePair } from '../../../../src/experiment/passport/fate-differences.ts';
import type { ChartTable } from '../../../charts/marks/chart-table.ts';
import { clockWords, fateWords } from '../../../findings/life-words.ts';
import type { PairNames } from '../../../findings/passport-finding.ts';
import type { LanguageTag } from '../../../i18n/language-tag.ts';
import { formatCount, formatDifference } from '../../../i18n/numbers.ts';
import type { Translate } from '../../../i18n/translate.ts';

/** Returns how fates moved, one row a move. */
export const movesTable = (
  moves: readonly FateMove[],
  names: PairNames,
  t: Translate,
  tag: LanguageTag,
): ChartTable => ({
  columns: [
    t('passport.moves.from', { baseline: names.baseline }),
    t('passport.moves.to', { design: names.design }),
    t('passport.moves.incidents'),
    t('passport.moves.harm'),
  ],
  rows: moves.map(({ from, to, incidents, moreHarmDays }) => [
    fateWords(from, t),
    fateWords(to, t),
    { value: incidents, text: formatCount(incidents, tag) },
    { value: moreHarmDays, text: formatDifference(moreHarmDays, 'harm-day', tag) },
  ]),
});

/** Returns the problems, one row each. @param typeNames by index of type */
export const passportsTable = (
  passports: readonly { readonly pair: FatePair }[],
  typeNames: readonly string[],
  names: PairNames,
  t: Translate,
  tag: LanguageTag,
): ChartTable => ({
  columns: [
    t('passport.list.type'),
    t('passport.list.cell'),
    t('passport.list.day'),
    t('passport.moves.from', { baseline: names.baseline }),
    t('passport.moves.to', { design: names.design }),
    t('passport.moves.harm'),
  ],
  rows: passports.map(({ pair }) => [
    typeNames[pair.type],
    { value: pair.cell + 1, text: String(pair.cell + 1) },
    { value: pair.ariseMinute / 1440, text: clockWords(pair.ariseMinute, t) },
    fateWords(pair.baseline, t),
    fateWords(pair.design, t),
    { value: pair.moreHarmDays, text: formatDifference(pair.moreHarmDays, 'harm-day', tag) },
  ]),
});
