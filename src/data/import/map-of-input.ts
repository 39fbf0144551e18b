// Input -> map: units, one plane, repaired outlines, tiers, borders, streets. The middle of the import; knows no scenario.
import { WanggeError } from '../../core/errors.ts';
import type { TerritoryMap } from '../../scenario/schema/territory-map.ts';
import { writeBorderTable, writeCellTable, writeStreetTable } from '../../scenario/map/write-map-tables.ts';
import { assembleMap, type NeighbourhoodType, type PlacedUnit } from './assemble-map.ts';
import { collectUnits, positionsOf, type CollectedUnits } from './collect-units.ts';
import { textOf } from './columns/cell-values.ts';
import type { ColumnMapping } from './columns/map-columns.ts';
import { findSystem, type CoordinateSystem, type Extent } from './coordinates/coordinate-system.ts';
import { extentOf, planeOf, type Plane } from './coordinates/place-on-plane.ts';
import type { OptionsByFile } from './file-roles.ts';
import type { GeoFeature, Position } from './files/parse-geojson.ts';
import type { ImportReport } from './import-report.ts';
import type { ImportInput } from './read-input.ts';
import { splitFeatures, type SplitFeatures } from './split-features.ts';
import { bridgedGaps } from './streets/bridged-gaps.ts';
import { borderFeatures, type StreetFeatures } from './streets/border-features.ts';
import { streetGraph } from './streets/street-graph.ts';
import { outlineOfParts } from './topology/outline-of-parts.ts';
import { repairOutlines, type NamedRing } from './topology/repair-outlines.ts';
import { voronoiOutlines } from './topology/voronoi-outlines.ts';

export interface MapOptions {
  readonly columns: ColumnMapping;
  readonly coordinates: CoordinateSystem | undefined;
  /** What is said of single files. */
  readonly files: OptionsByFile;
  /** Vertices nearer than this are one. */
  readonly snapMetres: number;
  /** Outlines are simplified by up to so much. */
  readonly simplifyMetres: number;
  /** How far a street may be from a border that it runs along. */
  readonly streetMetres: number;
  readonly residentsPerCell: number | undefined;
  readonly title: string;
  readonly licence: string | undefined;
  readonly neighbourhoods: readonly NeighbourhoodType[];
}

const MAX_STREET_NODES = 100_000;

/** Makes the map. @throws WanggeError naming what the input lacks */
export function mapOfInput(input: ImportInput, options: MapOptions, report: ImportReport): TerritoryMap {
  const split = input.geo.map((file) => ({
    name: file.name,
    crs: file.crs,
    ...splitFeatures(file, report, options.files.get(file.name)?.role),
  }));
  const collected = collectUnits(split, input.tables, options, report);
  demandPopulation(collected, options);
  const plane = planeOf(
    collected.files.map(({ found, units }) => ({ found, positions: units.flatMap(positionsOf) })),
  );
  const { placed, corner } = placeUnits(collected, plane, options, report);
  const { towns, communities, cells } = assembleMap(placed, options, report);
  const rings = cells.map(({ ring }) => ring);
  const box = extentOf(rings.flatMap(pairsOf));
  const moved = movedPlane(plane, corner);
  const features = streetFeatures(split, moved, options, report);
  const borders = writeBorderTable([
    ...borderFeatures(rings, features, options.streetMetres / 1000),
    ...bridgedGaps(rings, features, report),
  ]);
  const streets = streetsOf(features, box, report);
  const files = [...input.geo.map(({ name }) => name), ...input.tables.map(({ file }) => file)];
  return {
    provenance: {
      title: textOf(options.title).slice(0, 400) || 'map',
      ...(options.licence === undefined || textOf(options.licence) === ''
        ? {}
        : { licence: textOf(options.licence).slice(0, 4000) }),
      files: files.map((name) => textOf(name).slice(0, 260) || '?'),
    },
    ...(moved.origin === undefined ? {} : { origin: moved.origin }),
    towns,
    communities,
    cells: writeCellTable(cells),
    ...(borders === undefined ? {} : { borders }),
    ...(streets === undefined ? {} : { streets }),
  };
}

function demandPopulation({ has, columns }: CollectedUnits, { residentsPerCell }: MapOptions): void {
  if (has('population') || has('households') || residentsPerCell !== undefined) return;
  const listed = columns.slice(0, 40);
  throw new WanggeError(
    'import-no-population',
    {
      zh: `没有找到人口列；请用列映射指定人口列，或给出每网格人数。现有列：${listed.join('、') || '无'}`,
      en: `No column of population was found: name it in the mapping, or give a number of residents per cell. The columns are: ${listed.join(', ') || 'none'}`,
    },
    { columns: listed },
  );
}

function placeUnits(
  { files, arePoints }: CollectedUnits,
  plane: Plane,
  { snapMetres, simplifyMetres }: MapOptions,
  report: ImportReport,
): { placed: PlacedUnit[]; corner: Position } {
  const units = files.flatMap(({ found, units }) =>
    units.map((unit) => ({ unit, toKm: (position: Position) => plane.toKm(position, found) })),
  );
  const kept = arePoints ? distinct(units, report) : units;
  const outlines: NamedRing[] = arePoints
    ? voronoiOf(kept, report)
    : kept.map(({ unit, toKm }) => {
        const parts = unit.parts.map((part) => part.map((ring) => ring.map(toKm)));
        return { unit: unit.label, ring: outlineOfParts(parts, unit.label, report) };
      });
  const repaired = repairOutlines(
    outlines,
    { toleranceKm: snapMetres / 1000, simplifyKm: simplifyMetres / 1000 },
    report,
  );
  const box = extentOf(repaired.flatMap((ring) => (ring === undefined ? [] : pairsOf(ring))));
  // the widened hull of points reaches beyond their corner
  const corner: Position = [Math.min(0, box.minX), Math.min(0, box.minY)];
  const placed = kept.flatMap(({ unit }, index) => {
    const ring = repaired[index]?.map((value, i) => value - corner[i % 2]);
    return ring === undefined ? [] : [{ unit, ring }];
  });
  return { placed, corner };
}

/** The plane with another south-west corner. */
function movedPlane({ toKm, origin }: Plane, [dx, dy]: Position): Plane {
  return {
    toKm: (position, found) => {
      const [x, y] = toKm(position, found);
      return [x - dx, y - dy];
    },
    ...(origin === undefined
      ? {}
      : { origin: { ...origin, middle: { x: origin.middle.x - dx, y: origin.middle.y - dy } } }),
  };
}

type Placeable = {
  unit: CollectedUnits['files'][number]['units'][number];
  toKm: (position: Position) => Position;
};

function distinct(units: readonly Placeable[], report: ImportReport): Placeable[] {
  const seen = new Map<string, string>();
  return units.filter(({ unit, toKm }) => {
    const [x, y] = toKm(unit.point ?? [0, 0]);
    const key = `${Math.round(x * 1e6)} ${Math.round(y * 1e6)}`;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, unit.label);
    else
      report.add(
        'error',
        'repeated-point',
        `与“${earlier}”在同一点，未导入`,
        `lies where "${earlier}" lies and is left out`,
        { unit: unit.label },
      );
    return earlier === undefined;
  });
}

function voronoiOf(units: readonly Placeable[], report: ImportReport): NamedRing[] {
  report.add(
    'warning',
    'outlines-of-points',
    `只有点没有轮廓：每个网格取离其点最近的范围（Voronoi），共 ${units.length} 个`,
    `There are points without outlines: each of the ${units.length} cells is what lies nearest to its point (Voronoi)`,
    { count: units.length },
  );
  const rings = voronoiOutlines(units.map(({ unit, toKm }) => toKm(unit.point ?? [0, 0])));
  return rings.map((ring, index) => ({ unit: units[index].unit.label, ring }));
}

function pairsOf(ring: readonly number[]): Position[] {
  const pairs: Position[] = [];
  for (let i = 0; i < ring.length; i += 2) pairs.push([ring[i], ring[i + 1]]);
  return pairs;
}

function streetFeatures(
  split: readonly (SplitFeatures & { name: string; crs: string | undefined })[],
  plane: Plane,
  { coordinates, files }: MapOptions,
  report: ImportReport,
): StreetFeatures {
  const features = { roads: [], barriers: [], bridges: [], bridgePoints: [] } as {
    -readonly [Key in keyof StreetFeatures]: StreetFeatures[Key][number][];
  };
  for (const { name, crs, streets } of split) {
    const positions = streets.flatMap(({ feature: { points, lines, polygons } }) => [
      ...points,
      ...lines.flat(),
      ...polygons.flat(2),
    ]);
    if (positions.length === 0) continue;
    const wanted = files.get(name)?.coordinates ?? coordinates;
    const found = findSystem(extentOf(positions), crs, wanted, report, name);
    // of an area of water its shores
    const lines = ({ lines, polygons }: GeoFeature) =>
      [...lines, ...polygons.flat()].map((line) => line.map((each) => plane.toKm(each, found)));
    for (const { feature, kind } of streets) {
      if (kind === 'road') features.roads.push(...lines(feature));
      else if (kind === 'barrier') features.barriers.push(...lines(feature));
      else {
        features.bridges.push(...lines(feature));
        features.bridgePoints.push(...feature.points.map((each) => plane.toKm(each, found)));
      }
    }
  }
  return features;
}

function streetsOf({ roads, bridges }: StreetFeatures, box: Extent, report: ImportReport) {
  const { streets, outside } = streetGraph([...roads, ...bridges], box);
  if (outside > 0)
    report.add(
      'info',
      'streets-outside',
      `${outside} 段道路不在地图范围内，未导入`,
      `${outside} stretches of street lie outside the map and are left out`,
      { count: outside },
    );
  if (streets.nodes.length / 2 <= MAX_STREET_NODES) return writeStreetTable(streets);
  const count = streets.nodes.length / 2;
  report.add(
    'error',
    'streets-too-many',
    `步行路网有 ${count} 个路口，上限为 ${MAX_STREET_NODES}，未导入`,
    `the streets have ${count} junctions; at most ${MAX_STREET_NODES} are read, so they are left out`,
    { count },
  );
  return undefined;
}
