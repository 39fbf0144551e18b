// All texts of the command line in one language. Each file of this folder holds one topic in both languages; the types make
// sure that neither lacks a text.
import type { Language } from '../language.ts';
import { budgetTexts } from './budget-texts.ts';
import { calibrationTexts } from './calibration-texts.ts';
import { compareTexts } from './compare-texts.ts';
import { describeTexts } from './describe-texts.ts';
import { evidenceTexts } from './evidence-texts.ts';
import { helpTexts } from './help-texts.ts';
import { inputTexts } from './input-texts.ts';
import { progressTexts } from './progress-texts.ts';
import { resultTexts } from './result-texts.ts';
import { usageTexts } from './usage-texts.ts';
import { zonesOptions } from './zones-help.ts';
import { zonesTexts } from './zones-texts.ts';

/** Returns the texts of a language. */
export function textsOf(language: Language) {
  return {
    language,
    budget: budgetTexts[language],
    calibration: calibrationTexts[language],
    compare: compareTexts[language],
    describe: describeTexts[language],
    evidence: evidenceTexts[language],
    help: helpTexts[language],
    input: inputTexts[language],
    progress: progressTexts[language],
    result: resultTexts[language],
    usage: usageTexts[language],
    zones: zonesTexts[language],
    zonesOptions: zonesOptions[language],
  };
}

export type Texts = ReturnType<typeof textsOf>;

/** Picks the wanted language of a bilingual name. */
export const nameIn = (language: Language, name: { readonly zh: string; readonly en: string }): string =>
  language === 'zh' ? name.zh : name.en;
