// A cell in words, for the pointer and for those who listen: where it lies, its zone, how many people live there. Pure.
import { cellLabel } from '../../../src/scenario/generate/cell-label.ts';
import type { ZonePlan } from '../../../src/zoning/plan/zone-plan.ts';
import { inLanguage, type LanguageTag } from '../../i18n/language-tag.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ZoneGround } from '../../../src/data/picture/zone-ground.ts';

/** Returns the sentence; empty for no cell. */
export function cellSentence(
  { territory }: ZoneGround,
  plan: ZonePlan,
  cell: number,
  t: Translate,
  tag: LanguageTag,
): string {
  if (cell < 0) return '';
  const zone = plan.zoneOf[cell];
  return t('zones.cell', {
    cell: cellLabel(territory, cell),
    community: inLanguage(territory.communityNames[territory.cellCommunity[cell]], tag),
    town: inLanguage(territory.townNames[territory.cellTown[cell]], tag),
    people: territory.cellPopulation[cell],
    zone: zone < 0 ? t('zones.none') : t('zones.zone', { number: zone + 1 }),
  });
}
