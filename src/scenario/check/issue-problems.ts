// zod issues -> problems in words of the user: what is wrong, what is allowed, what was probably meant, in both languages.
// Every issue code of zod is handled; the library's own messages are never shown.
import type { z } from 'zod';
import { fieldAt, labelAt, type Field } from '../field.ts';
import type { Problem } from '../problem.ts';
import { toPointer, valueAt, type PathStep } from '../read/pointer.ts';
import { showValue } from '../read/show-value.ts';
import type { BilingualText } from '../schema/parameter.ts';
import { allowedText } from './allowed-text.ts';
import { nearestKey } from './nearest-key.ts';
import { unknownKeyProblems } from './unknown-key.ts';

export interface IssueContext {
  readonly root: z.core.$ZodType;
  readonly data: unknown;
}

type Issue = z.core.$ZodIssue;

/** Returns the problems that one issue stands for. */
export function problemsOfIssue(issue: Issue, context: IssueContext): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const make = (code: string, text: BilingualText): Problem[] => [problem(context, path, code, text)];
  const field = fieldAt(context.root, path, context.data);
  const label = labelAt(context.root, path, context.data);
  const allowed = allowedText(field);
  const value = valueAt(context.data, path);
  switch (issue.code) {
    case 'invalid_type':
      return make(...typeText(context, path, field, label, allowed));
    case 'too_big':
    case 'too_small':
      return make('out-of-range', sentence(label, allowed, value));
    case 'invalid_value':
    case 'invalid_format':
      if (value === undefined) return make('missing', missingText(label, allowed));
      return make('not-allowed', withHint(sentence(label, allowed, value), field, value));
    case 'not_multiple_of': {
      const step = String(issue.divisor);
      const rule = { zh: `应为 ${step} 的整数倍`, en: `must be a multiple of ${step}` };
      return make('not-allowed', sentence(label, rule, value));
    }
    case 'unrecognized_keys':
      return unknownKeyProblems(context, path, issue.keys);
    case 'invalid_union':
      return unionProblems(issue, context, path, field);
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.length === 0
        ? make('not-allowed', sentence(label, allowed, value))
        : issue.issues.flatMap((inner) =>
            problemsOfIssue({ ...inner, path: [...path, ...inner.path] }, context),
          );
    case 'custom':
      return make('not-allowed', sentence(label, { zh: '不合要求', en: 'is not acceptable' }, value));
    default:
      return make('not-allowed', sentence(label, unhandled(issue), value));
  }
}

/** Adds the choice that was probably meant, by its key or its name. */
function withHint(text: BilingualText, field: Field | undefined, value: unknown): BilingualText {
  if (typeof value !== 'string' || field?.options === undefined) return text;
  const known = field.options.map((key) => ({ key, ...field.meta.names?.[key] }));
  const near = nearestKey(value, known);
  if (near === undefined) return text;
  return { zh: `${text.zh}。是否想写 ${near}？`, en: `${text.en}; did you mean ${near}?` };
}

/** Makes a problem of a path, with the value that stands there. */
export function problem(
  context: IssueContext,
  path: readonly PathStep[],
  code: string,
  text: BilingualText,
): Problem {
  const value = showValue(valueAt(context.data, path));
  return { code, severity: 'error', pointer: toPointer(path), value, ...text };
}

function typeText(
  context: IssueContext,
  path: readonly PathStep[],
  field: Field | undefined,
  label: BilingualText,
  allowed: BilingualText,
): [code: string, text: BilingualText] {
  const value = valueAt(context.data, path);
  if (value === undefined) {
    return ['missing', missingText(label, allowed)];
  }
  if (value === null) {
    return [
      'empty',
      { zh: `${label.zh}没有填写，${allowed.zh}`, en: `${label.en} is empty; it ${allowed.en}` },
    ];
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return ['not-finite', sentence(label, allowed, value)];
  }
  if (field?.kind === 'integer' && typeof value === 'number')
    return ['not-whole', sentence(label, allowed, value)];
  const hint = typeHint(field, value);
  const text = sentence(label, allowed, value);
  return ['wrong-type', { zh: `${text.zh}${hint.zh}`, en: `${text.en}${hint.en}` }];
}

function typeHint(field: Field | undefined, value: unknown): BilingualText {
  const wantsNumber = field?.kind === 'number' || field?.kind === 'integer';
  if (wantsNumber && typeof value === 'string' && /^\s*[-+]?[\d.]/.test(value)) {
    return /%\s*$/.test(value)
      ? { zh: '（百分数请写成小数，如 0.05）', en: ' (write a percentage as a fraction, such as 0.05)' }
      : { zh: '（去掉引号或单位，只写数字）', en: ' (write the bare number, without quotes or unit)' };
  }
  if (field?.kind === 'text' && typeof value !== 'object')
    return { zh: '（请加引号）', en: ' (put it in quotes)' };
  return { zh: '', en: '' };
}

function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  context: IssueContext,
  path: readonly PathStep[],
  field: Field | undefined,
): Problem[] {
  const notFinite = nonFinitePaths(valueAt(context.data, path), [...path]);
  if (notFinite.length > 0) {
    return notFinite.map((each) => {
      const known =
        fieldAt(context.root, withinPatch(each), context.data) === undefined ? each : withinPatch(each);
      const label = labelAt(context.root, known, context.data);
      const rule = allowedText(fieldAt(context.root, known, context.data) ?? { kind: 'number' });
      return problem(context, each, 'not-finite', sentence(label, rule, valueAt(context.data, each)));
    });
  }
  const label = labelAt(context.root, path, context.data);
  const missing = valueAt(context.data, path) === undefined;
  const options = (issue as { options?: readonly unknown[] }).options;
  const allowed =
    options === undefined
      ? allowedText(field)
      : allowedText({ kind: 'choice', options: options.map(String) });
  const text = missing ? missingText(label, allowed) : sentence(label, allowed, valueAt(context.data, path));
  return [problem(context, path, missing ? 'missing' : 'not-allowed', text)];
}

/** What a place in a patch is called is known at the place it patches. */
function withinPatch(path: PathStep[]): PathStep[] {
  return path.slice(path.indexOf('patch') + 1);
}

function nonFinitePaths(value: unknown, path: PathStep[]): PathStep[][] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    nonFinitePaths(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const missingText = (label: BilingualText, rule: BilingualText): BilingualText => ({
  zh: `缺少${label.zh}，${rule.zh}`,
  en: `${label.en} is missing; it ${rule.en}`,
});

/** Writes "label rule, but is value". */
export function sentence(label: BilingualText, rule: BilingualText, value: unknown): BilingualText {
  const shown = showValue(value);
  return { zh: `${label.zh}${rule.zh}，现为 ${shown}`, en: `${label.en} ${rule.en}, but is ${shown}` };
}

/** Keeps the switch complete: a new issue code of zod is a type error here. */
function unhandled(issue: never): BilingualText {
  const { code } = issue as { code?: unknown };
  return { zh: `不合要求（${String(code)}）`, en: `is not acceptable (${String(code)})` };
}
