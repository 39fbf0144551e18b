// Geometry of a case's picture: one row per design, its rate on record and the share really solved on one axis, each with the interval of
// its mean, joined by a line. Pure.
import { scaleLinear } from 'd3';
import { wrapText } from '../../../src/data/picture/text-width.ts';
import type { CaseDesign, CaseEstimate } from '../../cases/case-result.ts';

export interface PlacedMark {
  readonly value: number;
  readonly x: number;
  /** Ends of the interval, left one first; null without interval. */
  readonly whisker: readonly [number, number] | null;
  /** Whether the label stands at the right of the mark. */
  readonly labelRight: boolean;
}

export interface PlacedDesign {
  readonly id: string;
  /** The name in lines that fit, with the height of each. */
  readonly name: readonly { readonly text: string; readonly y: number }[];
  readonly y: number;
  readonly record: PlacedMark | null;
  readonly truth: PlacedMark | null;
}

export interface CaseLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly rows: readonly PlacedDesign[];
}

const lineHeight = 18;
/** Of the marks and their figures, below the name. */
const markHeight = 30;
const axisHeight = 28;
/** Bold text is wider than its size says. */
const nameSize = 14.5;
/** Room for the figures beside the outermost marks. */
const figureWidth = 64;

/**
 * Lays the rows out over a width; the axis ends at whole tens of percent around all intervals.
 * @param names of the designs, in their order
 */
export function caseLayout(
  designs: readonly CaseDesign[],
  names: readonly string[],
  width: number,
): CaseLayout {
  const [left, right] = [figureWidth, width - figureWidth];
  const scale = scaleLinear(domainOf(designs), [left, right]);
  let bottom = 0;
  const rows = designs.map(({ id, record, truth }, index) => {
    const top = bottom;
    const lines = wrapText(names[index] ?? id, nameSize, width - 4, 3);
    bottom += lines.length * lineHeight + markHeight;
    const recordIsRight = (record.value ?? 0) >= (truth.value ?? 0);
    return {
      id,
      name: lines.map((text, line) => ({ text, y: top + line * lineHeight + 14 })),
      y: bottom - markHeight + 14,
      record: markOf(record, recordIsRight, scale),
      truth: markOf(truth, !recordIsRight, scale),
    };
  });
  return {
    height: bottom + axisHeight,
    left,
    right,
    bottom,
    ticks: scale.ticks(right - left < 240 ? 3 : 5).map((value) => ({ value, x: scale(value) })),
    rows,
  };
}

function markOf(
  { value, lower, upper }: CaseEstimate,
  labelRight: boolean,
  scale: (value: number) => number,
): PlacedMark | null {
  if (value === null) return null;
  const whisker = lower === null || upper === null ? null : ([scale(lower), scale(upper)] as const);
  return { value, x: scale(value), whisker, labelRight };
}

function domainOf(designs: readonly CaseDesign[]): [number, number] {
  const ends = designs
    .flatMap(({ record, truth }) => [record, truth])
    .flatMap(({ value, lower, upper }) => [value, lower, upper].filter((end) => end !== null));
  if (ends.length === 0) return [0, 1];
  const low = Math.max(0, Math.floor(Math.min(...ends) * 10) / 10);
  return [low, Math.max(low + 0.1, Math.min(1, Math.ceil(Math.max(...ends) * 10) / 10))];
}
