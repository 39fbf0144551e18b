// Makes faulty data valid for the moment, so that relations between fields can be checked although single fields are wrong,
// and one message lists everything. The repaired scenario is never returned to anyone who would run it.
import type { z } from 'zod';
import { childOf, fieldAt, fieldOf, keysOf, type Field } from '../field.ts';
import { toPointer, valueAt, type PathStep } from '../read/pointer.ts';

const MAX_ROUNDS = 5;

export interface Repaired<T> {
  readonly value: T;
  /** Pointers that were changed: what is found there, or rests on them, says nothing about the file. */
  readonly pointers: readonly string[];
}

/** Replaces what the schema refuses by defaults or placeholders; undefined where that does not succeed. */
export function repair<T>(schema: z.ZodType<T>, data: unknown): Repaired<T> | undefined {
  const pointers = new Set<string>();
  const copy = deepCopy(data);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const parsed = schema.safeParse(copy);
    if (parsed.success) return { value: parsed.data, pointers: [...pointers] };
    for (const issue of parsed.error.issues) {
      const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
      if (issue.code === 'unrecognized_keys') {
        const holder = valueAt(copy, path);
        for (const key of issue.keys) {
          if (isObject(holder)) delete holder[key];
          pointers.add(toPointer([...path, key]));
        }
      } else if (!replace(schema, copy, path)) return undefined;
      else pointers.add(toPointer(path));
    }
  }
  return undefined;
}

function replace(root: z.core.$ZodType, data: unknown, path: readonly PathStep[]): boolean {
  const holder = valueAt(data, path.slice(0, -1));
  if (path.length === 0) return false;
  const step = path[path.length - 1];
  if (!isObject(holder)) return true; // gone with something above it that was replaced in this round
  const field = fieldAt(root, path, data);
  if (field === undefined || (!field.required && field.fallback === undefined)) delete holder[step];
  else if (field.required) holder[step] = placeholder(field, path);
  else holder[step] = deepCopy(field.fallback);
  return true;
}

/** A valid value for a field without default; ids are made from the path, so that they differ. */
function placeholder(field: Field, path: readonly PathStep[]): unknown {
  const { kind, min = 0, options = [], schema } = field;
  switch (kind) {
    case 'number':
    case 'integer':
      return kind === 'integer' ? Math.ceil(Math.max(min, -1e9)) : Math.max(min, -1e9);
    case 'boolean':
      return false;
    case 'text':
      return field.pattern?.test('2025-01-01') === true
        ? '2025-01-01'
        : `placeholder-${path.join('-').length}`;
    case 'choice':
    case 'constant':
      return options[0];
    case 'list': {
      const element = childOf(schema, 0);
      const item = element && fieldOf(element);
      return Array.from({ length: min }, (_, index) => item && placeholder(item, [...path, index]));
    }
    case 'mapping':
    case 'variant':
      return Object.fromEntries(
        requiredChildren(schema).map(([key, child]) => [key, placeholder(child, [...path, key])]),
      );
    case 'record':
      return {};
    case 'anything':
      return null;
  }
}

function requiredChildren(schema: z.core.$ZodType): [string, Field][] {
  return keysOf(schema).flatMap((key): [string, Field][] => {
    const child = childOf(schema, key);
    const field = child && fieldOf(child);
    return field?.required === true ? [[key, field]] : [];
  });
}

function deepCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deepCopy);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepCopy(item)]));
}

function isObject(value: unknown): value is Record<PathStep, unknown> {
  return typeof value === 'object' && value !== null;
}
