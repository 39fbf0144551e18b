// Letters and titles of a scenario's designs, as charts name them. Pure.
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { inLanguage, type LanguageTag } from '../i18n/language-tag.ts';

export interface DesignLabel {
  readonly id: string;
  /** A, B, C, ... in the scenario's order. */
  readonly letter: string;
  readonly title: string;
}

/** Returns the labels in the scenario's order; more than 26 designs count on with AA, AB, ... */
export const designLabels = (designs: Scenario['designs'], tag: LanguageTag): DesignLabel[] =>
  designs.map(({ id, title }, index) => ({ id, letter: letterOf(index), title: withoutLetter(inLanguage(title, tag), letterOf(index)) }));

const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Scenario files often write the letter into the title; it is shown once. */
function withoutLetter(title: string, letter: string): string {
  const match = /^[(（]?([A-Z]{1,2})[)）.、:：\s-]+\s*(.+)$/.exec(title);
  return match?.[1] === letter && match[2] !== undefined ? match[2] : title;
}
