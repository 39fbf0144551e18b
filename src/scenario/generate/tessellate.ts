// The map of a synthetic district: cells as polygons in km from the south-west corner, their areas, middles and neighbours.
// Everything is computed with + - * /, square roots and the project's own sine, so the bits are the same in every engine.
import { WanggeError } from '../../core/errors.ts';
import type { KeyedRandom } from '../../core/random.ts';
import type { Scenario } from '../schema/scenario.ts';
import { makeBend } from './bend.ts';
import { makeDensityField, type DensityField } from './density-field.ts';
import { graphOfPairs, isConnected, type NeighbourGraph } from './neighbour-graph.ts';
import { makeOutline } from './outline.ts';
import { polygonArea, polygonCentroid } from './polygon.ts';
import { relaxSites } from './relax-sites.ts';
import { shareVertices } from './shared-vertices.ts';
import { scatterSites, type Sites } from './sites.ts';
import { voronoiCells } from './voronoi.ts';

const LLOYD_STEPS = 3;
/** Coordinates are multiples of 2^-20 km, about a millimetre: shared corners stay equal when written and read. */
const COORDINATE_STEP = 1048576;

export interface Tessellation {
  readonly polygons: readonly (readonly number[])[];
  readonly areaKm2: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly graph: NeighbourGraph;
  /** Sites before bending, and the density there: for grouping and for telling the edge from the middle. */
  readonly sites: Sites;
  readonly field: DensityField;
}

/** Makes the map. @throws WanggeError `territory-disconnected` if the cells do not hang together (a defect) */
export function tessellate(random: KeyedRandom, territory: Scenario['territory']): Tessellation {
  const outline = makeOutline(random);
  const field = makeDensityField(random, territory.densityCores, territory.densityContrast);
  const scattered = scatterSites(random, outline, field, territory.cells);
  const sites = relaxSites(outline, field, scattered, LLOYD_STEPS);
  const cut = voronoiCells(outline, sites);
  const graph = graphOfPairs(
    territory.cells,
    cut.flatMap(({ tags }, site) =>
      tags.filter((tag) => tag >= 0).map((tag): [number, number] => [site, tag]),
    ),
  );
  if (!isConnected(graph, Array.from(cut.keys()))) throw disconnected(territory.cells);
  const bend = makeBend(random);
  const bent = shareVertices(outline, sites, cut).map(({ points }) => bendPolygon(points, bend));
  const polygons = placeOnMap(bent, territory.areaKm2);
  const areas = polygons.map(polygonArea);
  const total = areas.reduce((sum, area) => sum + area, 0);
  const middles = polygons.map(polygonCentroid);
  return {
    polygons,
    areaKm2: areas.map((area) => (area / total) * territory.areaKm2),
    x: middles.map(([x]) => x),
    y: middles.map(([, y]) => y),
    graph,
    sites,
    field,
  };
}

function bendPolygon(points: readonly number[], bend: ReturnType<typeof makeBend>): number[] {
  const bent: number[] = [];
  for (let i = 0; i < points.length; i += 2) bent.push(...bend(points[i], points[i + 1]));
  return bent;
}

/** Scales to the wanted area, moves the south-west corner of the bounding box to 0, 0, and rounds coordinates. */
function placeOnMap(polygons: readonly (readonly number[])[], areaKm2: number): number[][] {
  const area = polygons.reduce((sum, points) => sum + polygonArea(points), 0);
  const scale = Math.sqrt(areaKm2 / area);
  let [minX, minY] = [Infinity, Infinity];
  for (const points of polygons) {
    points.forEach((value, index) => {
      if (index % 2 === 0) minX = Math.min(minX, value);
      else minY = Math.min(minY, value);
    });
  }
  return polygons.map((points) =>
    points.map((value, index) => {
      const fromCorner = (value - (index % 2 === 0 ? minX : minY)) * scale;
      return Math.round(fromCorner * COORDINATE_STEP) / COORDINATE_STEP;
    }),
  );
}

function disconnected(cells: number): WanggeError {
  const text = {
    zh: `生成的 ${cells} 个网格没有连成一片`,
    en: `The ${cells} generated cells do not hang together`,
  };
  return new WanggeError('territory-disconnected', text, { cells });
}
