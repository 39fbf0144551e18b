// A place of a chart that the keyboard and the pointer can stop at, and what it says there.

export interface CursorPoint {
  /** Pixels from the picture's upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Returns the index of the point nearest to a place, or -1 when none lies within `reach` pixels. */
export function nearestPoint(points: readonly CursorPoint[], x: number, y: number, reach: number): number {
  let best = -1;
  let bestSquare = reach * reach;
  points.forEach((point, index) => {
    const square = (point.x - x) * (point.x - x) + (point.y - y) * (point.y - y);
    if (square < bestSquare) [best, bestSquare] = [index, square];
  });
  return best;
}

/** Returns the index that a key leads to: arrows step, Home and End jump; undefined for other keys. */
export function movedCursor(index: number, count: number, key: string): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, index + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, index - 1);
  return undefined;
}
