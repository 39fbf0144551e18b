// A design in plain sentences, in both languages: what it changes, from what to what, when and where. Values and names come
// from the declarations in schema/; nothing here knows a single parameter except weights of the superior.
import type { z } from 'zod';
import { ResultHash } from '../core/hash.ts';
import { childOf, fieldOf, keysOf, type Field } from './field.ts';
import { policyOf } from './patch.ts';
import { existsAt, valueAt, type PathStep } from './read/pointer.ts';
import type { BilingualText } from './schema/parameter.ts';
import {
  leverSections,
  scenarioSchema,
  type Design,
  type Patch,
  type Policy,
  type Scenario,
} from './schema/scenario.ts';
import { withUnit } from './units.ts';
import { withoutEffect } from './without-effect.ts';

const LONGEST_SHOWN = 40;

export interface ChangeSentence extends BilingualText {
  /** Dotted path of what changes, such as `scheme.weights.handling-rate`. */
  readonly path: string;
}

type Stage = Design['stages'][number];

/** Describes the changes of a design against the scenario's own policy, stage by stage; empty for the baseline. */
export function describeDesign(scenario: Scenario, design: Design): ChangeSentence[] {
  return describeStages(scenario, design).flatMap(({ stage, sentences }) => {
    const scope = scopeOf(stage);
    return sentences.map(({ path, zh, en }) => ({ path, zh: `${scope.zh}${zh}`, en: `${scope.en}${en}` }));
  });
}

/** Describes what each stage changes against those before it, in the order of their days; says of a setting if it can do nothing. */
export function describeStages(
  scenario: Scenario,
  design: Design,
): { readonly stage: Stage; readonly sentences: readonly ChangeSentence[] }[] {
  const earlier: Patch[] = [];
  const stages = [...design.stages].sort((a, b) => a.fromDay - b.fromDay);
  return stages.flatMap((stage) => {
    const before = policyOf(scenario, earlier);
    earlier.push(stage.patch);
    const after = policyOf(scenario, earlier);
    if (!before.ok || !after.ok) return [];
    const sentences = describeChange(before.policy, after.policy);
    return [{ stage, sentences }];
  });
}

/** Describes what one policy changes against another, one sentence for each setting; says of a setting if it can do nothing. */
export function describeChange(before: Policy, after: Policy): ChangeSentence[] {
  return leverSections
    .flatMap((section) => changes(scenarioSchema.shape[section], [section], before, after))
    .map((change) => {
      const idle = withoutEffect(after, change.path.split('.'));
      return idle === null
        ? change
        : { ...change, zh: `${change.zh}（${idle.zh}）`, en: `${change.en} (${idle.en})` };
    });
}

function scopeOf({ fromDay, towns }: Stage): BilingualText {
  const zhDay = fromDay > 0 ? `第 ${fromDay} 天起` : '';
  const enDay = fromDay > 0 ? `from day ${fromDay} on` : '';
  const zhTowns = towns === undefined ? '' : `在 ${towns.length} 个街镇`;
  const enTowns = towns === undefined ? '' : `in ${towns.length} ${towns.length === 1 ? 'town' : 'towns'}`;
  const zh = `${zhDay}${zhTowns}`;
  const en = [enDay, enTowns].filter((part) => part !== '').join(', ');
  return { zh: zh === '' ? '' : `${zh}：`, en: en === '' ? '' : `${en}: ` };
}

function changes(
  schema: z.core.$ZodType,
  path: readonly PathStep[],
  before: unknown,
  after: unknown,
): ChangeSentence[] {
  const field = fieldOf(schema);
  const old = valueAt(before, path);
  const now = valueAt(after, path);
  if (field.kind === 'mapping') {
    return keysOf(schema).flatMap((key) => {
      const child = childOf(schema, key);
      return child === undefined ? [] : changes(child, [...path, key], before, after);
    });
  }
  if (field.kind === 'record') return recordChanges(field, path, before, after);
  if (field.kind === 'list') return listChanges(field, path, before, after);
  if (field.kind === 'variant')
    return sentence(field, path, variantText(field, old), variantText(field, now));
  if (old === now) return [];
  if (field.kind === 'boolean') return [switched(field, path, now === true)];
  return sentence(field, path, shown(field, old), shown(field, now));
}

function recordChanges(
  field: Field,
  path: readonly PathStep[],
  before: unknown,
  after: unknown,
): ChangeSentence[] {
  const inSuperior = path.includes('superior');
  return (field.options ?? []).flatMap((key) => {
    const old = Number(valueAt(before, [...path, key]) ?? 0);
    const now = Number(valueAt(after, [...path, key]) ?? 0);
    if (old === now) return [];
    const name = field.meta.names?.[key] ?? { zh: key, en: key };
    const label = {
      zh: `${inSuperior ? '上级考核中' : ''}${name.zh}的权重`,
      en: `weight of ${name.en}${inSuperior ? ' in the superior’s score' : ''}`,
    };
    return moved(label, [...path, key], withUnit(old, '0-1'), withUnit(now, '0-1'), now > old);
  });
}

/** Lists of things are compared thing by thing, those that come or go by what they are called; lists of plain values as a whole. */
function listChanges(
  field: Field,
  path: readonly PathStep[],
  before: unknown,
  after: unknown,
): ChangeSentence[] {
  const element = childOf(field.schema, 0);
  const [items, old] = [after, before].map((policy) => {
    const list = valueAt(policy, path);
    return Array.isArray(list) ? (list as unknown[]) : [];
  });
  if (element === undefined) return [];
  if (fieldOf(element).kind !== 'mapping') {
    return sentence(field, path, listText(fieldOf(element), old), listText(fieldOf(element), items));
  }
  const labels = { field, element, path };
  const changed = items.flatMap((_, index) =>
    keysOf(element).flatMap((key) => {
      const child = childOf(element, key);
      const at = [...path, index, key];
      if (child === undefined || !existsAt(before, at)) return [];
      const name = valueAt(after, [...path, index, 'name']) as BilingualText | undefined;
      return changes(child, at, before, after).map((change) =>
        name === undefined
          ? change
          : { ...change, zh: `${name.zh}：${change.zh}`, en: `${name.en}: ${change.en}` },
      );
    }),
  );
  const come = items.slice(old.length).map((item, k) => itemSentence(labels, item, old.length + k, 'added'));
  const gone = old
    .slice(items.length)
    .map((item, k) => itemSentence(labels, item, items.length + k, 'removed'));
  return [...changed, ...come, ...gone];
}

function listText(element: Pick<Field, 'meta'>, items: readonly unknown[]): BilingualText {
  if (items.length === 0) return { zh: '无', en: 'none' };
  const shownItems = items.map((item) => shown(element, item));
  return { zh: shownItems.map(({ zh }) => zh).join('、'), en: shownItems.map(({ en }) => en).join(', ') };
}

function itemSentence(
  { field, element, path }: { field: Field; element: z.core.$ZodType; path: readonly PathStep[] },
  item: unknown,
  index: number,
  change: 'added' | 'removed',
): ChangeSentence {
  const label = labelOf(field, path);
  const name = valueAt(item, ['name']) as BilingualText | undefined;
  const parts = keysOf(element)
    .filter((key) => key !== 'name' && key !== 'id' && valueAt(item, [key]) !== undefined)
    .map((key) => {
      const child = childOf(element, key);
      const at = child === undefined ? { zh: key, en: key } : labelOf(fieldOf(child), [key]);
      const text = child === undefined ? { zh: '', en: '' } : shown(fieldOf(child), valueAt(item, [key]));
      return { zh: `${at.zh} ${text.zh}`, en: `${at.en} ${text.en}` };
    });
  const called = name ?? { zh: `第 ${index + 1} 项`, en: `number ${index + 1}` };
  const zh =
    change === 'added'
      ? `增加${called.zh}（${parts.map((part) => part.zh).join('，')}）`
      : `取消${called.zh}`;
  const en =
    change === 'added'
      ? `added ${called.en} (${parts.map((part) => part.en).join(', ')})`
      : `removed ${called.en}`;
  return { path: [...path, index].join('.'), zh: `${label.zh}：${zh}`, en: `${label.en}: ${en}` };
}

function sentence(
  field: Field,
  path: readonly PathStep[],
  old: BilingualText,
  now: BilingualText,
): ChangeSentence[] {
  return moved(labelOf(field, path), path, old, now);
}

function moved(
  label: BilingualText,
  path: readonly PathStep[],
  old: BilingualText,
  now: BilingualText,
  rises?: boolean,
): ChangeSentence[] {
  if (old.zh === now.zh && old.en === now.en) return [];
  const verb = rises === undefined ? '改为' : rises ? '升到' : '降到';
  const zh = [label.zh, '从', old.zh, verb, now.zh].reduce(joinChinese);
  return [{ path: path.join('.'), zh, en: `${label.en} from ${old.en} to ${now.en}` }];
}

/** Chinese and figures are set apart by a space, Chinese and Chinese are not. */
function joinChinese(left: string, right: string): string {
  return /[\w%]$/.test(left) || /^[\w%]/.test(right) ? `${left} ${right}` : `${left}${right}`;
}

function switched(field: Field, path: readonly PathStep[], on: boolean): ChangeSentence {
  const label = labelOf(field, path);
  return {
    path: path.join('.'),
    zh: `${on ? '打开' : '关闭'}${label.zh}`,
    en: `${label.en} switched ${on ? 'on' : 'off'}`,
  };
}

function labelOf({ meta }: Field, path: readonly PathStep[]): BilingualText {
  const key = String(path[path.length - 1]);
  const { zh, en } = meta.short ?? { zh: meta.zh ?? key, en: meta.en ?? key };
  return { zh, en: /^[A-Z][a-z]/.test(en) ? en.slice(0, 1).toLowerCase() + en.slice(1) : en };
}

function shown({ meta }: Pick<Field, 'meta'>, value: unknown): BilingualText {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const name = meta.names?.[text];
  if (name !== undefined) return name;
  if (typeof value === 'number') return withUnit(value, meta.unit ?? '');
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (Array.isArray(value)) return listText({ meta: {} }, value);
  return shortened(text);
}

/** A coded text says nothing to a reader: its beginning and its fingerprint do. */
function shortened(text: string): BilingualText {
  if (text.length <= LONGEST_SHOWN) return { zh: text, en: text };
  const short = `${text.slice(0, 8)}… [${new ResultHash().text(text).hex().slice(0, 8)}]`;
  return { zh: short, en: short };
}

function variantText(field: Field, value: unknown): BilingualText {
  const kind = String(valueAt(value, ['kind']));
  const name = field.meta.names?.[kind] ?? { zh: kind, en: kind };
  const details = keysOf(field.schema, value)
    .filter((key) => key !== 'kind')
    .map((key) => {
      const child = childOf(field.schema, key, value);
      return child === undefined ? { zh: key, en: key } : shown(fieldOf(child), valueAt(value, [key]));
    });
  if (details.length === 0) return name;
  const zh = details.map((detail) => detail.zh).join('、');
  const en = details.map((detail) => detail.en).join(', ');
  return { zh: `${name.zh}（${zh}）`, en: `${name.en} (${en})` };
}
