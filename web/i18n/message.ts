// Fills a message's places: `{name}` takes a value, `{name|world|worlds}` takes the English singular or plural for a number.
// Pure; knows neither the dictionaries nor the page.

import type { BilingualText } from './language-tag.ts';

/** What a place in a message may be filled with: numbers are formatted for the locale, texts are put in as they are, in its language. */
export type MessageValue = string | number | BilingualText;

/** Names of the places of a message text, worked out by the compiler. */
export type PlaceNames<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? FirstPart<Place> | PlaceNames<Rest>
  : never;
type FirstPart<Place extends string> = Place extends `${infer Name}|${string}` ? Name : Place;

const placePattern = /\{([a-zA-Z]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * Fills a message.
 * @param text message with places
 * @param values one value per place; a place without a value stays visible, so that it is noticed
 * @param locale BCP 47 tag for numbers and plurals
 */
export function fillMessage(
  text: string,
  values: Readonly<Record<string, MessageValue>>,
  locale: string,
): string {
  return text.replace(
    placePattern,
    (place, name: string, one: string | undefined, many: string | undefined) => {
      const value = values[name];
      if (value === undefined) return place;
      if (one === undefined || many === undefined) return formatted(value, locale);
      return pluralRules(locale).select(Number(value)) === 'one' ? one : many;
    },
  );
}

/** Returns the names of a message's places, in order, without duplicates. */
export function placesOf(text: string): string[] {
  const names = new Set<string>();
  for (const match of text.matchAll(placePattern)) names.add(match[1] ?? '');
  return [...names];
}

function formatted(value: MessageValue, locale: string): string {
  if (typeof value === 'number') return numberFormat(locale).format(value);
  return typeof value === 'string' ? value : value[locale.startsWith('zh') ? 'zh' : 'en'];
}

/** Making one of Intl's objects costs as much as a hundred uses of it. */
function remembered<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made = new Map<string, Made>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const pluralRules = remembered((locale) => new Intl.PluralRules(locale));
const numberFormat = remembered((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }));
