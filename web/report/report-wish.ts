// What the user wants of a report; kept with the plan, so that it is undone, saved and shared like everything else. Pure.

export interface ReportWish {
  /** In the user's words; empty = the question that follows from the designs. */
  readonly question: string;
  /** Who hands the report in; empty = nobody is named. */
  readonly office: string;
  /** One page, or a document with every design, picture and assumption. */
  readonly length: 'page' | 'full';
}

export const longestReportText = 120;
export const plainReport: ReportWish = { question: '', office: '', length: 'page' };

/** Returns the wish found in data of unknown origin, null when it is none. */
export function readReportWish(data: unknown): ReportWish | null {
  if (typeof data !== 'object' || data === null) return null;
  const { question, office, length } = data as Record<string, unknown>;
  if (!isLine(question) || !isLine(office) || (length !== 'page' && length !== 'full')) return null;
  return { question, office, length };
}

/** Returns what was typed as one line without what no Word file may hold: control characters and halves of characters. */
export const lineOf = (typed: string): string =>
  typed.slice(0, longestReportText).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, ' ');

const isLine = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestReportText && lineOf(value) === value;
