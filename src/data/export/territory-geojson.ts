// A territory as GeoJSON: one feature per cell, with its tiers, residents and - where a plan is given - its zone. What it writes, the
// import reads. Places are longitude and latitude where the territory has an origin on earth; a generated one has none and is
// written in kilometres on a plane, which its `crs` says.
import { cellId } from '../../scenario/generate/cell-label.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import type { ZonePlan } from '../../zoning/plan/zone-plan.ts';
import { localPlane } from '../import/coordinates/transverse-mercator.ts';
import type { Origin } from '../import/coordinates/place-on-plane.ts';

export interface TerritoryGeoJsonOptions {
  readonly origin?: Origin;
  readonly plan?: ZonePlan;
  readonly households?: ArrayLike<number>;
  /** Identifiers of the types of neighbourhood. */
  readonly neighbourhoods?: readonly { readonly id: string }[];
}

/** Returns the text of a FeatureCollection, one feature per line. Zones are numbered from 1; null = unassigned. */
export function territoryGeoJson(territory: Territory, options: TerritoryGeoJsonOptions = {}): string {
  const place = placing(options.origin);
  const features = Array.from({ length: territory.cells }, (_, cell) =>
    JSON.stringify({
      type: 'Feature',
      properties: propertiesOf(territory, cell, options),
      geometry: { type: 'Polygon', coordinates: [ringOf(territory, cell).map(([x, y]) => place(x, y))] },
    }),
  );
  const crs =
    options.origin === undefined ? '"crs":{"type":"name","properties":{"name":"wangge:local-km"}},\n' : '';
  return `{"type":"FeatureCollection",\n${crs}"features":[\n${features.join(',\n')}\n]}\n`;
}

function placing(origin: Origin | undefined): (x: number, y: number) => readonly number[] {
  if (origin === undefined) return (x, y) => [x, y];
  const { toLonLat } = localPlane([origin.lon, origin.lat]);
  // nine decimals of a degree are a tenth of a millimetre
  return (x, y) =>
    toLonLat(x - origin.middle.x, y - origin.middle.y).map((value) => Math.round(value * 1e9) / 1e9);
}

function propertiesOf(
  territory: Territory,
  cell: number,
  { plan, households, neighbourhoods }: TerritoryGeoJsonOptions,
) {
  const { cellTown, cellCommunity, townNames, townIsPark, communityNames } = territory;
  const { cellNames, cellPopulation, cellAreaKm2, cellNeighbourhood } = territory;
  return {
    id: cellId(territory, cell),
    ...(cellNames === undefined ? {} : { name: cellNames[cell] }),
    town: townNames[cellTown[cell]].zh,
    community: communityNames[cellCommunity[cell]].zh,
    park: townIsPark[cellTown[cell]] === 1,
    population: cellPopulation[cell],
    ...(households === undefined ? {} : { households: households[cell] }),
    ...(neighbourhoods === undefined ? {} : { neighbourhood: neighbourhoods[cellNeighbourhood[cell]].id }),
    areaKm2: Math.round(cellAreaKm2[cell] * 1e6) / 1e6,
    ...(plan === undefined ? {} : { zone: plan.zoneOf[cell] < 0 ? null : plan.zoneOf[cell] + 1 }),
  };
}

/** The closed ring of a cell. */
function ringOf({ polygonOffsets, polygonPoints }: Territory, cell: number): [number, number][] {
  const ring: [number, number][] = [];
  for (let point = polygonOffsets[cell]; point < polygonOffsets[cell + 1]; point++)
    ring.push([polygonPoints[2 * point], polygonPoints[2 * point + 1]]);
  return [...ring, ring[0]];
}
