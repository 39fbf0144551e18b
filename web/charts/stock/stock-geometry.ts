// Geometry of the hidden-stock chart: one small panel per design on a common scale, layers stacked by cause, the baseline's total
// as a ghost line. Pure.
import { scaleLinear } from 'd3';
import type { StockSeries, WindowEnd } from './stock-view.ts';

export interface StockPanel {
  readonly design: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** One closed path per cause, lowest layer first; empty while there are no weeks. */
  readonly layers: readonly string[];
  readonly outline: string;
  readonly ghost: string;
  /** Place of the total at the end of the window, for its label. */
  readonly end: { readonly x: number; readonly y: number; readonly value: number } | null;
  /** x of each week's end and y of its total. */
  readonly weekPoints: readonly { readonly x: number; readonly y: number }[];
}

export interface StockLayout {
  readonly height: number;
  readonly ticks: readonly number[];
  readonly weekTicks: readonly number[];
  readonly y: (value: number, panel: StockPanel) => number;
  readonly x: (week: number, panel: StockPanel) => number;
  readonly panels: readonly StockPanel[];
  /** Weeks at which the window ends, where the axis goes on beyond it; else null. */
  readonly windowWeeks: number | null;
}

export interface StockBox {
  readonly width: number;
  readonly columns: number;
  readonly legendHeight: number;
  readonly panelHeight: number;
  /** The axis reaches at least as high as this stock. */
  readonly least: number;
}

const headHeight = 28;
const axisHeight = 48;
const axisWidth = 40;
const gap = 24;

/** Lays out one panel per series; `baseline` names the series whose total is the ghost of the others. */
export function stockLayout(
  series: readonly StockSeries[],
  baseline: string,
  windowEnd: WindowEnd | null,
  box: StockBox,
): StockLayout {
  const columns = Math.max(1, Math.min(box.columns, series.length));
  const panelWidth = (box.width - axisWidth - gap * (columns - 1)) / columns;
  const most = Math.max(box.least, ...series.flatMap(({ total }) => total));
  const weeks = Math.max(1, ...series.map(({ total }) => total.length));
  const domain = scaleLinear([0, most > 0 ? most * 1.05 : 1], [0, 1]).nice(4);
  const lineHeight = headHeight + box.panelHeight + axisHeight;
  const y = (value: number, panel: Pick<StockPanel, 'top' | 'bottom'>): number =>
    panel.bottom - domain(value) * (panel.bottom - panel.top);
  const x = (week: number, panel: Pick<StockPanel, 'left' | 'right'>): number =>
    panel.left + (week / weeks) * (panel.right - panel.left);
  const ghost = series.find(({ design }) => design === baseline)?.total ?? [];
  const panels = series.map((one, index) => {
    const left = axisWidth + (index % columns) * (panelWidth + gap);
    const top = box.legendHeight + Math.floor(index / columns) * lineHeight + headHeight;
    const frame = { left, right: left + panelWidth, top, bottom: top + box.panelHeight };
    const others = one.design === baseline ? [] : ghost;
    return panelOf(one, frame, { ghost: others, endIndex: windowEnd?.index ?? -1 }, { x, y });
  });
  const lines = Math.ceil(series.length / columns);
  return {
    height: box.legendHeight + lines * lineHeight,
    ticks: domain.ticks(4),
    weekTicks: weekTicks(weeks, panelWidth),
    x,
    y,
    panels,
    windowWeeks: windowEnd !== null && windowEnd.weeks < weeks ? windowEnd.weeks : null,
  };
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Scales {
  readonly x: (week: number, frame: Frame) => number;
  readonly y: (value: number, frame: Frame) => number;
}

function panelOf(
  { design, layers, total }: StockSeries,
  frame: Frame,
  { ghost, endIndex }: { readonly ghost: readonly number[]; readonly endIndex: number },
  scales: Scales,
): StockPanel {
  const at = (values: readonly number[]): [number, number][] =>
    values.map((value, week) => [scales.x(week + 1, frame), scales.y(value, frame)]);
  let floor = total.map(() => 0);
  const paths = layers.map((layer) => {
    const ceiling = floor.map((value, week) => value + (layer[week] ?? 0));
    const path =
      total.length < 2 ? '' : `${line(at(ceiling))}${line(at(floor).reverse()).replace('M', 'L')}Z`;
    floor = ceiling;
    return path;
  });
  const tops = at(total);
  const last = tops[endIndex];
  const lastTotal = total[endIndex];
  return {
    design,
    ...frame,
    layers: paths,
    outline: line(tops),
    ghost: line(at(ghost)),
    end: last === undefined || lastTotal === undefined ? null : { x: last[0], y: last[1], value: lastTotal },
    weekPoints: tops.map(([x, y]) => ({ x, y })),
  };
}

/** Ticks at whole months of about four weeks, not closer than 40 pixels. */
function weekTicks(weeks: number, width: number): number[] {
  const steps = [1, 2, 4, 8, 13, 26, 52];
  const step = steps.find((every) => (every / weeks) * width >= 40) ?? 52;
  return Array.from({ length: Math.floor(weeks / step) + 1 }, (_, index) => index * step);
}

const line = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');
