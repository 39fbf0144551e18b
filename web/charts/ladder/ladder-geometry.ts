// Geometry of the distortion ladder: one line per design from the headline R0 (left) down to the truth R3 (right). Pure.
import { scaleLinear } from 'd3';
import { dodgeLabels } from '../marks/dodge-labels.ts';

export interface Rung {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface LadderSeries {
  readonly design: string;
  /** R0, R1, R2, R3; null where the rate is not defined yet. */
  readonly rungs: readonly (Rung | null)[];
}

export interface LadderPoint {
  readonly rung: number;
  readonly x: number;
  readonly y: number;
  readonly value: number;
  /** Ends of the interval in pixels, upper end first; null without interval. */
  readonly whisker: readonly [number, number] | null;
}

export interface LadderLine {
  readonly design: string;
  readonly points: readonly LadderPoint[];
  readonly path: string;
  /** Where the labels at the two ends sit; null when that end is not defined. */
  readonly leftLabelY: number | null;
  readonly rightLabelY: number | null;
}

export interface LadderLayout {
  readonly x: readonly [number, number, number, number];
  readonly top: number;
  readonly bottom: number;
  /** Grid lines; `isLabelled` where no label of a line at the left end is in the way. */
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly isLabelled: boolean }[];
  readonly lines: readonly LadderLine[];
}

export interface LadderBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Least distance of the labels at the ends, pixels. */
  readonly labelGap: number;
}

/** Half the height of a tick's label, pixels. */
const TICK_CLEARANCE = 8;

/** Lays the ladder out in a box; the vertical axis starts at a whole ten percent below the lowest value. */
export function ladderLayout(series: readonly LadderSeries[], box: LadderBox): LadderLayout {
  const bottom = box.height - box.bottom;
  const [low, high] = domainOf(series);
  const scale = scaleLinear([low, high], [bottom, box.top]);
  const across = (box.width - box.left - box.right) / 3;
  const x = [0, 1, 2, 3].map((rung) => box.left + across * rung) as [number, number, number, number];
  const bare = series.map(({ design, rungs }) => {
    const points = rungs.flatMap((rung, index) => (rung ? [pointOf(rung, index, x[index] ?? 0, scale)] : []));
    const path = points
      .map((point, i) => `${i === 0 ? 'M' : 'L'}${point.x.toFixed(1)},${point.y.toFixed(1)}`)
      .join('');
    return { design, points, path };
  });
  const left = labelsAt(bare, 0, box, bottom);
  const right = labelsAt(bare, 3, box, bottom);
  return {
    x,
    top: box.top,
    bottom,
    ticks: scale
      .ticks(5)
      .map((value) => ({ value, y: scale(value), isLabelled: isFree(scale(value), bare, left) })),
    lines: bare.map((line, index) => ({
      ...line,
      leftLabelY: left[index] ?? null,
      rightLabelY: right[index] ?? null,
    })),
  };
}

/** Tells whether a height at the left end keeps clear of the leaders from the lines to their labels. */
function isFree(
  y: number,
  lines: readonly { readonly points: readonly LadderPoint[] }[],
  labels: readonly (number | null)[],
): boolean {
  return lines.every((line, index) => {
    const from = line.points.find(({ rung }) => rung === 0)?.y;
    const to = labels[index];
    if (from === undefined || to === null || to === undefined) return true;
    return y < Math.min(from, to) - TICK_CLEARANCE || y > Math.max(from, to) + TICK_CLEARANCE;
  });
}

function pointOf(rung: Rung, index: number, x: number, scale: (value: number) => number): LadderPoint {
  const { value, lower, upper } = rung;
  const whisker = lower === null || upper === null ? null : ([scale(upper), scale(lower)] as const);
  return { rung: index, x, y: scale(value), value, whisker };
}

function labelsAt(
  lines: readonly { readonly points: readonly LadderPoint[] }[],
  rung: number,
  box: LadderBox,
  bottom: number,
): (number | null)[] {
  const at = lines.map((line) => line.points.find((point) => point.rung === rung)?.y ?? null);
  const known = at.filter((y) => y !== null);
  const placed = dodgeLabels(known, box.labelGap, box.top, bottom);
  let next = 0;
  return at.map((y) => (y === null ? null : (placed[next++] ?? y)));
}

function domainOf(series: readonly LadderSeries[]): [number, number] {
  const values = series.flatMap(({ rungs }) =>
    rungs.flatMap((rung) => (rung ? [rung.value, rung.lower ?? rung.value, rung.upper ?? rung.value] : [])),
  );
  if (values.length === 0) return [0, 1];
  const low = Math.max(0, Math.floor(Math.min(...values) * 10 - 0.2) / 10);
  const high = Math.min(1, Math.ceil(Math.max(...values) * 10 + 0.2) / 10);
  return high - low < 0.1 ? [Math.max(0, high - 0.2), high] : [low, high];
}
