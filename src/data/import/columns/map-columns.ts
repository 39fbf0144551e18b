// Header of a table -> which column is what. An explicit mapping wins; the rest is recognised by name; what is neither is listed.
import { WanggeError } from '../../../core/errors.ts';
import { nearestKey } from '../../../scenario/check/nearest-key.ts';
import { columnNames, columnRoles, computedNames, plainName, type ColumnRole } from './column-names.ts';

/** Names of columns by role; null = there is none, whatever it is called. */
export type ColumnMapping = Partial<Record<ColumnRole, string | null>>;

export interface MappedColumns {
  /** Position of the column of each role. */
  readonly at: ReadonlyMap<ColumnRole, number>;
  /** Names of columns that mean nothing to the import. */
  readonly unknown: readonly string[];
}

/** Maps the columns of a header. @throws WanggeError `import-no-column` when the mapping names a column that is not there */
export function mapColumns(header: readonly string[], mapping: ColumnMapping, file: string): MappedColumns {
  const plain = header.map(plainName);
  const at = new Map<ColumnRole, number>();
  const taken = new Set<number>();
  const take = (role: ColumnRole, index: number) => {
    at.set(role, index);
    taken.add(index);
  };
  for (const role of columnRoles) {
    const wanted = mapping[role];
    if (wanted === undefined || wanted === null) continue;
    const index = columnAt(header, wanted);
    if (index < 0) throw noColumn(role, wanted, header, file);
    take(role, index);
  }
  for (const role of columnRoles) {
    if (mapping[role] !== undefined) continue;
    for (const name of columnNames[role]) {
      const index = plain.findIndex((each, column) => each === name && !taken.has(column));
      if (index < 0) continue;
      take(role, index);
      break;
    }
  }
  const unknown = header.filter((name, index) => !taken.has(index) && !computedNames.includes(plain[index]));
  return { at, unknown: unknown.filter((name) => name.trim() !== '') };
}

/** Returns the position of a column that is called so, or as good as so; -1 where there is none. */
export function columnAt(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  return exact >= 0 ? exact : header.map(plainName).indexOf(plainName(name));
}

/** Returns the refusal of a mapping to a column that is not there, with the one that was probably meant. */
export function noColumn(
  role: ColumnRole,
  wanted: string,
  header: readonly string[],
  file: string,
): WanggeError {
  const listed = header.slice(0, 40);
  const meant =
    nearestKey(
      wanted,
      header.map((key) => ({ key })),
    ) ?? header.find((name) => name !== '' && (name.includes(wanted) || wanted.includes(name)));
  const [zhMeant, enMeant] =
    meant === undefined ? ['', ''] : [`是否想写“${meant}”？`, `did you mean "${meant}"? `];
  return new WanggeError(
    'import-no-column',
    {
      zh: `${file}：没有指定的列“${wanted}”（${role}）；${zhMeant}现有列：${listed.join('、')}`,
      en: `${file}: there is no column "${wanted}" (${role}); ${enMeant}the columns are: ${listed.join(', ')}`,
    },
    { file, role, wanted, columns: listed },
  );
}
