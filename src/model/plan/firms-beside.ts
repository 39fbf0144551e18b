// Which firms of a cell stand beside a stretch of its street: firm i of n stands at floor(i * size / n) of the size places, so those
// from place to place + length are consecutive, wrapping round. Pure arithmetic.

/** Index of the first firm at or after a place; may be the number of firms: then it is the first of the next round. */
export function firmFrom(place: number, firms: number, size: number): number {
  return Math.ceil((place * firms) / Math.max(1, size));
}

/** Returns how many of a cell's firms stand beside a stretch. @param length places, at most the size of the street */
export function firmsBeside(place: number, length: number, firms: number, size: number): number {
  if (firms === 0) return 0;
  return Math.min(firms, firmFrom(place + length, firms, size) - firmFrom(place, firms, size));
}
