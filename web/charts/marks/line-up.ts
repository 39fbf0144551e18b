// Places items of given widths beside one another, in as many rows as they need; an item is never broken. Pure.

export interface LinedUp {
  readonly x: number;
  readonly row: number;
}

export interface LineUp {
  readonly items: readonly LinedUp[];
  readonly rows: number;
}

/**
 * Lines items up.
 * @param widths one per item, pixels
 * @param gap between neighbours, pixels
 * @param width of a row; an item wider than that gets a row of its own
 */
export function lineUp(widths: readonly number[], gap: number, width: number): LineUp {
  let x = 0;
  let row = 0;
  const items = widths.map((size) => {
    if (x > 0 && x + size > width) [x, row] = [0, row + 1];
    const item = { x, row };
    x += size + gap;
    return item;
  });
  return { items, rows: widths.length === 0 ? 0 : row + 1 };
}
