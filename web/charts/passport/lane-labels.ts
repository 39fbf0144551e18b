// Which labels a lane of the case passport bears, and where: its end first, then its longest segments, none upon another. Pure.
import { textWidth } from '../../../src/data/picture/text-width.ts';
import type { LifeLane } from './passport-geometry.ts';

export interface LaneLabel {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
  readonly isEnd: boolean;
}

const fontSize = 12;
const gap = 8;

/** Returns the labels of a lane. @param wordsOf name of a state @param left,right where labels may stand, pixels */
export function laneLabels(
  { segments, end }: Pick<LifeLane, 'segments' | 'end'>,
  wordsOf: (state: string) => string,
  left: number,
  right: number,
): LaneLabel[] {
  const labels: LaneLabel[] = [];
  const taken: [from: number, to: number][] = [];
  const isFree = (from: number, to: number): boolean =>
    taken.every(([one, other]) => to + gap <= one || other + gap <= from);
  if (end !== null) {
    const text = wordsOf(end.state);
    const width = textWidth(text, fontSize);
    const fits = end.x + width <= right;
    const from = fits ? end.x : Math.max(left, right - width);
    taken.push([from, from + width]);
    labels.push({ x: fits ? end.x : right, anchor: fits ? 'start' : 'end', text, isEnd: true });
  }
  const longest = [...segments].sort((a, b) => b.right - b.left - (a.right - a.left));
  for (const segment of longest) {
    const text = wordsOf(segment.state);
    const to = segment.left + textWidth(text, fontSize);
    if (to > right || !isFree(segment.left, to)) continue;
    taken.push([segment.left, to]);
    labels.push({ x: segment.left, anchor: 'start', text, isEnd: false });
  }
  return labels.sort((a, b) => a.x - b.x);
}
