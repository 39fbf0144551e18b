// Pictures of plans from the command line: the maps that the page draws, written as SVG.
import path from 'node:path';
import { borderLines } from '../../data/picture/border-lines.ts';
import { fixedScene, mapScene } from '../../data/picture/map-scene.ts';
import { paperLook } from '../../data/picture/paper-look.ts';
import { plansPicture } from '../../data/picture/plans-picture.ts';
import { zoneColours, zoneNeighbours } from '../../data/picture/zone-colours.ts';
import type { ZonePlan } from '../../zoning/plan/zone-plan.ts';
import { usageFailure } from '../command-failure.ts';
import { assertWritable } from '../output/streams.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import type { ScoredPlan } from './score-lines.ts';
import type { ZoneSite } from './zone-site.ts';

/** Plans on one picture at most. */
export const mostMaps = 6;

/**
 * Checks before long work that a picture can be written as asked.
 * @param plans number of plans; undefined where it is checked elsewhere
 * @throws CommandFailure for another format than SVG, for too many plans, and for a place that cannot be written
 */
export function assertPicture(file: string | undefined, texts: Texts, plans = 1): void {
  if (file === undefined) return;
  const ending = path.extname(file).toLowerCase();
  if (file !== '-' && ending !== '.svg') throw usageFailure(texts.zones.svgOnly(ending));
  if (plans > mostMaps) throw usageFailure(texts.zones.tooManyMaps(mostMaps));
  assertWritable(file, texts);
}

/** Returns the SVG with one map for each plan, all on the same ground and at the same scale. */
export function plansSvg(
  { scenario, territory, units }: ZoneSite,
  plans: readonly ScoredPlan[],
  today: ZonePlan,
  { language, zones }: Texts,
): string {
  const borders = borderLines(territory);
  const ground = { territory, units, borders, ways: null, today: today.zoneOf, zonesToday: today.zones };
  const fixed = fixedScene(ground, language);
  const panels = plans.map(({ name, plan, score }) => {
    const hatched = Uint8Array.from(score.zones, ({ breaches, pieces }) =>
      Number(breaches.length > 0 || pieces > 1),
    );
    const colours = zoneColours(zoneNeighbours(units, plan.zoneOf, plan.zones), []);
    const outside = hatched.reduce((count, one) => count + one, 0);
    return {
      name,
      note: zones.mapNote(plan.zones, outside),
      scene: mapScene(ground, fixed, plan, colours, hatched, -1),
    };
  });
  const heading = { title: zones.mapTitle(nameIn(language, scenario.title)), legend: zones.mapLegend };
  return plansPicture(panels, paperLook(language), heading).text;
}
