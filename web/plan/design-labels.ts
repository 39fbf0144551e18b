// Letters and titles of a scenario's designs, as charts name them. Pure.
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { inLanguage, type LanguageTag } from '../i18n/language-tag.ts';

export interface DesignLabel {
  readonly id: string;
  /** As the titles have it (A, B or A1, A2), else A, B, C, ... in the scenario's order. */
  readonly letter: string;
  /** Without the letter. */
  readonly title: string;
}

/** A title that begins with a letter of its own, such as `B · All on the handling rate` or `A2 ...`. */
const lettered = /^[(（]?([A-Z]\d{0,2})(?:[)）.、:：·\s-]+)(\S.*)$/;

/** Returns the labels in the scenario's order. */
export function designLabels(designs: Scenario['designs'], tag: LanguageTag): DesignLabel[] {
  const own = designs.map(({ title }) => lettered.exec(inLanguage(title, tag)));
  const letters = own.map((match) => match?.[1]);
  const usable = letters.every((letter) => letter !== undefined) && new Set(letters).size === letters.length;
  return designs.map(({ id, title }, index) => ({
    id,
    letter: (usable ? letters[index] : undefined) ?? String.fromCharCode(65 + (index % 26)),
    title: (usable ? own[index]?.[2] : undefined) ?? inLanguage(title, tag),
  }));
}

/** Returns letter and title in both languages, as sentences name a design. */
export function designNames(designs: Scenario['designs'], id: string): { zh: string; en: string } {
  const name = (tag: LanguageTag): string => {
    const label = designLabels(designs, tag).find((one) => one.id === id);
    return label ? `${label.letter} ${label.title}` : id;
  };
  return { zh: name('zh-CN'), en: name('en') };
}
