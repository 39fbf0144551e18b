// How a measure is declared: which ledger it reads, its unit, which way is better, and the smallest difference that matters
// in practice (used for the verdict "equal"). One row per measure; no computing here.

export type Ledger = 'truth' | 'record' | 'gap' | 'cost';

export interface MeasureDeclaration {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly ledger: Ledger;
  readonly better: 'higher' | 'lower' | 'neither';
  /** Smallest difference that matters, in the measure's unit (assumption). */
  readonly margin: number;
  /** Why a share may exceed 100 %; shown where it does. */
  readonly above100?: { readonly zh: string; readonly en: string };
}

/** Declares one measure. */
export const row = (
  id: string,
  zh: string,
  en: string,
  unit: string,
  ledger: Ledger,
  better: MeasureDeclaration['better'],
  margin: number,
): MeasureDeclaration => ({ id, zh, en, unit, ledger, better, margin });
