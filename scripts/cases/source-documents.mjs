// What the page says of the source documents, counted from the catalogue of claims and the registered files.

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fromRoot } from '../paths.mjs';

/** @typedef {import('../../web/cases/source-document.ts').SourceDocument} SourceDocument */
/** @typedef {import('../../src/evidence/catalogue-schema.ts').Catalogue} Catalogue */

/** Where the page finds it. */
export const documentsFile = fromRoot('web/cases/source-documents.json');

/** Counts claims and registered checks by document. @returns {SourceDocument[]} */
export function countedDocuments() {
  const folder = fromRoot('scenarios/evidence');
  const read = (/** @type {string} */ name) => parse(readFileSync(`${folder}/${name}`, 'utf8'));
  /** @type {Catalogue} */
  const { documents, claims } = read('claims.yaml');
  const registered = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'claims.yaml')
    .map(read);
  return documents.map((document) => {
    const own = claims.filter((claim) => claim.document === document.id);
    const ids = new Set(own.map(({ id }) => id));
    const checks = registered
      .filter(({ claim }) => ids.has(claim))
      .flatMap((file) => /** @type {{ grade: string }[]} */ (file.checks));
    const standing = (/** @type {string} */ name) => own.filter((claim) => claim.standing === name).length;
    const grade = (/** @type {string} */ name) => checks.filter((check) => check.grade === name).length;
    return {
      ...document,
      claims: {
        tested: standing('tested'),
        open: standing('open'),
        'by-mechanism': standing('by-mechanism'),
        'not-testable': standing('not-testable'),
      },
      checks: {
        'by-construction': grade('by-construction'),
        emergent: grade('emergent'),
        docked: grade('docked'),
      },
    };
  });
}
