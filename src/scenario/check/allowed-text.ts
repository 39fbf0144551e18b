// What is allowed at a place, as the second half of a sentence: range with unit, choices, format, length.
import type { Field } from '../field.ts';
import type { BilingualText } from '../schema/parameter.ts';
import { identifierPattern } from '../schema/parameter.ts';
import { isoDatePattern } from '../schema/time.ts';
import { unitName } from '../units.ts';

/** Says what is allowed at a field: "应在 0 到 1 之间" / "must be between 0 and 1". */
export function allowedText(
  field: (Pick<Field, 'kind' | 'options'> & Partial<Field>) | undefined,
): BilingualText {
  if (field === undefined) return { zh: '不应出现在这里', en: 'does not belong here' };
  switch (field.kind) {
    case 'number':
    case 'integer':
      return rangeText(field);
    case 'choice':
    case 'constant':
      return choiceText(field.options ?? []);
    case 'text':
      return textRule(field);
    case 'list':
      return countText(field.min, field.max);
    case 'variant':
      return choiceOfKind(field.options ?? []);
    case 'mapping':
    case 'record':
      return keysText(field.options ?? []);
    case 'boolean':
      return { zh: '应为 true 或 false', en: 'must be true or false' };
    case 'anything':
      return {
        zh: '应为文字、数字、是否、列表或“键: 值”结构',
        en: 'must be text, a number, true or false, a list or a mapping',
      };
  }
}

function rangeText({ kind, min, max, meta }: Pick<Field, 'kind'> & Partial<Field>): BilingualText {
  const whole = kind === 'integer';
  const zhKind = whole ? '整数' : '数';
  const enKind = whole ? 'a whole number' : 'a number';
  const unit = unitName(meta?.unit ?? '', 'level');
  const zhUnit = unit.zh === '' ? '' : `（单位：${unit.zh}）`;
  const enUnit = unit.en === '' ? '' : ` (${unit.en})`;
  if (min !== undefined && max !== undefined) {
    return {
      zh: `应为 ${min} 到 ${max} 之间的${zhKind}${zhUnit}`,
      en: `must be ${enKind} from ${min} to ${max}${enUnit}`,
    };
  }
  if (min !== undefined)
    return {
      zh: `应为不小于 ${min} 的${zhKind}${zhUnit}`,
      en: `must be ${enKind}, at least ${min}${enUnit}`,
    };
  if (max !== undefined)
    return { zh: `应为不大于 ${max} 的${zhKind}${zhUnit}`, en: `must be ${enKind}, at most ${max}${enUnit}` };
  return {
    zh: `应为有限的${zhKind}${zhUnit}`,
    en: `must be a finite ${whole ? 'whole number' : 'number'}${enUnit}`,
  };
}

function choiceText(options: readonly string[]): BilingualText {
  const [only] = options;
  if (options.length === 1) return { zh: `应为 ${only}`, en: `must be ${only}` };
  return { zh: `应为以下之一：${options.join('、')}`, en: `must be one of: ${options.join(', ')}` };
}

function choiceOfKind(options: readonly string[]): BilingualText {
  return {
    zh: `应写明 kind（${options.join('、')}）`,
    en: `must be a mapping with kind (${options.join(', ')})`,
  };
}

function keysText(options: readonly string[]): BilingualText {
  if (options.length === 0) return { zh: '应为“键: 值”结构', en: 'must be a mapping of keys to values' };
  const some = options.slice(0, 12);
  const more = options.length > some.length;
  return {
    zh: `应为“键: 值”结构（${some.join('、')}${more ? ' 等' : ''}）`,
    en: `must be a mapping of keys to values (${some.join(', ')}${more ? ', …' : ''})`,
  };
}

function textRule({ min, max, pattern }: Partial<Field>): BilingualText {
  if (pattern?.source === identifierPattern.source) {
    return {
      zh: '应以小写字母开头，只含小写字母、数字和连字符，最多 40 个字符',
      en: 'must start with a lower-case letter and hold only lower-case letters, digits and hyphens, at most 40',
    };
  }
  if (pattern?.source === isoDatePattern.source) {
    return {
      zh: '应为日期，写作 YYYY-MM-DD，如 2025-01-31',
      en: 'must be a date as YYYY-MM-DD, such as 2025-01-31',
    };
  }
  if (min !== undefined && max !== undefined) {
    return { zh: `应为 ${min} 到 ${max} 个字符的文字`, en: `must be text of ${min} to ${max} characters` };
  }
  return { zh: '应为文字', en: 'must be text' };
}

function countText(min: number | undefined, max: number | undefined): BilingualText {
  if (max === undefined)
    return { zh: `应为列表，至少 ${min ?? 0} 项`, en: `must be a list of at least ${min ?? 0}` };
  return { zh: `应为 ${min ?? 0} 到 ${max} 项的列表`, en: `must be a list of ${min ?? 0} to ${max} items` };
}
