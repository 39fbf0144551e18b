// A deep copy of data that came from elsewhere than a file (a form, a link, another worker), as plain as a file's: own
// enumerable properties only, no `__proto__`, bounded in depth and size, cycles refused.
import type { Problem } from '../problem.ts';
import { maxDepth, maxSymbols } from './caps.ts';
import { tooDeep, tooManySymbols } from './parse-yaml.ts';
import { toPointer, type PathStep } from './pointer.ts';

/** Copies data; what is not plain becomes undefined and fails validation later; `stopped` at a limit. */
export function plainCopy(data: unknown): { data: unknown; problems: Problem[]; stopped: boolean } {
  const problems: Problem[] = [];
  let values = 0;
  let stopped = false;
  const stop = (problem: Problem): undefined => {
    if (!stopped) problems.push(problem);
    stopped = true;
    return undefined;
  };
  const copy = (value: unknown, path: PathStep[]): unknown => {
    values++;
    if (values > maxSymbols) return stop(tooManySymbols());
    if (path.length > maxDepth) return stop(tooDeep(undefined, toPointer(path)));
    if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    const result: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      if (key === '__proto__') problems.push(protoKey(toPointer([...path, key])));
      else result[key] = copy(item, [...path, key]);
    }
    return result;
  };
  const copied = copy(data, []);
  return { data: copied, problems, stopped };
}

/** Makes the problem of a `__proto__` key, which no part of a scenario has. */
export function protoKey(pointer: string, at?: { line: number; column: number }): Problem {
  const texts = { zh: '没有“__proto__”这一项', en: 'There is no "__proto__"' };
  return { code: 'unknown-key', severity: 'error', pointer, ...at, value: '"__proto__"', ...texts };
}
