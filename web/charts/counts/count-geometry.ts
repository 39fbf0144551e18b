// Geometry of the chart of numbers of zones: one small panel for each measure, numbers of zones evenly spaced, a point with its 95 %
// interval for each, joined by a line. Axes are cut to the data: heights are compared, not lengths. Pure.
import { scaleLinear } from 'd3';

export interface CountPoint {
  readonly zones: number;
  /** Null where no world has a value; the interval is null below two worlds and for what is no sample. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface CountSeries {
  readonly id: string;
  readonly points: readonly CountPoint[];
}

export interface PlacedPoint {
  readonly zones: number;
  readonly x: number;
  /** Null where there is no value. */
  readonly y: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface CountPanel {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly points: readonly PlacedPoint[];
  readonly line: string;
}

export interface CountLayout {
  readonly height: number;
  readonly panels: readonly CountPanel[];
}

const axisWidth = 52;
const headHeight = 68;
const footHeight = 40;
const plotHeight = 160;
const gap = 24;

/** Lays out one panel per series. @param columns panels side by side */
export function countLayout(series: readonly CountSeries[], width: number, columns: number): CountLayout {
  const across = Math.max(1, Math.min(columns, series.length));
  const panelWidth = (width - gap * (across - 1)) / across;
  const rowHeight = headHeight + plotHeight + footHeight;
  const panels = series.map((one, index): CountPanel => {
    const left = (index % across) * (panelWidth + gap) + axisWidth;
    const right = left - axisWidth + panelWidth;
    const top = Math.floor(index / across) * rowHeight + headHeight;
    return panelOf(one, { left, right, top, bottom: top + plotHeight });
  });
  return { height: Math.ceil(series.length / across) * rowHeight, panels };
}

type Frame = Pick<CountPanel, 'left' | 'right' | 'top' | 'bottom'>;

function panelOf({ id, points }: CountSeries, frame: Frame): CountPanel {
  const values = points
    .flatMap(({ value, lower, upper }) => [value, lower, upper])
    .filter((one) => one !== null);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most > least ? 0 : Math.abs(most) * 0.1 || 1;
  const domain = values.length === 0 ? [0, 1] : [least - room, most + room];
  const y = scaleLinear(domain, [frame.bottom, frame.top]).nice(4);
  const step = (frame.right - frame.left) / Math.max(1, points.length);
  const at = (value: number | null): number | null => (value === null ? null : y(value));
  const placed = points.map(({ zones, value, lower, upper }, i): PlacedPoint => ({
    zones,
    x: frame.left + (i + 0.5) * step,
    y: at(value),
    low: at(lower),
    high: at(upper),
  }));
  const known = placed.flatMap((point) => (point.y === null ? [] : [{ x: point.x, y: point.y }]));
  return {
    id,
    ...frame,
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    points: placed,
    line: known
      .map((point, i) => `${i === 0 ? 'M' : 'L'}${point.x.toFixed(1)},${point.y.toFixed(1)}`)
      .join(''),
  };
}
