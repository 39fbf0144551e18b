// Declares one configurable quantity: its validation, default, unit, bilingual name and where it comes from, in one place.
// Form fields, JSON Schema, validation messages and the parameter tables in docs are all generated from these declarations.
import { z } from 'zod';

z.config({ jitless: true }); // generated code would violate the page's Content-Security-Policy

/** Where a number comes from: a source document, a published figure, a theory, or our assumption. */
export type ParameterStatus = 'document' | 'published' | 'theory' | 'assumption';

export interface ParameterMeta {
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly status: ParameterStatus;
  /** A document by title, a publication, a theory by author and year, or the reason for an assumption. */
  readonly source: BilingualText;
  /** What it is called within a sentence, where the full name is too long for one. */
  readonly short?: BilingualText;
  /** What the options of a choice, or the keys of a record, are called. */
  readonly names?: Readonly<Record<string, BilingualText>>;
}

export interface QuantityDeclaration extends ParameterMeta {
  readonly min: number;
  readonly max: number;
  readonly default: number;
  readonly integer?: boolean;
}

/** Declares a bounded number with a default. */
export function quantity(declaration: QuantityDeclaration) {
  const { min, max, default: value, integer, ...meta } = declaration;
  const base = integer === true ? z.int() : z.number();
  return base.min(min).max(max).default(value).meta(meta);
}

/** Declares a share or a probability, 0 to 1, with a default; an assumption unless said otherwise. */
export const share = (
  zh: string,
  en: string,
  value: number,
  source: BilingualText,
  status: ParameterStatus = 'assumption',
) => quantity({ zh, en, unit: '0-1', min: 0, max: 1, default: value, status, source });

/** Declares an assumed amount of money with a default. */
export const yuan = (zh: string, en: string, value: number, source: BilingualText) =>
  quantity({ zh, en, unit: 'yuan', min: 0, max: 10_000, default: value, status: 'assumption', source });

/** Declares a bounded number that has no default. */
export function requiredQuantity(declaration: Omit<QuantityDeclaration, 'default'>) {
  const { min, max, integer, ...meta } = declaration;
  const base = integer === true ? z.int() : z.number();
  return base.min(min).max(max).meta(meta);
}

/** Declares a yes/no switch with a default. */
export function toggle(declaration: Omit<ParameterMeta, 'unit'> & { readonly default: boolean }) {
  const { default: value, ...meta } = declaration;
  return z
    .boolean()
    .default(value)
    .meta({ ...meta, unit: '' });
}

/** Declares a choice among named options with a default. */
export function choice<const Options extends readonly [string, ...string[]]>(
  options: Options,
  declaration: Omit<ParameterMeta, 'unit'> & { readonly default: Options[number] },
) {
  const { default: value, ...meta } = declaration;
  return z
    .enum(options)
    .default(value as never)
    .meta({ ...meta, unit: '' });
}

/** A text in both languages. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** A bilingual text; both languages are required and neither is markup. */
export const bilingualText = z.strictObject({
  zh: z.string().min(1).max(400).meta({ zh: '中文', en: 'Chinese text' }),
  en: z.string().min(1).max(400).meta({ zh: '英文', en: 'English text' }),
});

/** Identifiers are lower-case kebab words, short enough for a file name. */
export const identifierPattern = /^[a-z][a-z0-9-]{0,39}$/;
export const identifier = z.string().regex(identifierPattern).meta({ zh: '标识', en: 'Identifier' });
