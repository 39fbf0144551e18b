// Geometry of the paired-difference intervals: one panel per measure, one row per design held against the baseline. Every panel
// has its own scale with zero on it; panels stand in one or two columns. Pure.
import { scaleLinear } from 'd3';

export interface Range {
  readonly lower: number;
  readonly upper: number;
}

export interface DifferenceRow {
  readonly design: string;
  readonly value: number | null;
  readonly interval50: Range | null;
  readonly interval95: Range | null;
  /** Interval that stays valid while one watches; null in a final look or while unbounded. */
  readonly watched95: Range | null;
}

export interface DifferencePanel {
  readonly measure: string;
  /** Half-width of the zone in which a difference doesn't matter. */
  readonly margin: number;
  readonly rows: readonly DifferenceRow[];
}

export interface PlacedRow {
  readonly design: string;
  readonly y: number;
  readonly x: number | null;
  readonly thick: readonly [number, number] | null;
  readonly thin: readonly [number, number] | null;
  readonly dotted: readonly [number, number] | null;
}

export interface PlacedPanel {
  readonly measure: string;
  /** Upper left corner and width of the panel, gutters included. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly rowsTop: number;
  readonly rowsBottom: number;
  readonly zeroX: number;
  /** Ends of the zone around zero in which a difference doesn't matter. */
  readonly marginX: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly rows: readonly PlacedRow[];
}

export interface DifferenceLayout {
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
}

export interface DifferenceBox {
  readonly width: number;
  readonly columns: number;
  readonly columnGap: number;
  /** Room for names at the left and for verdicts at the right of each panel. */
  readonly nameWidth: number;
  readonly verdictWidth: number;
}

const headHeight = 36;
const rowHeight = 28;
const axisHeight = 28;
const panelGap = 20;

/** Lays out the panels, row-wise over the columns. */
export function differenceLayout(panels: readonly DifferencePanel[], box: DifferenceBox): DifferenceLayout {
  const width = (box.width - box.columnGap * (box.columns - 1)) / box.columns;
  const mostRows = Math.max(1, ...panels.map(({ rows }) => rows.length));
  const panelHeight = headHeight + mostRows * rowHeight + axisHeight;
  const lines = Math.ceil(panels.length / box.columns);
  return {
    height: lines * panelHeight + Math.max(0, lines - 1) * panelGap,
    panels: panels.map((panel, index) => {
      const x = (index % box.columns) * (width + box.columnGap);
      const y = Math.floor(index / box.columns) * (panelHeight + panelGap);
      return placedPanel(panel, x, y, width, box);
    }),
  };
}

function placedPanel(
  panel: DifferencePanel,
  x: number,
  y: number,
  width: number,
  box: DifferenceBox,
): PlacedPanel {
  const plotLeft = x + box.nameWidth;
  const plotRight = x + width - box.verdictWidth;
  const scale = scaleLinear(domainOf(panel), [plotLeft, plotRight]).nice(4);
  const rowsTop = y + headHeight;
  const across = (range: Range | null): [number, number] | null =>
    range && [clamp(scale(range.lower), plotLeft, plotRight), clamp(scale(range.upper), plotLeft, plotRight)];
  return {
    measure: panel.measure,
    x,
    y,
    width,
    plotLeft,
    plotRight,
    rowsTop,
    rowsBottom: rowsTop + panel.rows.length * rowHeight,
    zeroX: scale(0),
    marginX: [
      clamp(scale(-panel.margin), plotLeft, plotRight),
      clamp(scale(panel.margin), plotLeft, plotRight),
    ],
    ticks: scale.ticks(plotRight - plotLeft < 200 ? 3 : 5).map((value) => ({ value, x: scale(value) })),
    rows: panel.rows.map((row, index) => ({
      design: row.design,
      y: rowsTop + (index + 0.5) * rowHeight,
      x: row.value === null ? null : scale(row.value),
      thick: across(row.interval50),
      thin: across(row.interval95),
      dotted: across(row.watched95),
    })),
  };
}

/** The 95 % intervals and zero decide the scale; the wider watching interval may run off its ends. */
function domainOf({ margin, rows }: DifferencePanel): [number, number] {
  const ends = rows.flatMap(({ value, interval95 }) => [
    ...(value === null ? [] : [value]),
    ...(interval95 ? [interval95.lower, interval95.upper] : []),
  ]);
  const low = Math.min(-2 * margin, ...ends);
  const high = Math.max(2 * margin, ...ends);
  return low === high ? [-1, 1] : [low, high];
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
