// Reads and writes one place of a nested patch or policy by its path. Pure: every write returns a new object, and a
// branch that becomes empty disappears, so that an undone change leaves no trace.
import { hasOwn } from '../../src/core/own-property.ts';

export type LeverPath = readonly [string, string, ...string[]];
type Tree = Readonly<Record<string, unknown>>;

/** Returns the value at a path; undefined where there is none. Inherited properties don't count. */
export function valueAt(tree: object, path: readonly string[]): unknown {
  let node: unknown = tree;
  for (const key of path) {
    if (!isTree(node) || !hasOwn(node, key)) return undefined;
    node = node[key];
  }
  return node;
}

/** Returns a copy with the value at a path replaced; branches on the way are made. */
export function withValueAt<Root extends object>(root: Root, path: readonly string[], value: unknown): Root {
  return write(root as Tree, path, value) as Root;
}

/** Returns a copy without the value at a path, and without branches that this empties. */
export function withoutValueAt<Root extends object>(root: Root, path: readonly string[]): Root {
  return (remove(root as Tree, path) ?? {}) as Root;
}

/** Lists the paths of all leaves; `whole` says which paths are values in one piece (records of weights). */
export function leafPaths(tree: object, whole: (path: readonly string[]) => boolean): string[][] {
  return Object.entries(tree).flatMap(([key, value]) => leavesBelow([key], value, whole));
}

function leavesBelow(
  path: string[],
  value: unknown,
  whole: (path: readonly string[]) => boolean,
): string[][] {
  if (!isTree(value) || whole(path)) return [path];
  return Object.entries(value).flatMap(([key, below]) => leavesBelow([...path, key], below, whole));
}

function write(node: Tree, path: readonly string[], value: unknown): Tree {
  const [key, ...rest] = path;
  if (key === undefined) return node;
  const below = hasOwn(node, key) ? node[key] : undefined;
  return withOwn(node, key, rest.length === 0 ? value : write(isTree(below) ? below : {}, rest, value));
}

function remove(node: Tree, path: readonly string[]): Tree | undefined {
  const [key, ...rest] = path;
  if (key === undefined || !hasOwn(node, key)) return node;
  const below = node[key];
  const kept = rest.length > 0 && isTree(below) ? remove(below, rest) : undefined;
  if (kept !== undefined) return withOwn(node, key, kept);
  const others = Object.entries(node).filter(([name]) => name !== key);
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

/** Object.fromEntries makes own properties even of names such as `__proto__`. */
const withOwn = (node: Tree, key: string, value: unknown): Tree =>
  Object.fromEntries([...Object.entries(node).filter(([name]) => name !== key), [key, value]]);

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
