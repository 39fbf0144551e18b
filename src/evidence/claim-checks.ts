// What does not fit together in a claim file although each field is fine: arms and designs that are named but not there, checks of
// two kinds at once, weeks in the wrong order.
import type { Finding } from '../scenario/check/finding.ts';
import { nearestKey } from '../scenario/check/nearest-key.ts';
import { repeatedIds } from '../scenario/check/repeated-ids.ts';
import type { PathStep } from '../scenario/read/pointer.ts';
import { showValue } from '../scenario/read/show-value.ts';
import type { CheckFile, ClaimFile, ReadingFile } from './claim-schema.ts';

/** Returns the relations of a claim that do not hold. */
export function claimChecks(claim: ClaimFile): Finding[] {
  return [
    ...repeatedIds(claim.arms, ['arms']),
    ...repeatedIds(claim.checks, ['checks']),
    ...oneOf(claim, [], ['sampleTowns', 'towns']),
    ...claim.checks.flatMap((check, index) => checkFaults(check, ['checks', index], claim)),
    ...regionFaults(claim),
  ];
}

/** Levels of a region name contrasts of this claim. */
function regionFaults({ region, checks }: ClaimFile): Finding[] {
  const contrasts = checks.filter(({ contrast }) => contrast !== undefined).map(({ id }) => id);
  return (region?.levels ?? []).flatMap(({ check }, index) =>
    contrasts.includes(check)
      ? []
      : [
          fault(
            ['region', 'levels', index, 'check'],
            `：没有对比检验 ${showValue(check)}；可用：${contrasts.join(', ')}`,
            `: there is no contrast ${showValue(check)}; known: ${contrasts.join(', ')}`,
          ),
        ],
  );
}

function checkFaults(check: CheckFile, path: PathStep[], claim: ClaimFile): Finding[] {
  const arms = claim.arms.map(({ id }) => id);
  const named: [PathStep[], string][] = [
    ...Object.keys(check.contrast ?? {}).map((id): [PathStep[], string] => [[...path, 'contrast', id], id]),
    ...(check.identical ?? []).map((id, index): [PathStep[], string] => [[...path, 'identical', index], id]),
    ...(check.onset === undefined
      ? []
      : (['arm', 'against'] as const).map((key): [PathStep[], string] => [
          [...path, 'onset', key],
          check.onset?.[key] ?? '',
        ])),
  ];
  return [
    ...oneOf(check, path, ['reading', 'identical', 'onset']),
    ...together(check, path),
    ...(check.ignoring === undefined || check.identical !== undefined
      ? []
      : [fault([...path, 'ignoring'], '须与 identical 同时出现', 'stands only beside identical')]),
    ...(check.reading === undefined ? [] : readingFaults(check.reading, [...path, 'reading'])),
    ...named.flatMap(([at, id]) => (arms.includes(id) ? [] : [unknownArm(at, id, arms)])),
    ...Object.entries(check.contrast ?? {}).flatMap(([id, factor]) =>
      factor === 0 ? [fault([...path, 'contrast', id], '系数不能为 0', 'must not be 0')] : [],
    ),
  ];
}

/** A reading comes with contrast, expect and matters, and they come with nothing else. */
function together(check: CheckFile, path: PathStep[]): Finding[] {
  const parts = ['contrast', 'expect', 'matters'] as const;
  return parts.flatMap((part): Finding[] => {
    const isThere = check[part] !== undefined;
    if (isThere === (check.reading !== undefined)) return [];
    const at = isThere ? [...path, part] : path;
    return isThere
      ? [fault(at, '须与 reading 同时出现', 'stands only beside reading')]
      : [fault(at, `缺少 ${part}`, `lacks ${part}`)];
  });
}

function readingFaults(reading: ReadingFile, path: PathStep[]): Finding[] {
  const only = (part: 'minus' | 'weeks' | 'minusWeeks', beside: 'measure' | 'weekly'): Finding[] =>
    reading[part] === undefined || reading[beside] !== undefined
      ? []
      : [fault([...path, part], `须与 ${beside} 同时出现`, `stands only beside ${beside}`)];
  const inOrder = (part: 'weeks' | 'minusWeeks'): Finding[] => {
    const [from = 1, to = 1] = reading[part] ?? [];
    return from <= to
      ? []
      : [fault([...path, part], '起始周应不晚于结束周', 'must not end before it begins')];
  };
  return [
    ...oneOf(reading, path, ['measure', 'derived', 'weekly']),
    ...only('minus', 'measure'),
    ...only('weeks', 'weekly'),
    ...only('minusWeeks', 'weekly'),
    ...(reading.weekly !== undefined && reading.weeks === undefined
      ? [fault(path, '缺少 weeks', 'lacks weeks')]
      : []),
    ...(reading.factor !== undefined && reading.minusWeeks === undefined
      ? [fault([...path, 'factor'], '须与 minusWeeks 同时出现', 'stands only beside minusWeeks')]
      : []),
    ...inOrder('weeks'),
    ...inOrder('minusWeeks'),
  ];
}

function oneOf<T extends object>(part: T, path: PathStep[], keys: readonly (keyof T & string)[]): Finding[] {
  const there = keys.filter((key) => part[key] !== undefined);
  if (there.length === 1) return [];
  const list = keys.join(', ');
  return [fault(path, `应恰有以下之一：${list}`, `must hold exactly one of: ${list}`)];
}

function unknownArm(path: PathStep[], id: string, arms: readonly string[]): Finding {
  const near = nearestKey(
    id,
    arms.map((key) => ({ key })),
  );
  const list = arms.join(', ');
  const [zh, en] =
    near === undefined
      ? [`可用：${list}`, `known: ${list}`]
      : [`是否想写 ${near}？`, `did you mean ${near}?`];
  return fault(path, `：没有组 ${showValue(id)}；${zh}`, `: there is no arm ${showValue(id)}; ${en}`);
}

function fault(path: readonly PathStep[], zh: string, en: string): Finding {
  return { code: 'claim', severity: 'error', path, text: { zh, en } };
}
