// Geometry of winners and losers: one row per town, sorted by its difference, on a common scale with zero on it. Pure.
import { scaleLinear } from 'd3';

export interface TownRow {
  readonly town: number;
  readonly value: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

export interface PlacedTown {
  readonly town: number;
  readonly y: number;
  readonly x: number | null;
  readonly whisker: readonly [number, number] | null;
}

export interface TownLayout {
  readonly height: number;
  readonly zeroX: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly towns: readonly PlacedTown[];
}

export interface TownBox {
  readonly width: number;
  readonly left: number;
  readonly right: number;
}

const top = 28;
const axis = 8;
const rowHeight = 24;

/** Lays the rows out, best first; towns without a value come last, in their own order. */
export function townLayout(rows: readonly TownRow[], box: TownBox): TownLayout {
  const sorted = [...rows].sort(
    (a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || a.town - b.town || 0,
  );
  const ends = rows.flatMap(({ value, interval }) => [
    ...(value === null ? [] : [value]),
    ...(interval ? [interval.lower, interval.upper] : []),
  ]);
  const scale = scaleLinear(
    [Math.min(-0.005, ...ends), Math.max(0.005, ...ends)],
    [box.left, box.width - box.right],
  ).nice(5);
  const bottom = top + rows.length * rowHeight;
  return {
    height: bottom + axis,
    zeroX: scale(0),
    top,
    bottom,
    ticks: scale.ticks(box.width < 640 ? 4 : 7).map((value) => ({ value, x: scale(value) })),
    towns: sorted.map(({ town, value, interval }, index) => ({
      town,
      y: top + (index + 0.5) * rowHeight,
      x: value === null ? null : scale(value),
      whisker: interval && [scale(interval.lower), scale(interval.upper)],
    })),
  };
}
