// Geometry of the rates under their definitions: a panel per rate, in it a row per definition and per truth, in each row a lane per
// design; all panels share one scale of levels. Letters of the designs stand above the marks and make room for one another. Pure.
import { scaleLinear, type ScaleLinear } from 'd3';
import { dodgeLabels } from '../marks/dodge-labels.ts';
import type { RateId, RateMeasure, RowKind } from './rate-groups.ts';

export interface DefinitionLevel {
  readonly design: string;
  /** Share, 0..1; null where it is not defined yet. */
  readonly value: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

export interface DefinitionRow {
  readonly measure: RateMeasure;
  readonly kind: RowKind;
  readonly levels: readonly DefinitionLevel[];
}

export interface DefinitionPanel {
  readonly rate: RateId;
  readonly rows: readonly DefinitionRow[];
}

export interface PlacedMark {
  readonly design: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly whisker: readonly [number, number] | null;
  /** Where the design's letter sits, above the row. */
  readonly letterX: number;
}

export interface PlacedRow {
  readonly measure: RateMeasure;
  readonly kind: RowKind;
  readonly top: number;
  readonly bottom: number;
  readonly letterY: number;
  /** Height at which the row's name is centred. */
  readonly middle: number;
  readonly marks: readonly PlacedMark[];
}

export interface PlacedPanel {
  readonly rate: RateId;
  /** Baseline of the rate's name and of the axis beside it. */
  readonly titleY: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly PlacedRow[];
  /** Per design, the way from definition to definition: where two ways cross, the definition decides who ranks higher. */
  readonly paths: readonly { readonly design: string; readonly path: string }[];
}

export interface DefinitionLayout {
  readonly height: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly panels: readonly PlacedPanel[];
}

export interface DefinitionBox {
  readonly width: number;
  /** Room for the names of the rows, and for the figures of the design in focus. */
  readonly left: number;
  readonly right: number;
  /** Least distance of two letters, pixels. */
  readonly letterGap: number;
}

const titleHeight = 32;
const panelGap = 20;
const letterHeight = 18;
const laneHeight = 7;
const rowPadding = 7;
/** The truth stands a little apart from the record. */
const kindGap = 6;

/** Lays the panels out, one below the other. */
export function definitionLayout(panels: readonly DefinitionPanel[], box: DefinitionBox): DefinitionLayout {
  const [plotLeft, plotRight] = [box.left, box.width - box.right];
  const scale = scaleLinear(domainOf(panels), [plotLeft, plotRight]);
  let y = 0;
  const placed = panels.map((panel) => {
    const one = placedPanel(panel, y, scale, box);
    y = one.bottom + panelGap;
    return one;
  });
  return {
    height: y - panelGap,
    plotLeft,
    plotRight,
    ticks: scale.ticks(plotRight - plotLeft < 420 ? 4 : 8).map((value) => ({ value, x: scale(value) })),
    panels: placed,
  };
}

type Scale = ScaleLinear<number, number>;

function placedPanel(panel: DefinitionPanel, start: number, scale: Scale, box: DefinitionBox): PlacedPanel {
  const top = start + titleHeight;
  let y = top;
  const rows = panel.rows.map((row, index) => {
    const before = panel.rows[index - 1];
    if (before && before.kind !== row.kind) y += kindGap;
    const one = placedRow(row, y, scale, box);
    y = one.bottom;
    return one;
  });
  return { rate: panel.rate, titleY: start + 20, top, bottom: y, rows, paths: pathsOf(rows) };
}

function placedRow(row: DefinitionRow, top: number, scale: Scale, box: DefinitionBox): PlacedRow {
  const lanes = Math.max(1, row.levels.length);
  const firstLane = top + letterHeight + laneHeight / 2;
  const known = row.levels.flatMap(({ design, value, interval }, lane) =>
    value === null ? [] : [{ design, value, interval, x: scale(value), y: firstLane + lane * laneHeight }],
  );
  const letters = dodgeLabels(
    known.map(({ x }) => x),
    box.letterGap,
    box.left,
    box.width - box.right + box.letterGap,
  );
  const lanesBottom = top + letterHeight + lanes * laneHeight;
  return {
    measure: row.measure,
    kind: row.kind,
    top,
    bottom: lanesBottom + rowPadding,
    letterY: top + letterHeight - 5,
    middle: (top + lanesBottom + rowPadding) / 2,
    marks: known.map(({ design, value, interval, x, y }, index) => ({
      design,
      value,
      x,
      y,
      whisker: interval && [
        clamp(scale(interval.lower), box.left, box.width - box.right),
        clamp(scale(interval.upper), box.left, box.width - box.right),
      ],
      letterX: letters[index] ?? x,
    })),
  };
}

function pathsOf(rows: readonly PlacedRow[]): { design: string; path: string }[] {
  const definitions = rows.filter(({ kind }) => kind === 'record');
  const designs = new Set(definitions.flatMap(({ marks }) => marks.map(({ design }) => design)));
  return [...designs].map((design) => {
    const stops = definitions.flatMap(({ marks }) => marks.filter((mark) => mark.design === design));
    const path = stops
      .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`)
      .join('');
    return { design, path };
  });
}

/** Whole ten percents around all levels and intervals; a share lies within 0..1, whatever its t interval says. */
function domainOf(panels: readonly DefinitionPanel[]): [number, number] {
  const ends = panels
    .flatMap(({ rows }) => rows.flatMap(({ levels }) => levels))
    .flatMap(({ value, interval }) => [
      ...(value === null ? [] : [value]),
      ...(interval ? [interval.lower, interval.upper] : []),
    ]);
  if (ends.length === 0) return [0, 1];
  const low = Math.max(0, Math.floor(Math.min(...ends) * 10 - 1e-9) / 10);
  const high = Math.min(1, Math.ceil(Math.max(...ends) * 10 + 1e-9) / 10);
  return high - low < 0.2 ? [Math.max(0, high - 0.2), Math.max(0.2, high)] : [low, high];
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
