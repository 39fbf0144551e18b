// How fates moved between two designs in one world, in one sentence. Pure.
import type { FateDifferences } from '../../src/experiment/passport/fate-differences.ts';
import type { LanguageTag } from '../i18n/language-tag.ts';
import { formatValue } from '../i18n/numbers.ts';
import type { Translate } from '../i18n/translate.ts';
import { fateWords } from './life-words.ts';

export interface PairNames {
  readonly baseline: string;
  readonly design: string;
}

/** Returns the sentence: how many fared otherwise, the most frequent move, and the harm that it made or spared. */
export function passportFinding(
  { shared, alike, moves }: Pick<FateDifferences, 'shared' | 'alike' | 'moves'>,
  { baseline, design }: PairNames,
  t: Translate,
  tag: LanguageTag,
): string {
  if (moves.length === 0) return t('passport.finding.none', { n: shared, baseline, design });
  const [{ from, to, incidents, moreHarmDays }] = moves;
  const harm = formatValue(Math.abs(moreHarmDays), 'harm-day', tag);
  const values = {
    n: shared,
    k: shared - alike,
    share: formatValue((shared - alike) / shared, 'share', tag),
    baseline,
    design,
    m: incidents,
    from: fateWords(from, t),
    to: fateWords(to, t),
    harm,
  };
  return moreHarmDays < 0 ? t('passport.finding.less', values) : t('passport.finding.more', values);
}
