// Units on a chequered board, whose zones can be checked by eye: squares of 1 km2 with 10,000 people each unless told otherwise.
import { borderKind, type Units } from '../../src/zoning/units.ts';

export interface Board {
  readonly columns: number;
  readonly rows: number;
  readonly population?: (unit: number) => number;
  /** Town by unit; default: one. */
  readonly town?: (unit: number) => number;
  /** Community by unit; default: the row. */
  readonly community?: (unit: number) => number;
  /** What runs along the border of two units; default: nothing. */
  readonly kindOfBorder?: (a: number, b: number) => number;
}

/** Returns the squares of a board row by row, from the south-west corner. */
export function gridUnits(board: Board): Units {
  const { columns, rows } = board;
  const count = columns * rows;
  const offsets = [0];
  const ids: number[] = [];
  const kinds: number[] = [];
  const outer = Array<number>(count).fill(0);
  for (let unit = 0; unit < count; unit++) {
    const [x, y] = [unit % columns, Math.floor(unit / columns)];
    const beside = [y > 0, x > 0, x < columns - 1, y < rows - 1];
    [-columns, -1, 1, columns].forEach((step, side) => {
      if (!beside[side]) {
        outer[unit]++;
        return;
      }
      ids.push(unit + step);
      kinds.push(board.kindOfBorder?.(unit, unit + step) ?? borderKind.plain);
    });
    offsets.push(ids.length);
  }
  const squares = Array.from({ length: count }, (_, unit) => unit);
  const population = Float64Array.from(squares, (unit) => board.population?.(unit) ?? 10_000);
  const town = Int32Array.from(squares, (unit) => board.town?.(unit) ?? 0);
  const community = Int32Array.from(squares, (unit) => board.community?.(unit) ?? Math.floor(unit / columns));
  const corners = squares.flatMap((unit) => {
    const [x, y] = [unit % columns, Math.floor(unit / columns)];
    return [x, y, x + 1, y, x + 1, y + 1, x, y + 1];
  });
  return {
    count,
    towns: Math.max(...town) + 1,
    communities: Math.max(...community) + 1,
    town,
    community,
    population,
    households: population.map((people) => people / 2.5),
    areaKm2: new Float64Array(count).fill(1),
    workloadHours: Float64Array.from(population),
    x: Float64Array.from(squares, (unit) => (unit % columns) + 0.5),
    y: Float64Array.from(squares, (unit) => Math.floor(unit / columns) + 0.5),
    neighbourOffsets: Int32Array.from(offsets),
    neighbourIds: Int32Array.from(ids),
    borderKm: new Float64Array(ids.length).fill(1),
    borderKind: Uint8Array.from(kinds),
    outerKm: Float64Array.from(outer),
    polygonOffsets: Int32Array.from({ length: count + 1 }, (_, unit) => 4 * unit),
    polygonPoints: Float64Array.from(corners),
  };
}
