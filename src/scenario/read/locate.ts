// Where a JSON pointer stands in the text: line and column of the value, of its key, or of the nearest thing around it.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { ParsedText } from './parse-yaml.ts';
import { fromPointer } from './pointer.ts';

/** Returns the place of a pointer; of the key where `atKey` is set (for unknown or repeated keys). */
export function locate(
  { document, place }: ParsedText,
  pointer: string,
  atKey = false,
): { line: number; column: number } | undefined {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0];
  for (const step of fromPointer(pointer)) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = pairsOf(node).get(step);
      if (pair === undefined) break;
      const value: Node | null = pair.value;
      const anchorNode: Node = atKey || value === null || isEmpty(value) ? pair.key : value;
      offset = anchorNode.range?.[0] ?? offset;
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (item === undefined) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset === undefined ? undefined : place(offset);
}

const pairsByMap = new WeakMap<YAMLMap, ReadonlyMap<string, Pair<Node, Node | null>>>();

/** The first pair of each key; kept, since a file may have many problems in one mapping. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair<Node, Node | null>> {
  const known = pairsByMap.get(map);
  if (known !== undefined) return known;
  const pairs = new Map<string, Pair<Node, Node | null>>();
  for (const item of map.items) {
    const key = isScalar(item.key) ? String(item.key.value) : undefined;
    if (key !== undefined && !pairs.has(key)) pairs.set(key, item as Pair<Node, Node | null>);
  }
  pairsByMap.set(map, pairs);
  return pairs;
}

/** `key:` with nothing behind it has an empty scalar that stands on a later line. */
function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}
