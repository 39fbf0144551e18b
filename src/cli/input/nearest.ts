// Finds the known word that a mistyped one was probably meant to be: by its parts (`solved-share` for `true-solved-share`), else
// as keys of a scenario are found.
import { nearestKey, type KnownKey } from '../../scenario/check/nearest-key.ts';

/** Fewer letters than this are part of too much to mean anything. */
const shortestPart = 4;

/** Returns the known word that is meant, by spelling or by its name in either language, or null when none is close. */
export function nearest(word: string, known: readonly (string | KnownKey)[]): string | null {
  const keys = known.map((each) => (typeof each === 'string' ? { key: each } : each));
  return holding(word, keys) ?? nearestKey(word, keys) ?? null;
}

/** The shortest key that has all parts of the word. */
function holding(word: string, known: readonly KnownKey[]): string | undefined {
  if (word.length < shortestPart) return undefined;
  const parts = partsOf(word);
  const found = known
    .map(({ key }) => key)
    .filter((key) => parts.every((part) => partsOf(key).includes(part)));
  return found.sort((a, b) => a.length - b.length)[0];
}

const partsOf = (word: string): string[] => word.toLowerCase().split(/[-_\s]+/);
