// The cases and the standing of the source documents, as `npm run cases` wrote them. Loaded with the screens that show them.
import type { CaseResult } from './case-result.ts';
import type { SourceDocument } from './source-document.ts';

const files = import.meta.glob<unknown>('./*.json', { import: 'default', eager: true });

/** In the order in which the screen shows them. */
export const suppliedCases = files['./results.json'] as readonly CaseResult[];

/** In the order of the catalogue of claims. */
export const sourceDocuments = files['./source-documents.json'] as readonly SourceDocument[];
