// Geometry of the bullet table: a row for each zone, a panel for each quantity; a bar from zero, the band of the norm behind it, the equal
// share of all zones as a mark. Panels have their own scales. Pure.
import { scaleLinear } from 'd3';

export interface BulletMeasure {
  readonly id: string;
  readonly band: { readonly min: number; readonly max: number } | null;
  /** What each zone would have if all had the same. */
  readonly target: number;
  /** One value for each row. */
  readonly values: readonly number[];
}

export interface PlacedBullet {
  readonly y: number;
  readonly x: number;
  readonly isOut: boolean;
}

export interface BulletPanel {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly band: readonly [number, number] | null;
  readonly target: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly rows: readonly PlacedBullet[];
}

export interface BulletLayout {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly panels: readonly BulletPanel[];
}

export interface BulletBox {
  readonly width: number;
  /** Room for the names of zones, pixels. */
  readonly nameWidth: number;
  /** Room for the value beside a bar. */
  readonly valueWidth: number;
}

const top = 48;
export const bulletRow = 20;
const axis = 12;
const gap = 24;

/** Lays out the panels side by side. */
export function bulletLayout(measures: readonly BulletMeasure[], box: BulletBox): BulletLayout {
  const rows = measures[0]?.values.length ?? 0;
  const bottom = top + rows * bulletRow;
  const width = (box.width - box.nameWidth - gap * (measures.length - 1)) / Math.max(1, measures.length);
  return {
    height: bottom + axis,
    top,
    bottom,
    panels: measures.map((measure, at) => {
      const left = box.nameWidth + at * (width + gap);
      return panelOf(measure, left, left + width - box.valueWidth);
    }),
  };
}

function panelOf({ id, band, target, values }: BulletMeasure, left: number, right: number): BulletPanel {
  const most = Math.max(0, ...values.filter(Number.isFinite), band?.max ?? 0, target || 0);
  const scale = scaleLinear([0, most || 1], [left, right]);
  return {
    id,
    left,
    right,
    band: band && [scale(band.min), scale(band.max)],
    target: scale(target || 0),
    ticks: scale.ticks(right - left < 160 ? 2 : 3).map((value) => ({ value, x: scale(value) })),
    rows: values.map((value, row) => ({
      y: top + (row + 0.5) * bulletRow,
      x: scale(Number.isFinite(value) ? value : 0),
      isOut: band !== null && (value < band.min || value > band.max),
    })),
  };
}

/** Returns the rows in the order of how far they leave the bands, farthest first; those within keep their order. */
export function worstFirst(measures: readonly BulletMeasure[]): number[] {
  const rows = Array.from({ length: measures[0]?.values.length ?? 0 }, (_, row) => row);
  const outside = (row: number): number =>
    Math.max(0, ...measures.map(({ band, values }) => (band === null ? 0 : distance(values[row], band))));
  return rows.sort((a, b) => outside(b) - outside(a) || a - b);
}

/** How far outside, as a factor: twice the upper bound is as far as half the lower. */
function distance(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  if (value > max) return value / max - 1;
  return value < min ? min / Math.max(value, min / 1000) - 1 : 0;
}
