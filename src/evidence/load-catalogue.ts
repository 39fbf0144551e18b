// Text of the catalogue -> the catalogue, or everything that is wrong with it; and what does not fit between it and the registered
// files. Knows no file system.
import type { Claim } from '../experiment/evidence/claim.ts';
import { problemOf } from '../scenario/check/finding.ts';
import type { BilingualText } from '../scenario/schema/parameter.ts';
import { catalogueChecks } from './catalogue-checks.ts';
import { catalogueSchema, type Catalogue } from './catalogue-schema.ts';
import { readDeclared, type Declared } from './read-declared.ts';

/** What a registered file carries in place of a claim when it tests a requirement on the model itself. */
export const noClaim = 'null';

/** Loads the catalogue. Never throws on bad input. */
export function loadCatalogue(text: string): Declared<Catalogue> {
  return readDeclared(text, catalogueSchema, (file, written) =>
    catalogueChecks(file).map((finding) => problemOf(finding, catalogueSchema, written, file)),
  );
}

/** Returns what does not fit: a file about a claim that is not listed, a tested claim without a file, a file about another. */
export function catalogueMismatches(
  { claims }: Pick<Catalogue, 'claims'>,
  files: readonly Pick<Claim, 'id' | 'claim'>[],
): BilingualText[] {
  const about = new Set(files.map(({ claim }) => claim));
  const listed = new Set(claims.map(({ id }) => id));
  return [
    ...files
      .filter(({ claim }) => claim !== noClaim && !listed.has(claim))
      .map(({ id, claim }) => ({
        zh: `${id}：论断 ${claim} 不在目录中`,
        en: `${id}: the claim ${claim} is not in the catalogue`,
      })),
    ...claims
      .filter(({ id, standing }) => (standing === 'tested') !== about.has(id))
      .map(({ id, standing }) => ({
        zh: `${id}：目录中为 ${standing}，登记文件${about.has(id) ? '有' : '没有'}`,
        en: `${id}: the catalogue says ${standing}, and there is ${about.has(id) ? 'a' : 'no'} registered file`,
      })),
  ];
}
