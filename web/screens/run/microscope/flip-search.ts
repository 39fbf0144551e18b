// Finds where a setting tips a decision: the chance of hiding over the setting's range, and the value where it crosses one half,
// narrowed down by further questions. Asks through a function and knows nothing of who answers. Pure otherwise.
import type { HidingPoint } from '../../../../src/runtime/live/live-run.ts';

/** Answers with the chance of hiding at values of a setting; null when it cannot be told any more. */
export type AskCurve = (values: readonly number[]) => Promise<readonly HidingPoint[] | null>;

export interface Flip {
  /** Where the chance of hiding is one half. */
  readonly value: number;
  /** Which way from there the decision is the other one than today's. */
  readonly beyond: 'above' | 'below';
}

export interface FlipCurve {
  /** Ascending; today's value is one of them. */
  readonly points: readonly HidingPoint[];
  readonly todayChance: number;
  /** The crossing nearest to today's value; null when nothing within the range flips the decision. */
  readonly flip: Flip | null;
  /** The setting changes the chance by less than half a percentage point. */
  readonly isFlat: boolean;
}

export interface FlipRange {
  readonly least: number;
  readonly most: number;
  readonly today: number;
}

const steps = 12;
/** Parts into which each question divides what is left; 8^3 times 12 steps leave 1/6000 of the range. */
const parts = 8;
const rounds = 3;
const flatBelow = 0.005;

/** Traces a curve and looks for its flip. Returns null when it cannot be told. */
export async function flipCurve({ least, most, today }: FlipRange, ask: AskCurve): Promise<FlipCurve | null> {
  const grid = Array.from({ length: steps + 1 }, (_, i) => least + ((most - least) * i) / steps);
  const values = [...new Set([...grid, today])].sort((a, b) => a - b);
  const points = await ask(values);
  if (points === null) return null;
  const now = points.findIndex(({ value }) => value === today);
  const chances = points.map(({ hidingProbability }) => hidingProbability);
  const isFlat = Math.max(...chances) - Math.min(...chances) < flatBelow;
  const todayChance = chances[now];
  const span = nearestCrossing(points, now);
  if (span === null) return { points, todayChance, flip: null, isFlat };
  const narrow = await narrowed(span, ask);
  if (narrow === null) return null;
  const beyond = span.beyond;
  return { points, todayChance, flip: { value: halfWay(narrow), beyond }, isFlat };
}

interface Span {
  readonly from: HidingPoint;
  readonly to: HidingPoint;
}

const hides = ({ hidingProbability }: HidingPoint): boolean => hidingProbability >= 0.5;

/** Looks for neighbours of which one hides and the other does not, from today's value outwards. */
function nearestCrossing(
  points: readonly HidingPoint[],
  now: number,
): (Span & { beyond: Flip['beyond'] }) | null {
  const today = points[now];
  const up = points.findIndex((point, i) => i > now && hides(point) !== hides(today));
  const back = points.slice(0, now).reverse();
  const down = now - 1 - back.findIndex((point) => hides(point) !== hides(today));
  if (up < 0 && down === now) return null;
  const upIsNearer =
    down === now || (up >= 0 && points[up].value - today.value <= today.value - points[down].value);
  return upIsNearer
    ? { from: points[up - 1], to: points[up], beyond: 'above' }
    : { from: points[down], to: points[down + 1], beyond: 'below' };
}

async function narrowed(span: Span, ask: AskCurve): Promise<Span | null> {
  let { from, to } = span;
  for (let round = 0; round < rounds; round++) {
    const [low, high] = [from.value, to.value];
    const inner = Array.from({ length: parts - 1 }, (_, i) => low + ((high - low) * (i + 1)) / parts);
    const asked = await ask(inner);
    if (asked === null) return null;
    const all = [from, ...asked, to];
    const crossing = all.findIndex((point, i) => i > 0 && hides(point) !== hides(all[i - 1]));
    [from, to] = [all[crossing - 1], all[crossing]];
  }
  return { from, to };
}

/** Where the line between two points crosses one half. */
function halfWay({ from, to }: Span): number {
  const rise = to.hidingProbability - from.hidingProbability;
  return from.value + ((to.value - from.value) * (0.5 - from.hidingProbability)) / rise;
}
