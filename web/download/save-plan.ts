// Saves a plan of zones: its cells as a table or GeoJSON, its map as a picture.
import { territoryGeoJson } from '../../src/data/export/territory-geojson.ts';
import { planCsv } from '../../src/data/plan-file.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import type { ZoneGround } from '../../src/data/picture/zone-ground.ts';
import { pngOf } from './png.ts';
import { saveFile } from './save-file.ts';
import type { StandaloneSvg } from './standalone-svg.ts';

/** Offers the cells with their zones as a table. */
export const savePlanTable = ({ territory }: ZoneGround, plan: ZonePlan): void =>
  saveFile('wangge-zones.csv', 'text/csv;charset=utf-8', planCsv(territory, plan));

/** Offers the cells with their outlines and zones as GeoJSON; places are longitude and latitude where the map has an origin. */
export function savePlanGeoJson({ territory, units }: ZoneGround, plan: ZonePlan, scenario: Scenario): void {
  const origin = scenario.territory.map?.origin;
  const { households } = units;
  const text = territoryGeoJson(territory, { plan, households, ...(origin === undefined ? {} : { origin }) });
  saveFile('wangge-zones.geojson', 'application/geo+json', text);
}

/** Offers the map as SVG or PNG. @throws (rejects) where the browser can draw no PNG */
export async function saveMap(format: 'svg' | 'png', picture: StandaloneSvg): Promise<void> {
  if (format === 'svg') saveFile('wangge-zones.svg', 'image/svg+xml', picture.text);
  else saveFile('wangge-zones.png', 'image/png', await pngOf(picture));
}
