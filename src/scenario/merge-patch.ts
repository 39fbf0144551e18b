// Lays a patch over data: mappings are merged key by key; lists, records (such as weights) and rewards are replaced whole.
// What is what is read from the schema.
import { hasOwn } from '../core/own-property.ts';
import type { z } from 'zod';
import { childOf, fieldOf } from './field.ts';

/** Returns a copy of `base` with `patch` laid over it; neither is changed, untouched parts are shared. */
export function mergePatch(schema: z.core.$ZodType | undefined, base: unknown, patch: unknown): unknown {
  if (schema === undefined || !isMapping(base) || !isMapping(patch)) return patch;
  if (fieldOf(schema).kind !== 'mapping') return patch;
  const merged: Record<string, unknown> = { ...base };
  for (const key of Object.keys(patch)) {
    const child = childOf(schema, key, base);
    const before = hasOwn(base, key) ? base[key] : undefined;
    const value = mergePatch(child, before, patch[key]);
    // plain assignment would let a key `__proto__` change the prototype instead of being refused
    Object.defineProperty(merged, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return merged;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
