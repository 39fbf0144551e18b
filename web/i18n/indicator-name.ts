// What an indicator is called, in the language given; its identifier where this version does not know it. Pure.
import { hasOwn } from '../../src/core/own-property.ts';
import { indicatorNames } from '../../src/scenario/schema/indicators.ts';
import { inLanguage, type BilingualText, type LanguageTag } from './language-tag.ts';

/** Returns the name of an indicator. */
export function indicatorName(id: string, tag: LanguageTag): string {
  const known: Readonly<Record<string, BilingualText>> = indicatorNames;
  return hasOwn(known, id) ? inLanguage(known[id] ?? { zh: id, en: id }, tag) : id;
}
