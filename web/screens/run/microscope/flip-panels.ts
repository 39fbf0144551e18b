// Geometry of the flip curves: one small panel for each setting, the chance of hiding over its range, today's value, and the value
// where the chance crosses one half. Every panel has the same height, from nought to certain. Pure.
import { scaleLinear } from 'd3';
import type { FlipCurve } from './flip-search.ts';
import type { FlipLever } from './flip-levers.ts';

export interface FlipPanel {
  readonly lever: FlipLever;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly halfY: number;
  readonly line: string;
  readonly points: readonly {
    readonly value: number;
    readonly chance: number;
    readonly x: number;
    readonly y: number;
  }[];
  readonly today: { readonly x: number; readonly y: number };
  /** Null where nothing flips. */
  readonly flipX: number | null;
}

export interface FlipPanels {
  readonly panels: readonly FlipPanel[];
  readonly height: number;
}

const axisWidth = 44;
const headHeight = 84;
const plotHeight = 96;
const footHeight = 36;
const gap = 24;

/** Lays out one panel per setting. */
export function flipPanels(
  flips: readonly { readonly lever: FlipLever; readonly curve: FlipCurve }[],
  width: number,
): FlipPanels {
  const across = width >= 880 ? 4 : width >= 480 ? 2 : 1;
  const panelWidth = (width - gap * (across - 1)) / across;
  const rowHeight = headHeight + plotHeight + footHeight;
  const panels = flips.map(({ lever, curve }, index): FlipPanel => {
    const left = (index % across) * (panelWidth + gap) + axisWidth;
    const right = left - axisWidth + panelWidth - 12;
    const top = Math.floor(index / across) * rowHeight + headHeight;
    const bottom = top + plotHeight;
    const x = scaleLinear([lever.least, lever.most], [left, right]);
    const y = scaleLinear([0, 1], [bottom, top]);
    const points = curve.points.map(({ value, hidingProbability }) => ({
      value,
      chance: hidingProbability,
      x: x(value),
      y: y(hidingProbability),
    }));
    return {
      lever,
      left,
      right,
      top,
      bottom,
      halfY: y(0.5),
      points,
      line: points.map((at, i) => `${i === 0 ? 'M' : 'L'}${at.x.toFixed(1)},${at.y.toFixed(1)}`).join(''),
      today: { x: x(lever.today), y: y(curve.todayChance) },
      flipX: curve.flip === null ? null : x(curve.flip.value),
    };
  });
  return { panels, height: Math.ceil(flips.length / across) * rowHeight };
}
