// Finds the designs that the command line names: by id, or by their letter in the order of the scenario (A is the first).
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { inputFailure } from '../command-failure.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Texts } from '../texts/texts.ts';

const firstLetter = 'A'.charCodeAt(0);

/** Returns the letter of a design by its position. */
export const letterOf = (index: number): string => String.fromCharCode(firstLetter + index);

/** Returns the id of the design that a word names; an exact id goes before a letter. @throws CommandFailure when there is none */
export function designNamed(word: string, scenario: Scenario, texts: Texts): string {
  const ids = scenario.designs.map(({ id }) => id);
  const found = ids.find((id) => id === word) ?? ids.find((id) => id === word.toLowerCase());
  if (found !== undefined) return found;
  const index = word.length === 1 ? word.toUpperCase().charCodeAt(0) - firstLetter : -1;
  if (index >= 0 && index < ids.length) return ids[index];
  const named = scenario.designs.map(({ id, title }) => ({ key: id, ...title }));
  throw inputFailure(
    texts.input.noSuchDesign(word, ids.map((id, i) => `${letterOf(i)} = ${id}`).join(', ')),
    ...didYouMean(word, named, texts),
  );
}
