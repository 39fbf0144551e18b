// Splits a verdict into its sentence and what stands in parentheses (intervals, counts), so that the two can be set apart. Pure.

export interface VerdictParts {
  readonly sentence: string;
  /** Contents of the parentheses, in order. */
  readonly asides: readonly string[];
}

/** Returns the sentence without its parentheses, and these without their brackets. */
export function verdictParts(text: string): VerdictParts {
  const asides = [...text.matchAll(/（([^（）]*)）|\(([^()]*)\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const sentence = text
    .replace(/（[^（）]*）|\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { sentence, asides };
}
