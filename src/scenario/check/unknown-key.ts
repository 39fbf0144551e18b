// The problem of a key that the schema does not know, with what was probably meant: a key beside it that is spelt alike, or
// one of the same name elsewhere in the scenario.
import type { z } from 'zod';
import { childOf, fieldAt, fieldOf, keysOf, labelAt } from '../field.ts';
import type { Problem } from '../problem.ts';
import { toPointer, valueAt, type PathStep } from '../read/pointer.ts';
import { showValue } from '../read/show-value.ts';
import { nearestKey, type KnownKey } from './nearest-key.ts';

const MAX_SEARCH_DEPTH = 6;

interface Context {
  readonly root: z.core.$ZodType;
  readonly data: unknown;
}

/** Makes the problems of unknown keys in the mapping at `path`. There may be many: nothing is looked up per key twice. */
export function unknownKeyProblems(
  context: Context,
  path: readonly PathStep[],
  keys: readonly string[],
): Problem[] {
  const label = labelAt(context.root, path, context.data);
  const known = knownKeys(context, path);
  const listed = known.map((each) => each.key).slice(0, 12);
  const options = `${listed.join(', ')}${known.length > listed.length ? ', …' : ''}`;
  return keys.map((key) => {
    const shown = showValue(key);
    const [zhHint, enHint] = hint(context.root, key, known, options);
    return {
      code: 'unknown-key',
      severity: 'error',
      pointer: toPointer([...path, key]),
      value: shown,
      zh: `${label.zh}没有 ${shown} 这一项；${zhHint}`,
      en: `${label.en} has no ${shown}; ${enHint}`,
    };
  });
}

function hint(
  root: z.core.$ZodType,
  key: string,
  known: readonly KnownKey[],
  options: string,
): [string, string] {
  const near = nearestKey(key, known);
  if (near !== undefined) return [`是否想写 ${near}？`, `did you mean ${near}?`];
  const elsewhere = placesOf(root).get(key);
  if (elsewhere !== undefined) return [`是否应写在 ${elsewhere}？`, `does it belong at ${elsewhere}?`];
  if (known.length === 0) return ['这里不能有任何项', 'nothing can stand here'];
  return [`可用：${options}`, `known: ${options}`];
}

function knownKeys(context: Context, path: readonly PathStep[]): KnownKey[] {
  const field = fieldAt(context.root, path, context.data);
  if (field === undefined) return [];
  const value = valueAt(context.data, path);
  return keysOf(field.schema, value).map((key) => {
    const child = childOf(field.schema, key, value);
    const { zh, en } = (child && fieldOf(child).meta) ?? {};
    const name = field.kind === 'record' ? field.meta.names?.[key] : undefined;
    return { key, zh: name?.zh ?? zh, en: name?.en ?? en };
  });
}

const placesByRoot = new WeakMap<z.core.$ZodType, ReadonlyMap<string, string>>();

/** Where each key stands in mappings (not lists) of the schema; of several places the one nearest to the root. */
function placesOf(root: z.core.$ZodType): ReadonlyMap<string, string> {
  const known = placesByRoot.get(root);
  if (known !== undefined) return known;
  const places = new Map<string, string>();
  let level: { schema: z.core.$ZodType; path: string[] }[] = [{ schema: root, path: [] }];
  for (let depth = 0; depth < MAX_SEARCH_DEPTH && level.length > 0; depth++) {
    const below: typeof level = [];
    for (const { schema, path } of level) {
      const field = fieldOf(schema);
      if (field.kind !== 'mapping' && field.kind !== 'record') continue;
      for (const child of field.options ?? []) {
        if (!places.has(child)) places.set(child, toPointer([...path, child]));
        const next = childOf(field.schema, child);
        if (next !== undefined) below.push({ schema: next, path: [...path, child] });
      }
    }
    level = below;
  }
  placesByRoot.set(root, places);
  return places;
}
