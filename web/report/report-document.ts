// What a report is made of, whatever it is shown in: sections of plain blocks. The page and the Word file are drawn from the same one.

/** The charts of the Compare screen that a report can show, by their ids. */
export const reportCharts = ['ladder', 'differences', 'definitions', 'stock', 'flow', 'towns'] as const;
export type ReportChart = (typeof reportCharts)[number];

export interface ReportTable {
  readonly kind: 'table';
  /** What the table shows, for readers who cannot see it at a glance. */
  readonly caption: string;
  /** The first column names the row. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that are read as words; the others are set to the right, as numbers are. */
  readonly words: readonly number[];
}

export type ReportBlock =
  | { readonly kind: 'text'; readonly text: string }
  /** What a reader takes away if he reads nothing else. */
  | { readonly kind: 'finding'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'figure'; readonly chart: ReportChart }
  | ReportTable;

export interface ReportSection {
  readonly id: string;
  /** Empty where what follows needs none. */
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

export interface ReportDocument {
  /** The question that the report answers. */
  readonly title: string;
  /** Scenario, who reports, date. */
  readonly lead: string;
  readonly sections: readonly ReportSection[];
  /** What the report is and is not. */
  readonly foot: string;
}
