// What an import did to its input: every repair, every assumption, every unit left out with the reason. Texts in both languages.

/** info: done as asked; warning: changed or assumed; error: not in the result. */
export type ImportSeverity = 'info' | 'warning' | 'error';

export interface ImportFinding {
  /** Stable kebab-case name of the kind of finding. */
  readonly code: string;
  readonly severity: ImportSeverity;
  /** Unit of the input that it is about; absent where it is about a file or the whole. */
  readonly unit?: string;
  readonly zh: string;
  readonly en: string;
  /** How many things it is about: vertices, units, rows. */
  readonly count: number;
}

/** Collects findings in the order in which they come up. */
export class ImportReport {
  readonly findings: ImportFinding[] = [];

  add(
    severity: ImportSeverity,
    code: string,
    zh: string,
    en: string,
    { unit, count = 1 }: { unit?: string; count?: number } = {},
  ): void {
    this.findings.push({ code, severity, ...(unit === undefined ? {} : { unit }), zh, en, count });
  }
}
