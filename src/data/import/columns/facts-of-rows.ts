// Rows of attributes -> what is known of each unit, by mapped columns. Columns without meaning and values that cannot be read are
// reported.
import type { ImportReport } from '../import-report.ts';
import type { AttributeTable, UnitFacts } from '../raw-unit.ts';
import { isYes, numberOf, textOf } from './cell-values.ts';
import type { ColumnRole } from './column-names.ts';
import { mapColumns, type ColumnMapping } from './map-columns.ts';

export interface RowFacts extends UnitFacts {
  /** Coordinates as they are written; NaN where there are none. */
  readonly x: number;
  readonly y: number;
}

export interface TableFacts {
  readonly rows: readonly RowFacts[];
  readonly has: (role: ColumnRole) => boolean;
}

/** Reads a table. @throws WanggeError `import-no-column` */
export function factsOfRows(table: AttributeTable, mapping: ColumnMapping, report: ImportReport): TableFacts {
  const { at, unknown } = mapColumns(table.header, mapping, table.file);
  if (unknown.length > 0) {
    const shown = unknown.slice(0, 30);
    report.add(
      'info',
      'columns-unknown',
      `${table.file}：未使用的列：${shown.join('、')}`,
      `${table.file}: columns that are not used: ${shown.join(', ')}`,
      { count: unknown.length },
    );
  }
  const rows = table.rows.map((row): RowFacts => {
    const value = (role: ColumnRole): unknown => {
      const column = at.get(role);
      return column === undefined ? undefined : row[column];
    };
    return {
      id: textOf(value('id')).slice(0, 100),
      name: textOf(value('name')).slice(0, 100),
      community: textOf(value('community')).slice(0, 100),
      town: textOf(value('town')).slice(0, 100),
      population: numberOf(value('population')),
      households: numberOf(value('households')),
      neighbourhood: textOf(value('neighbourhood')),
      park: isYes(value('park')),
      x: numberOf(value('lon')) ?? NaN,
      y: numberOf(value('lat')) ?? NaN,
    };
  });
  return { rows, has: (role) => at.has(role) };
}
