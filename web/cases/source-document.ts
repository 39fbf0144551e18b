// What the page says of a source document: what kind of text it is and how far its claims were tested. A shape; `npm run cases` fills it
// from the catalogue of claims and the registered files.
import type { Grade } from '../../src/experiment/evidence/claim.ts';
import type { Standing } from '../../src/evidence/catalogue-schema.ts';
import type { BilingualText } from '../i18n/language-tag.ts';

export interface SourceDocument {
  readonly id: string;
  readonly title: BilingualText;
  readonly kind: BilingualText;
  /** Number of its claims by standing. */
  readonly claims: Readonly<Record<Standing, number>>;
  /** Number of registered checks of its claims by what the result rests on. */
  readonly checks: Readonly<Record<Grade, number>>;
}
