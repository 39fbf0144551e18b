// What a benchmark is to the runner, and how its figures are printed.

/** A named measurement. Times are reported, never judged: a benchmark fails only when a result is wrong. */
export interface Bench {
  /** Name on the command line. */
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  /** Measures and prints. @param args words after the name of the benchmark */
  run: (args: readonly string[]) => void | Promise<void>;
}

/** Returns the median of at least one number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Prints a table with a heading and right-aligned columns. */
export function printTable(heading: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heading.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  for (const row of [heading, ...rows])
    console.log(row.map((text, i) => text.padStart(widths[i])).join('  '));
}
