// Names an incident by its origin key as one text, for maps and lists; the same under every design.

/** Returns the name of an origin. */
export const originKey = (origin0: number, origin1: number): string => `${origin0 | 0}:${origin1 | 0}`;
