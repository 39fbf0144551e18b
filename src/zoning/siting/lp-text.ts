// Parts of programs in the CPLEX LP text format.

/** Returns a sum on lines of a few hundred characters at most: the format allows 510. */
export function sumOf(terms: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < terms.length; at += 8) lines.push(terms.slice(at, at + 8).join(' + '));
  return lines.join('\n  + ');
}

/** Returns the shortest text that reads back as the number, with an exponent the format knows. */
export const numberText = (value: number): string => String(value).replace('e+', 'e');
