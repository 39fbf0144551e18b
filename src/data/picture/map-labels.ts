// Which names stand on the map and where: those that matter more first, and none over another. Towns are always named, zones by their
// number, communities when they are large enough on the screen. Pure.
import { textWidth } from './text-width.ts';
import type { Units } from '../../zoning/units.ts';
import { toScreenX, toScreenY, type Viewport } from './viewport.ts';

export type LabelKind = 'town' | 'zone' | 'community';

export interface MapLabel {
  readonly kind: LabelKind;
  readonly text: string;
  /** km */
  readonly x: number;
  readonly y: number;
  /** Locked zones: the number stands in a frame. */
  readonly framed: boolean;
}

export interface PlacedLabel extends MapLabel {
  /** Middle of the text, pixels. */
  readonly screenX: number;
  readonly screenY: number;
  readonly size: number;
  readonly width: number;
}

export const labelSizes = { town: 13, zone: 12, community: 11 } as const;
/** How much wider bold letters are, in which towns and zones are written. */
const BOLD = 1.12;
/** Pixels between two labels. */
const GAP = 3;
/** Pixels by which a town's name gives way to another, and a zone's number to both. */
const shifts = [0, 17, -17];

/** Returns the middle of each group of cells, weighted by area, moved to the nearest cell of the group; NaN where it is empty. */
export function groupMiddles(
  { count, x, y, areaKm2 }: Pick<Units, 'count' | 'x' | 'y' | 'areaKm2'>,
  groupOf: ArrayLike<number>,
  groups: number,
): { x: Float64Array; y: Float64Array } {
  const sums = { x: new Float64Array(groups), y: new Float64Array(groups), area: new Float64Array(groups) };
  for (let cell = 0; cell < count; cell++) {
    const group = groupOf[cell];
    if (group < 0) continue;
    sums.x[group] += x[cell] * areaKm2[cell];
    sums.y[group] += y[cell] * areaKm2[cell];
    sums.area[group] += areaKm2[cell];
  }
  const mean = {
    x: sums.x.map((sum, group) => sum / sums.area[group]),
    y: sums.y.map((sum, group) => sum / sums.area[group]),
  };
  const middle = { x: new Float64Array(groups).fill(NaN), y: new Float64Array(groups).fill(NaN) };
  const least = new Float64Array(groups).fill(Infinity);
  for (let cell = 0; cell < count; cell++) {
    const group = groupOf[cell];
    if (group < 0) continue;
    const [dx, dy] = [x[cell] - mean.x[group], y[cell] - mean.y[group]];
    if (dx * dx + dy * dy >= least[group]) continue;
    least[group] = dx * dx + dy * dy;
    middle.x[group] = x[cell];
    middle.y[group] = y[cell];
  }
  return middle;
}

/** Returns the labels that fit, in their order: an earlier one keeps its place. */
export function placedLabels(
  labels: readonly MapLabel[],
  view: Viewport,
  width: number,
  height: number,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const size = labelSizes[label.kind];
    const wide =
      textWidth(label.text, size) * (label.kind === 'community' ? 1 : BOLD) + (label.framed ? 8 : 0);
    const fits = (at: PlacedLabel): boolean =>
      at.screenX > wide / 2 &&
      at.screenX < width - wide / 2 &&
      at.screenY > size &&
      at.screenY < height - size / 2 &&
      !placed.some((other) => overlap(at, other));
    const free = (label.kind === 'community' ? [0] : shifts)
      .map((shift) => ({
        ...label,
        screenX: toScreenX(view, label.x),
        screenY: toScreenY(view, label.y) + shift,
        size,
        width: wide,
      }))
      .find(fits);
    if (free !== undefined) placed.push(free);
  }
  return placed;
}

const overlap = (a: PlacedLabel, b: PlacedLabel): boolean =>
  Math.abs(a.screenX - b.screenX) < (a.width + b.width) / 2 + 2 * GAP &&
  Math.abs(a.screenY - b.screenY) < (a.size + b.size) / 2 + GAP;
