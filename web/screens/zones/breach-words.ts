// What a zone breaks, in plain words, and which towns it lies in. Pure.
import { boundIds } from '../../plan/zone-bounds.ts';
import type { ZoneNorms } from '../../../src/zoning/norms/zone-norms.ts';
import type { ZoneScore } from '../../../src/zoning/scoreboard/plan-score.ts';
import type { ZonePlan } from '../../../src/zoning/plan/zone-plan.ts';
import { inLanguage, type LanguageTag } from '../../i18n/language-tag.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ZoneGround } from '../../../src/data/picture/zone-ground.ts';

/** Returns the breaches of a zone, one sentence each; none when it keeps all norms and hangs together. */
export function breachWords(zone: ZoneScore, norms: ZoneNorms, t: Translate): string[] {
  if (zone.units === 0) return [t('zones.breach.empty')];
  const words = boundIds.flatMap((id) => {
    const band = norms[id];
    if (band === null || !zone.breaches.includes(id)) return [];
    const key =
      zone[id] < band.min ? (`zones.breach.${id}.low` as const) : (`zones.breach.${id}.high` as const);
    return [t(key, { bound: zone[id] < band.min ? band.min : band.max })];
  });
  return zone.pieces > 1 ? [t('zones.breach.pieces', { n: zone.pieces }), ...words] : words;
}

/** Returns the names of the towns of each zone, the one with most of its people first. */
export function townsOfZones({ territory }: ZoneGround, plan: ZonePlan, tag: LanguageTag): string[][] {
  const people = Array.from({ length: plan.zones }, () => new Map<number, number>());
  plan.zoneOf.forEach((zone, cell) => {
    if (zone < 0) return;
    const town = territory.cellTown[cell];
    people[zone].set(town, (people[zone].get(town) ?? 0) + territory.cellPopulation[cell]);
  });
  return people.map((towns) =>
    [...towns].sort((a, b) => b[1] - a[1]).map(([town]) => inLanguage(territory.townNames[town], tag)),
  );
}
