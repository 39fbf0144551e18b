// Picks registered files by the words of the command line: ids of claims or names of files, in upper or lower case.
import type { Catalogue } from '../../evidence/catalogue-schema.ts';
import type { LoadedClaim } from '../../evidence/load-claim.ts';
import { inputFailure } from '../command-failure.ts';
import { didYouMean } from '../input/did-you-mean.ts';
import type { Texts } from '../texts/texts.ts';

/** Returns the files that the words name. @param words null = all. @throws CommandFailure for a word that names none */
export function chooseClaims(
  all: readonly LoadedClaim[],
  words: readonly string[] | null,
  catalogue: Pick<Catalogue, 'claims'>,
  texts: Texts,
): readonly LoadedClaim[] {
  const { evidence } = texts;
  if (words === null) return all;
  const names = ({ claim }: LoadedClaim): string[] => [claim.id.toLowerCase(), claim.claim.toLowerCase()];
  const wanted = words.map((word) => word.toLowerCase());
  const unknown = words.find((word) => !all.some((each) => names(each).includes(word.toLowerCase())));
  if (unknown !== undefined) {
    const listed = catalogue.claims.find(({ id }) => id.toLowerCase() === unknown.toLowerCase());
    if (listed !== undefined) {
      throw inputFailure(evidence.notRegistered(listed.id, evidence.standing[listed.standing]));
    }
    const known = [...new Set(all.flatMap(({ claim }) => [claim.claim, claim.id]))];
    throw inputFailure(evidence.noSuchClaim(unknown, known.join(', ')), ...didYouMean(unknown, known, texts));
  }
  return all.filter((each) => names(each).some((name) => wanted.includes(name)));
}
