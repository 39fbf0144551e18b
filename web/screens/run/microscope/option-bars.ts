// Geometry of the options side by side: one bar for each, its terms stacked from zero, what speaks for it to the right, what speaks
// against it to the left, with a mark at the sum. Pure.
import { scaleLinear } from 'd3';
import type { DecisionTerm, OptionView } from '../../../../src/model/view/decision-terms.ts';

export interface BarSegment {
  readonly term: DecisionTerm;
  readonly left: number;
  readonly width: number;
}

export interface OptionBar {
  readonly option: OptionView;
  /** Top of the row, and of the bar in it. */
  readonly top: number;
  readonly barTop: number;
  /** None where the option is not possible. */
  readonly segments: readonly BarSegment[];
  readonly sumX: number;
}

export interface OptionBars {
  readonly bars: readonly OptionBar[];
  readonly zeroX: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

const rowHeight = 60;
/** An option that is not possible has no bar. */
const lowRowHeight = 28;
export const optionBarHeight = 24;
const headHeight = 26;
const footHeight = 30;
const side = 12;

/** Lays out the bars. @param above room for the key above them, pixels */
export function optionBars(options: readonly OptionView[], width: number, above: number): OptionBars {
  const reach = options.flatMap(({ terms }) => [
    sumOf(terms, (yuan) => yuan > 0),
    sumOf(terms, (yuan) => yuan < 0),
  ]);
  const x = scaleLinear(
    [Math.min(0, ...reach), Math.max(0, ...reach)],
    [side, Math.max(side + 1, width - side)],
  );
  let bottom = above;
  const bars = options.map((option): OptionBar => {
    const top = bottom;
    bottom += option.isPossible ? rowHeight : lowRowHeight;
    const shown = option.isPossible ? option.terms : [];
    return {
      option,
      top,
      barTop: top + headHeight,
      segments: [
        ...stacked(
          shown.filter(({ yuan }) => yuan > 0),
          x,
        ),
        ...stacked(
          shown.filter(({ yuan }) => yuan < 0),
          x,
        ),
      ],
      sumX: x(option.utilityYuan),
    };
  });
  return {
    bars,
    zeroX: x(0),
    ticks: x.ticks(width < 560 ? 4 : 8).map((value) => ({ value, x: x(value) })),
    top: above,
    bottom,
    height: bottom + footHeight,
  };
}

/** Terms of one sign, from zero outwards. */
function stacked(terms: readonly DecisionTerm[], x: (yuan: number) => number): BarSegment[] {
  let reached = 0;
  return terms.map((term) => {
    const [from, to] = [x(reached), x(reached + term.yuan)];
    reached += term.yuan;
    return { term, left: Math.min(from, to), width: Math.abs(to - from) };
  });
}

const sumOf = (terms: readonly DecisionTerm[], takes: (yuan: number) => boolean): number =>
  terms.reduce((sum, { yuan }) => sum + (takes(yuan) ? yuan : 0), 0);
