// Parsed YAML -> plain data: mappings, lists, texts, numbers, yes/no, nothing else. Finds duplicate keys, keys that are
// not text, `__proto__`, foreign tags, and aliases that are unknown, cyclic or a bomb. Bounded in depth and size.
import { hasOwn } from '../../core/own-property.ts';
import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Problem } from '../problem.ts';
import type { BilingualText } from '../schema/parameter.ts';
import { maxDepth, maxSymbols } from './caps.ts';
import { tooDeep, tooManySymbols, type ParsedText } from './parse-yaml.ts';
import { protoKey } from './plain-copy.ts';
import { toPointer, type PathStep } from './pointer.ts';
import { showValue } from './show-value.ts';

const coreTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

export interface PlainData {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Whether a limit ended the conversion, so that the data is a fragment. */
  readonly stopped: boolean;
}

/** Converts a parsed text; what cannot be converted is left out of `data` and listed. */
export function toPlain(text: ParsedText): PlainData {
  const conversion = new Conversion(text.place);
  const data = conversion.convert(text.document.contents, []);
  return { data, problems: conversion.problems, stopped: conversion.stopped };
}

class Conversion {
  readonly problems: Problem[] = [];
  stopped = false;
  private values = 0;
  private readonly anchors = new Map<string, Node>();
  private readonly ancestors = new Set<Node>();
  private readonly place: ParsedText['place'];

  constructor(place: ParsedText['place']) {
    this.place = place;
  }

  convert(node: Node | null, path: readonly PathStep[]): unknown {
    if (this.stopped || node === null) return null;
    if (isAlias(node)) return this.follow(node, path);
    this.values++;
    if (this.values > maxSymbols) return this.stop(tooManySymbols(this.placeOf(node)));
    if (path.length > maxDepth) return this.stop(tooDeep(this.placeOf(node), toPointer(path)));
    if ('anchor' in node && typeof node.anchor === 'string') this.anchors.set(node.anchor, node);
    if (node.tag !== undefined && !coreTags.has(node.tag)) {
      const text = { zh: `不支持标记 ${node.tag}`, en: `The tag ${node.tag} is not supported` };
      return this.report(node, path, 'tag', node.tag, text);
    }
    this.ancestors.add(node);
    const value = this.content(node, path);
    this.ancestors.delete(node);
    return value;
  }

  private content(node: Node, path: readonly PathStep[]): unknown {
    if (isMap(node)) return this.mapping(node, path);
    if (isSeq(node))
      return node.items.map((item, index) => this.convert(item as Node | null, [...path, index]));
    return isScalar(node) ? scalar(node) : null;
  }

  private mapping(map: YAMLMap, path: readonly PathStep[]): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const pair of map.items) {
      const node = (pair.key as Node | null) ?? map;
      const key = keyText(pair.key as Node | null);
      if (key === undefined) {
        this.report(node, path, 'key', '', { zh: '键必须是文字', en: 'A key must be text' });
      } else if (key === '__proto__') {
        this.problems.push(protoKey(toPointer([...path, key]), this.placeOf(node)));
      } else if (hasOwn(result, key)) {
        const shown = showValue(key);
        const text = { zh: `键 ${shown} 重复`, en: `The key ${shown} stands twice` };
        this.report(node, [...path, key], 'duplicate-key', shown, text);
      } else {
        result[key] = this.convert(pair.value as Node | null, [...path, key]);
      }
    }
    return result;
  }

  private follow(alias: Alias, path: readonly PathStep[]): unknown {
    const target = this.anchors.get(alias.source);
    const name = `*${alias.source}`;
    if (target === undefined) {
      const text = { zh: `别名 ${name} 没有对应的锚点`, en: `The alias ${name} refers to nothing` };
      return this.report(alias, path, 'alias', name, text);
    }
    if (this.ancestors.has(target)) {
      const text = { zh: `别名 ${name} 指向自身，形成循环`, en: `The alias ${name} contains itself` };
      return this.report(alias, path, 'alias', name, text);
    }
    return this.convert(target, path);
  }

  private report(
    node: Node,
    path: readonly PathStep[],
    code: string,
    value: string,
    text: BilingualText,
  ): null {
    this.problems.push({
      code,
      severity: 'error',
      pointer: toPointer(path),
      ...this.placeOf(node),
      value,
      ...text,
    });
    return null;
  }

  private stop(problem: Problem): null {
    this.problems.push(problem);
    this.stopped = true;
    return null;
  }

  private placeOf(node: Node): { line: number; column: number } | undefined {
    return node.range ? this.place(node.range[0]) : undefined;
  }
}

function scalar({ value }: Scalar): unknown {
  const kind = typeof value;
  return kind === 'string' || kind === 'number' || kind === 'boolean' ? value : null;
}

function keyText(node: Node | null): string | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return node.value;
  return typeof node.value === 'number' || typeof node.value === 'boolean' ? String(node.value) : undefined;
}
