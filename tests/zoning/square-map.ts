// Maps whose numbers one can work out by hand: square cells in rows, numbered from the south-west, rows northwards. And random plans
// of them for comparison with naive implementations.
import type { KeyedRandom } from '../../src/core/random.ts';
import { planOfLabels, type ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import { borderKind, type Units } from '../../src/zoning/units.ts';

export interface SquareMap {
  readonly columns: number;
  readonly rows: number;
  /** Side of a cell. */
  readonly km?: number;
  readonly population?: ArrayLike<number>;
  readonly households?: ArrayLike<number>;
  readonly workloadHours?: ArrayLike<number>;
  readonly community?: ArrayLike<number>;
  readonly town?: ArrayLike<number>;
  /** What runs along the border of two cells, in either order; plain if absent. */
  readonly kind?: (a: number, b: number) => number;
}

const groupsIn = (labels: Int32Array): number => labels.reduce((most, label) => Math.max(most, label + 1), 0);

/** Returns units of square cells, 100 residents, 40 households and 10 hours each unless given. */
export function squareMap(map: SquareMap): Units {
  const { columns, rows, km = 1 } = map;
  const count = columns * rows;
  const offsets = new Int32Array(count + 1);
  const [ids, kinds, outer, points]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let cell = 0; cell < count; cell++) {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const around = [
      row > 0 ? cell - columns : -1,
      column > 0 ? cell - 1 : -1,
      column + 1 < columns ? cell + 1 : -1,
      row + 1 < rows ? cell + columns : -1,
    ].filter((other) => other >= 0);
    ids.push(...around);
    kinds.push(...around.map((other) => map.kind?.(cell, other) ?? borderKind.plain));
    outer.push((4 - around.length) * km);
    offsets[cell + 1] = ids.length;
    const [x, y] = [column * km, row * km];
    points.push(x, y, x + km, y, x + km, y + km, x, y + km);
  }
  const each = (given: ArrayLike<number> | undefined, value: number): Float64Array =>
    given === undefined ? new Float64Array(count).fill(value) : Float64Array.from(given);
  const community = Int32Array.from(map.community ?? new Int32Array(count));
  const town = Int32Array.from(map.town ?? new Int32Array(count));
  return {
    count,
    towns: groupsIn(town),
    communities: groupsIn(community),
    town,
    community,
    population: each(map.population, 100),
    households: each(map.households, 40),
    areaKm2: new Float64Array(count).fill(km * km),
    workloadHours: each(map.workloadHours, 10),
    x: Float64Array.from({ length: count }, (_, cell) => ((cell % columns) + 0.5) * km),
    y: Float64Array.from({ length: count }, (_, cell) => (Math.floor(cell / columns) + 0.5) * km),
    neighbourOffsets: offsets,
    neighbourIds: Int32Array.from(ids),
    borderKm: new Float64Array(ids.length).fill(km),
    borderKind: Uint8Array.from(kinds),
    outerKm: Float64Array.from(outer),
    polygonOffsets: Int32Array.from({ length: count + 1 }, (_, cell) => 4 * cell),
    polygonPoints: Float64Array.from(points),
  };
}

/** Returns a map with random people, work, communities, towns and borders. */
export function randomMap(random: KeyedRandom, columns: number, rows: number, km = 0.3): Units {
  const count = columns * rows;
  const draw = (purpose: number, most: number): number[] =>
    Array.from({ length: count }, (_, cell) => Math.floor(random.uniform(purpose, 0, cell, 0) * most));
  return squareMap({
    columns,
    rows,
    km,
    population: draw(1, 3000),
    households: draw(2, 1000),
    workloadHours: draw(3, 500),
    community: draw(4, Math.max(2, count >> 3)),
    town: draw(5, 3),
    kind: (a, b) => Math.floor(random.uniform(6, 0, Math.min(a, b), Math.max(a, b)) * 4),
  });
}

/** Returns a plan with random labels (-1 = none), centres and stations; most zones are in pieces. */
export function randomPlan(random: KeyedRandom, units: Units, zones: number, occasion = 0): ZonePlan {
  const at = (purpose: number, key: number): number => random.uniform(purpose, occasion, key, 1);
  const labels = Array.from(
    { length: units.count },
    (_, unit) => Math.floor(at(7, unit) * (zones + 0.3)) % (zones + 1),
  ).map((zone) => (zone === zones ? -1 : zone));
  const plan = planOfLabels(labels, zones);
  for (let zone = 0; zone < zones; zone++) if (at(8, zone) < 0.5) plan.centres[zone] = labels.indexOf(zone);
  const stations = labels.map((_, unit) => unit).filter((unit) => at(9, unit) < 0.1);
  return { ...plan, stations: Int32Array.from(stations) };
}
