// A design in plain sentences, in both languages: what it changes, from what to what, when and where. Values and names come
// from the declarations in schema/; nothing here knows a single parameter except weights of the superior.
import type { z } from 'zod';
import { ResultHash } from '../core/hash.ts';
import { childOf, fieldOf, keysOf, type Field } from './field.ts';
import { policyOf } from './patch.ts';
import { existsAt, valueAt, type PathStep } from './read/pointer.ts';
import type { BilingualText } from './schema/parameter.ts';
import { leverSections, scenarioSchema, type Design, type Patch, type Scenario } from './schema/scenario.ts';
import { withUnit } from './units.ts';

const LONGEST_SHOWN = 40;

export interface ChangeSentence extends BilingualText {
  /** Dotted path of what changes, such as `scheme.weights.handling-rate`. */
  readonly path: string;
}

/** Describes the changes of a design against the scenario's own policy, stage by stage; empty for the baseline. */
export function describeDesign(scenario: Scenario, design: Design): ChangeSentence[] {
  const earlier: Patch[] = [];
  const stages = [...design.stages].sort((a, b) => a.fromDay - b.fromDay);
  return stages.flatMap((stage) => {
    const before = policyOf(scenario, earlier);
    earlier.push(stage.patch);
    const after = policyOf(scenario, earlier);
    if (!before.ok || !after.ok) return [];
    const scope = scopeOf(stage);
    return leverSections
      .flatMap((section) => changes(scenarioSchema.shape[section], [section], before.policy, after.policy))
      .map(({ path, zh, en }) => ({ path, zh: `${scope.zh}${zh}`, en: `${scope.en}${en}` }));
  });
}

function scopeOf({ fromDay, towns }: Design['stages'][number]): BilingualText {
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

/** Lists of things with an id are compared thing by thing; other lists by their length. */
function listChanges(
  field: Field,
  path: readonly PathStep[],
  before: unknown,
  after: unknown,
): ChangeSentence[] {
  const element = childOf(field.schema, 0);
  const items = valueAt(after, path);
  if (element === undefined || !Array.isArray(items)) return [];
  return items.flatMap((_, index) =>
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

function shown({ meta }: Field, value: unknown): BilingualText {
  if (typeof value === 'number') return withUnit(value, meta.unit ?? '');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return meta.names?.[text] ?? shortened(text);
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
