// The problem of a key that the schema does not know, with what was probably meant: a key beside it that is spelt alike, or
// one of the same name elsewhere in the scenario.
import type { z } from 'zod';
import { childOf, fieldAt, fieldOf, keysOf, labelAt } from '../field.ts';
import type { Problem } from '../problem.ts';
import { toPointer, valueAt, type PathStep } from '../read/pointer.ts';
import { showValue } from '../read/show-value.ts';
import { nearestKey, type KnownKey } from './nearest-key.ts';

const MAX_SEARCH_DEPTH = 6;

/** Makes the problem of an unknown key in the mapping at `path`. */
export function unknownKeyProblem(
  context: { root: z.core.$ZodType; data: unknown },
  path: readonly PathStep[],
  key: string,
): Problem {
  const label = labelAt(context.root, path, context.data);
  const known = knownKeys(context, path);
  const near = nearestKey(key, known);
  const elsewhere = near === undefined ? pathOfKey(context.root, key) : undefined;
  const shown = showValue(key);
  const listed = known.map((each) => each.key).slice(0, 12);
  const options = `${listed.join(', ')}${known.length > listed.length ? ', …' : ''}`;
  const [zhHint, enHint] =
    near !== undefined
      ? [`是否想写 ${near}？`, `did you mean ${near}?`]
      : elsewhere !== undefined
        ? [`是否应写在 ${elsewhere}？`, `does it belong at ${elsewhere}?`]
        : known.length === 0
          ? ['这里不能有任何项', 'nothing can stand here']
          : [`可用：${options}`, `known: ${options}`];
  return {
    code: 'unknown-key',
    severity: 'error',
    pointer: toPointer([...path, key]),
    value: shown,
    zh: `${label.zh}没有 ${shown} 这一项；${zhHint}`,
    en: `${label.en} has no ${shown}; ${enHint}`,
  };
}

function knownKeys(context: { root: z.core.$ZodType; data: unknown }, path: readonly PathStep[]): KnownKey[] {
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

/** Searches mappings (not lists) for a key of the same name; nearest to the root wins. */
function pathOfKey(root: z.core.$ZodType, key: string): string | undefined {
  let level: { schema: z.core.$ZodType; path: string[] }[] = [{ schema: root, path: [] }];
  for (let depth = 0; depth < MAX_SEARCH_DEPTH && level.length > 0; depth++) {
    const below: typeof level = [];
    for (const { schema, path } of level) {
      const field = fieldOf(schema);
      if (field.kind !== 'mapping' && field.kind !== 'record') continue;
      for (const child of field.options ?? []) {
        if (child === key) return toPointer([...path, child]);
        const next = childOf(field.schema, child);
        if (next !== undefined) below.push({ schema: next, path: [...path, child] });
      }
    }
    level = below;
  }
  return undefined;
}
