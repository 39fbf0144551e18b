// The line below a complaint about an unknown word that says which known one was probably meant.
import type { KnownKey } from '../../scenario/check/nearest-key.ts';
import type { Texts } from '../texts/texts.ts';
import { nearest } from './nearest.ts';

/** Returns the line, or none when no known word is close. */
export function didYouMean(
  word: string,
  known: readonly (string | KnownKey)[],
  { usage }: Pick<Texts, 'usage'>,
): string[] {
  const close = nearest(word, known);
  return close === null ? [] : [usage.didYouMean(close)];
}
