// JSON pointers (RFC 6901): the way a place in a scenario is written, with '~' and '/' in keys escaped.
import { hasOwn } from '../../core/own-property.ts';

export type PathStep = string | number;

/** Writes a path as a JSON pointer; the empty path is ''. */
export function toPointer(path: readonly PathStep[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Reads a JSON pointer back into its keys; list positions stay text. */
export function fromPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Returns the value at a path, looking at own properties only; undefined when there is none. */
export function valueAt(data: unknown, path: readonly PathStep[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !hasOwn(value, step)) return undefined;
    value = (value as Record<PathStep, unknown>)[step];
  }
  return value;
}

/** Tells whether something stands at a path (own properties only). */
export function existsAt(data: unknown, path: readonly PathStep[]): boolean {
  if (path.length === 0) return data !== undefined;
  const parent = valueAt(data, path.slice(0, -1));
  return typeof parent === 'object' && parent !== null && hasOwn(parent, path[path.length - 1]);
}

/** Tells whether one pointer is the other or lies above or below it. */
export function isRelated(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`) || a === '' || b === '';
}
