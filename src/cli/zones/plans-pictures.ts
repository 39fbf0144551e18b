// Pictures of plans from the command line: the maps that the page draws, written as SVG and PNG.
import path from 'node:path';
import { borderLines } from '../../data/picture/border-lines.ts';
import { fixedScene, mapScene } from '../../data/picture/map-scene.ts';
import { paperLook } from '../../data/picture/paper-look.ts';
import { plansPicture } from '../../data/picture/plans-picture.ts';
import { zoneColours, zoneNeighbours } from '../../data/picture/zone-colours.ts';
import type { ZonePlan } from '../../zoning/plan/zone-plan.ts';
import { assertDrawingEngine, pngOfSvg } from '../../runtime/node/png-of-svg.ts';
import { usageFailure } from '../command-failure.ts';
import { assertWritable, writeDocument } from '../output/streams.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import type { ScoredPlan } from './score-lines.ts';
import type { ZoneSite } from './zone-site.ts';

/** Plans on one picture at most. */
export const mostMaps = 6;

/** The pictures that were asked for, by their files. */
export interface PictureOptions {
  readonly svg?: string;
  readonly png?: string;
}

/**
 * Checks before long work that pictures can be written as asked.
 * @param plans number of plans; undefined where it is checked elsewhere
 * @throws (rejects) CommandFailure for a file of another format, for too many plans, and for a place that cannot be written;
 *   WanggeError where PNG cannot be drawn
 */
export async function assertPictures(given: PictureOptions, texts: Texts, plans = 1): Promise<void> {
  for (const format of ['svg', 'png'] as const) {
    const file = given[format];
    if (file === undefined) continue;
    const ending = path.extname(file).toLowerCase();
    if (file !== '-' && ending !== `.${format}`) throw usageFailure(texts.zones.otherPicture(format, ending));
    if (plans > mostMaps) throw usageFailure(texts.zones.tooManyMaps(mostMaps));
    assertWritable(file, texts);
  }
  if (given.png !== undefined) await assertDrawingEngine();
}

/** Writes the pictures that were asked for. @throws (rejects) CommandFailure where a file cannot be written */
export async function writePictures(
  given: PictureOptions,
  site: ZoneSite,
  plans: readonly ScoredPlan[],
  today: ZonePlan,
  texts: Texts,
): Promise<void> {
  if (given.svg === undefined && given.png === undefined) return;
  const svg = plansSvg(site, plans, today, texts);
  if (given.svg !== undefined) writeDocument(given.svg, svg, texts);
  if (given.png !== undefined) writeDocument(given.png, await pngOfSvg(svg), texts);
}

/** Returns the SVG with one map for each plan, all on the same ground and at the same scale. */
function plansSvg(
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
