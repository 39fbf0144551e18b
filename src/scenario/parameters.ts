// Every parameter of a scenario with its declaration, read off the schema: what form fields, documentation tables and the
// list of assumptions are made of.
import type { z } from 'zod';
import { childOf, fieldOf, keysOf, type FieldKind } from './field.ts';
import { valueAt } from './read/pointer.ts';
import type { ParameterMeta } from './schema/parameter.ts';
import { leverSections, scenarioFormat, scenarioSchema } from './schema/scenario.ts';

export interface Parameter {
  /** Dotted path, such as `scheme.audits.monthlyProbability`; `*` stands for any item of a list. */
  readonly path: string;
  /** First part of the path. */
  readonly section: string;
  /** Whether a design may change it; the others are the world, the same under every design. */
  readonly lever: boolean;
  readonly kind: FieldKind;
  /** Names, unit, status and source. */
  readonly meta: ParameterMeta;
  /** Bounds of a number, of the values of a record, or of the length of a list. */
  readonly min?: number;
  readonly max?: number;
  /** Allowed values of a choice, keys of a record, or kinds of a variant. */
  readonly options?: readonly string[];
  /** What holds when it is left out; undefined where it cannot be left out, and within lists. */
  readonly default?: unknown;
}

/** Lists all parameters in the order of the schema. What is only a name (ids, titles) is none. */
export function listParameters(): Parameter[] {
  const defaults = scenarioSchema.parse({
    format: scenarioFormat,
    id: 'defaults',
    title: { zh: '默认', en: 'Defaults' },
    seed: 'defaults',
    designs: [{ id: 'baseline', title: { zh: '基准', en: 'Baseline' } }],
  });
  return walk(scenarioSchema, [], defaults);
}

function walk(schema: z.core.$ZodType, path: readonly string[], defaults: unknown): Parameter[] {
  const field = fieldOf(schema);
  if (path[0] === 'designs') return [];
  const own = isDeclared(field.meta) ? [parameter(schema, path, field.meta, defaults)] : [];
  const element = field.kind === 'list' ? childOf(field.schema, 0) : undefined;
  if (element !== undefined) {
    return keysOf(element).length === 0 ? own : [...own, ...walk(element, [...path, '*'], defaults)];
  }
  if (field.kind === 'mapping') {
    return [...own, ...keysOf(schema).flatMap((key) => walkChild(schema, key, path, defaults))];
  }
  if (field.kind !== 'variant') return own;
  const kinds = field.options ?? [];
  const further = kinds.flatMap((kind) =>
    keysOf(schema, { kind })
      .filter((key) => key !== 'kind')
      .flatMap((key) => walkChild(schema, key, path, defaults, { kind })),
  );
  return [...own, ...further];
}

function walkChild(
  schema: z.core.$ZodType,
  key: string,
  path: readonly string[],
  defaults: unknown,
  variant?: unknown,
): Parameter[] {
  const child = childOf(schema, key, variant);
  return child === undefined ? [] : walk(child, [...path, key], defaults);
}

function parameter(
  schema: z.core.$ZodType,
  path: readonly string[],
  meta: ParameterMeta,
  defaults: unknown,
): Parameter {
  const field = fieldOf(schema);
  const values = field.kind === 'record' ? childOf(schema, field.options?.[0] ?? '') : undefined;
  const { min, max } = values === undefined ? field : fieldOf(values);
  const [section] = path;
  return {
    path: path.join('.'),
    section,
    lever: leverSections.some((lever) => lever === section),
    kind: field.kind,
    meta,
    min,
    max,
    options: field.options,
    default: path.includes('*') ? undefined : (valueAt(defaults, path) ?? field.fallback),
  };
}

function isDeclared(meta: Partial<ParameterMeta>): meta is ParameterMeta {
  return meta.status !== undefined && meta.zh !== undefined && meta.en !== undefined;
}
