// The fingerprint of an outcome: every number and text of it in a fixed order of keys, so that two runs agree exactly or
// not at all, in every engine.
import { ResultHash } from '../../core/hash.ts';

/** Returns the hash of plain data; keys are taken in code-unit order. */
export function hashOf(value: unknown): string {
  const hash = new ResultHash();
  add(hash, value);
  return hash.hex();
}

function add(hash: ResultHash, value: unknown): void {
  if (typeof value === 'number') hash.number(value);
  else if (typeof value === 'string') hash.text(value);
  else if (typeof value === 'boolean') hash.number(value ? 1 : 0);
  else if (value === null || value === undefined) hash.text('null');
  else if (Array.isArray(value)) {
    hash.number(value.length);
    for (const item of value as unknown[]) add(hash, item);
  } else if (typeof value === 'object') {
    for (const key of Object.keys(value).sort()) {
      hash.text(key);
      add(hash, (value as Record<string, unknown>)[key]);
    }
  }
}
