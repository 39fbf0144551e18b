// On how many worlds and which part of the district a comparison rests, as every chart and report says it. Pure.
import type { ComparisonPhase } from '../stores/comparison-phase.ts';
import { formatCount } from '../i18n/numbers.ts';
import type { LanguageTag } from '../i18n/language-tag.ts';
import type { Translate } from '../i18n/translate.ts';

/**
 * Returns e.g. “12 worlds, 1 of 15 towns sampled”.
 * @param townNames of the towns that are run, in their order
 * @param towns of the district
 */
export function basisSentence(
  { complete: n, comparison, scaled, towns: sampled }: ComparisonPhase,
  townNames: readonly string[],
  towns: number,
  t: Translate,
  tag: LanguageTag,
): string {
  const residents = formatCount(comparison.residents, tag);
  if (scaled) return t('basis.scaled', { n, residents });
  if (sampled === null) return t('basis.district', { n, residents });
  const names = townNames.join(t('list.comma'));
  return t('basis.sample', { n, sampled: sampled.length, towns, names, residents });
}
