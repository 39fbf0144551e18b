// A whole number from an input of the page, within bounds.

/** Returns the number that was typed, cut to the bounds; `otherwise` where it is none. */
export function wholeIn(event: Event, least: number, most: number, otherwise: number): number {
  const value = Math.round((event.currentTarget as HTMLInputElement).valueAsNumber);
  return Number.isFinite(value) ? Math.min(Math.max(value, least), most) : otherwise;
}
