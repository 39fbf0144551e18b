// Looks up what the schema says about one place: kind, label, range, choices, default. The one way in which messages, forms,
// parameter lists and sentences read the schema. Knows zod; nothing else outside schema/ needs to.
import { hasOwn } from '../core/own-property.ts';
import { z } from 'zod';
import type { PathStep } from './read/pointer.ts';
import { valueAt } from './read/pointer.ts';
import type { BilingualText, ParameterMeta } from './schema/parameter.ts';

export type FieldKind =
  | 'number'
  | 'integer'
  | 'boolean'
  | 'text'
  | 'choice'
  | 'constant'
  | 'list'
  | 'mapping'
  | 'record'
  | 'variant'
  | 'anything';

export interface Field {
  readonly kind: FieldKind;
  /** The schema without its default and optional wrappers. */
  readonly schema: z.core.$ZodType;
  /** Labels, unit, status and source, as far as they are declared. */
  readonly meta: Partial<ParameterMeta>;
  /** Smallest and largest number, length of a text, or length of a list. */
  readonly min?: number;
  readonly max?: number;
  /** Pattern of a text. */
  readonly pattern?: RegExp;
  /** Allowed values of a choice, a constant, the keys of a record, or the kinds of a variant. */
  readonly options?: readonly string[];
  /** False where the field may be left out. */
  readonly required: boolean;
  /** What stands there when it is left out; undefined where nothing does. */
  readonly fallback?: unknown;
}

/** Describes one schema. */
export function fieldOf(schema: z.core.$ZodType): Field {
  let inner = schema;
  let meta: Partial<ParameterMeta> = {};
  let required = true;
  let fallback: unknown;
  for (;;) {
    meta = { ...(z.globalRegistry.get(inner) as Partial<ParameterMeta> | undefined), ...meta };
    if (inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault) {
      fallback ??= inner.def.defaultValue;
      required = false;
      inner = inner.def.innerType;
    } else if (inner instanceof z.ZodOptional) {
      required = false;
      inner = inner.def.innerType;
    } else if (inner instanceof z.ZodLazy) {
      inner = inner.def.getter();
    } else break;
  }
  return { ...shapeOf(inner), schema: inner, meta, required, fallback };
}

function shapeOf(schema: z.core.$ZodType): Pick<Field, 'kind' | 'min' | 'max' | 'options' | 'pattern'> {
  if (schema instanceof z.ZodNumber)
    return { kind: schema.isInt ? 'integer' : 'number', ...limitsOf(schema) };
  if (schema instanceof z.ZodString) return { kind: 'text', ...limitsOf(schema) };
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) return { kind: 'constant', options: [...schema.values].map(String) };
  if (schema instanceof z.ZodArray) return { kind: 'list', ...limitsOf(schema) };
  if (schema instanceof z.ZodObject) return { kind: 'mapping', options: Object.keys(schema.shape) };
  if (schema instanceof z.ZodRecord) return { kind: 'record', options: fieldOf(schema.keyType).options };
  if (schema instanceof z.ZodDiscriminatedUnion) return { kind: 'variant', options: kindsOf(schema) };
  return { kind: 'anything' };
}

/** Reads the bounds of a number, a text or a list, and the pattern of a text, from the checks of its schema. */
function limitsOf(schema: z.ZodNumber | z.ZodString | z.ZodArray): Pick<Field, 'min' | 'max' | 'pattern'> {
  let limits: Pick<Field, 'min' | 'max' | 'pattern'> = {};
  for (const check of schema.def.checks ?? []) {
    const bound = check._zod.def as {
      check: string;
      value?: number;
      minimum?: number;
      maximum?: number;
      pattern?: RegExp;
    };
    if (bound.check === 'greater_than') limits = { ...limits, min: bound.value };
    else if (bound.check === 'less_than') limits = { ...limits, max: bound.value };
    else if (bound.check === 'min_length') limits = { ...limits, min: bound.minimum };
    else if (bound.check === 'max_length') limits = { ...limits, max: bound.maximum };
    else if (bound.check === 'string_format') limits = { ...limits, pattern: bound.pattern };
  }
  return limits;
}

/** Returns the schema of a key or list position; `data` tells which variant is meant. */
export function childOf(
  schema: z.core.$ZodType,
  step: PathStep,
  data?: unknown,
): z.core.$ZodType | undefined {
  const { schema: inner } = fieldOf(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodObject) {
    const shape = inner.shape as Record<string, z.core.$ZodType>;
    return hasOwn(shape, step) ? shape[step] : undefined;
  }
  if (inner instanceof z.ZodDiscriminatedUnion) return childOf(variantOf(inner, data), step);
  return undefined;
}

/** Returns the keys that a mapping, record or variant may hold; of the variant that `data` means. */
export function keysOf(schema: z.core.$ZodType, data?: unknown): readonly string[] {
  const { kind, options, schema: inner } = fieldOf(schema);
  if (inner instanceof z.ZodDiscriminatedUnion) return Object.keys(variantOf(inner, data).shape);
  return kind === 'mapping' || kind === 'record' ? (options ?? []) : [];
}

/** Returns the schema at a path of the data; undefined where the schema knows no such place. */
export function schemaAt(
  root: z.core.$ZodType,
  path: readonly PathStep[],
  data?: unknown,
): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = root;
  path.forEach((step, depth) => {
    if (schema !== undefined) schema = childOf(schema, step, valueAt(data, path.slice(0, depth)));
  });
  return schema;
}

/** Returns what the schema says about a path. */
export function fieldAt(root: z.core.$ZodType, path: readonly PathStep[], data?: unknown): Field | undefined {
  const schema = schemaAt(root, path, data);
  return schema && fieldOf(schema);
}

/** Returns what a place is called: its label, a record's name for it, its position in a list, or its key. */
export function labelAt(root: z.core.$ZodType, path: readonly PathStep[], data?: unknown): BilingualText {
  if (path.length === 0) return { zh: '情景', en: 'The scenario' };
  const last = path[path.length - 1];
  if (typeof last === 'number') {
    const list = labelAt(root, path.slice(0, -1), data);
    return { zh: `${list.zh}第 ${last + 1} 项`, en: `Item ${last + 1} of ${list.en}` };
  }
  const parent = fieldAt(root, path.slice(0, -1), data);
  const name = parent?.kind === 'record' ? parent.meta.names?.[last] : undefined;
  const { zh, en } = name ?? fieldAt(root, path, data)?.meta ?? {};
  return zh !== undefined && en !== undefined
    ? { zh: `“${zh}”`, en: `"${en}"` }
    : { zh: `“${last}”`, en: `"${last}"` };
}

type Variant = z.ZodObject<Record<string, z.core.$ZodType>>;

function variantOf(union: z.ZodDiscriminatedUnion, data: unknown): Variant {
  const options = optionsOf(union);
  const { discriminator } = union.def;
  const kind = valueAt(data, [discriminator]);
  return options.find((option) => fieldOf(option.shape[discriminator]).options?.[0] === kind) ?? options[0];
}

function optionsOf(union: z.ZodDiscriminatedUnion): Variant[] {
  return union.options as unknown as Variant[];
}

function kindsOf(union: z.ZodDiscriminatedUnion): string[] {
  return optionsOf(union).flatMap((option) => fieldOf(option.shape[union.def.discriminator]).options ?? []);
}
