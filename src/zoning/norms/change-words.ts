// Changed norms in words, one part of a sentence for each: "people 20-60 instead of 30-50 thousand".
import { measureNames, type BandChange } from './norm-check.ts';
import { quantityText } from './quantity-text.ts';
import type { Band } from './zone-norms.ts';

/** Returns the parts in both languages, in the order of the changes. */
export function changeWords(changes: readonly BandChange[]): { zh: string[]; en: string[] } {
  const bandText = ({ min, max }: Band): string => `${quantityText(min)}-${quantityText(max)}`;
  return {
    zh: changes.map(({ measure, from, to }) => {
      const { zh: name, zhUnit } = measureNames[measure];
      return `${name}由 ${bandText(from)} 改为 ${bandText(to)} ${zhUnit}`;
    }),
    en: changes.map(({ measure, from, to }) => {
      const { en: name, enUnit } = measureNames[measure];
      return `${name} ${bandText(to)} instead of ${bandText(from)} ${enUnit}`;
    }),
  };
}
