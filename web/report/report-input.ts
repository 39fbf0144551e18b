// What a report is made from, and which designs it speaks of. Pure.
import type { Comparison } from '../../src/experiment/comparison.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { inLanguage, type LanguageTag } from '../i18n/language-tag.ts';
import type { Translate } from '../i18n/translate.ts';
import { designNames } from '../plan/design-labels.ts';
import type { ReportWish } from './report-wish.ts';

export interface ReportInput {
  readonly comparison: Comparison;
  /** What was run, with the changed levers. */
  readonly scenario: Scenario;
  /** The designs as they are titled. */
  readonly designs: Scenario['designs'];
  /** Design in focus; with the baseline in focus the first other one is reported. */
  readonly focus: string;
  /** The sentence on worlds and towns. */
  readonly basis: string;
  /** A scaled-down district was run in place of the scenario. */
  readonly scaled: boolean;
  /** Runs that failed. */
  readonly failed: number;
  readonly wish: ReportWish;
  /** As the reader writes it. */
  readonly date: string;
}

export interface ReportLanguage {
  readonly t: Translate;
  readonly tag: LanguageTag;
}

/** Returns the designs that are reported: all others in full, the one in focus on a page. */
export function reportedDesigns({ comparison, focus, wish }: ReportInput): string[] {
  const all = comparison.pairs.map(({ design }) => design);
  if (wish.length === 'full') return [...all].sort((a, b) => Number(b === focus) - Number(a === focus));
  return [all.find((design) => design === focus) ?? all[0]].filter((design) => design !== undefined);
}

/** Names a design by letter and title. */
export const reportName = ({ designs }: ReportInput, id: string, tag: LanguageTag): string =>
  inLanguage(designNames(designs, id), tag);
