// Identifiers that must be unique in a list.
import type { PathStep } from '../read/pointer.ts';
import { showValue } from '../read/show-value.ts';
import type { Finding } from './finding.ts';

/** Finds every repetition; `path` is the list. Ids such as `constructor` are ids like any other. */
export function repeatedIds(list: readonly { readonly id: string }[], path: readonly PathStep[]): Finding[] {
  const first = new Map<string, number>();
  return list.flatMap(({ id }, index): Finding[] => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    return [
      {
        code: 'repeated-id',
        severity: 'error',
        path: [...path, index, 'id'],
        reads: [
          [...path, index, 'id'],
          [...path, earlier, 'id'],
        ],
        text: {
          zh: ` ${showValue(id)} 与第 ${earlier + 1} 项重复，应各不相同`,
          en: `${showValue(id)} is already used by item ${earlier + 1}; ids must differ`,
        },
      },
    ];
  });
}
