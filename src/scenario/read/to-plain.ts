// Parsed YAML -> plain data: mappings, lists, texts, numbers, yes/no, nothing else. Finds duplicate keys, keys that are
// not text, `__proto__`, foreign tags, and aliases that are unknown, cyclic or a bomb. Bounded in depth and size.
import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Problem } from '../problem.ts';
import { maxDepth, maxSymbols } from './caps.ts';
import { tooDeep, tooManySymbols, type ParsedText } from './parse-yaml.ts';
import { protoKey } from './plain-copy.ts';
import { toPointer, type PathStep } from './pointer.ts';
import { showValue } from './show-value.ts';

const coreTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Converts a parsed text; what cannot be converted is left out of `data` and listed; `stopped` at a limit. */
export function toPlain({ document, place }: ParsedText): {
  data: unknown;
  problems: Problem[];
  stopped: boolean;
} {
  const problems: Problem[] = [];
  const anchors = new Map<string, Node>();
  const ancestors = new Set<Node>();
  let values = 0;
  let stopped = false;

  const report = (
    node: Node | null,
    path: PathStep[],
    code: string,
    value: string,
    zh: string,
    en: string,
  ) => {
    const at = node?.range ? place(node.range[0]) : undefined;
    problems.push({ code, severity: 'error', pointer: toPointer(path), ...at, value, zh, en });
  };
  const stop = (problem: Problem): undefined => {
    if (!stopped) problems.push(problem);
    stopped = true;
    return undefined;
  };

  const convert = (node: Node | null, path: PathStep[]): unknown => {
    if (stopped || node === null) return null;
    if (isAlias(node)) return follow(node, path);
    values++;
    const at = node.range ? place(node.range[0]) : undefined;
    if (values > maxSymbols) return stop(tooManySymbols(at));
    if (path.length > maxDepth) return stop(tooDeep(at, toPointer(path)));
    if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
    if (node.tag !== undefined && !coreTags.has(node.tag)) {
      report(node, path, 'tag', node.tag, `不支持标记 ${node.tag}`, `The tag ${node.tag} is not supported`);
      return null;
    }
    ancestors.add(node);
    const value = isMap(node)
      ? mapping(node, path)
      : isSeq(node)
        ? node.items.map((item, index) => convert(item as Node | null, [...path, index]))
        : isScalar(node)
          ? scalar(node)
          : null;
    ancestors.delete(node);
    return value;
  };

  const follow = (alias: Alias, path: PathStep[]): unknown => {
    const target = anchors.get(alias.source);
    const name = `*${alias.source}`;
    if (target === undefined) {
      report(
        alias,
        path,
        'alias',
        name,
        `别名 ${name} 没有对应的锚点`,
        `The alias ${name} refers to nothing`,
      );
      return null;
    }
    if (ancestors.has(target)) {
      report(
        alias,
        path,
        'alias',
        name,
        `别名 ${name} 指向自身，形成循环`,
        `The alias ${name} contains itself`,
      );
      return null;
    }
    return convert(target, path);
  };

  const mapping = (map: YAMLMap, path: PathStep[]): Record<string, unknown> => {
    const result: Record<string, unknown> = {};
    for (const pair of map.items) {
      const keyNode = pair.key as Node | null;
      const key = keyText(keyNode);
      if (key === undefined) {
        report(keyNode ?? map, path, 'key', '', '键必须是文字', 'A key must be text');
      } else if (key === '__proto__') {
        problems.push(
          protoKey(toPointer([...path, key]), keyNode?.range ? place(keyNode.range[0]) : undefined),
        );
      } else if (Object.hasOwn(result, key)) {
        const shown = showValue(key);
        report(
          keyNode,
          [...path, key],
          'duplicate-key',
          shown,
          `键 ${shown} 重复`,
          `The key ${shown} stands twice`,
        );
      } else {
        result[key] = convert(pair.value as Node | null, [...path, key]);
      }
    }
    return result;
  };

  return { data: convert(document.contents, []), problems, stopped };
}

function scalar(node: Scalar): unknown {
  const { value } = node;
  const plain =
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return plain ? value : null;
}

function keyText(node: Node | null): string | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return node.value;
  return typeof node.value === 'number' || typeof node.value === 'boolean' ? String(node.value) : undefined;
}
