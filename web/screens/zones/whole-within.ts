// A whole number as it was typed, within bounds.

/** Returns the number cut to the bounds and without its fraction; `otherwise` where it is none. */
export function wholeWithin(typed: number, least: number, most: number, otherwise: number): number {
  return Number.isFinite(typed) ? Math.min(Math.max(Math.round(typed), least), most) : otherwise;
}
