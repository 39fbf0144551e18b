// Joins rows of tables to units with outlines, by id, otherwise by name. What finds no partner is reported, on both sides.
import { WanggeError } from '../../core/errors.ts';
import type { RowFacts } from './columns/facts-of-rows.ts';
import type { ImportReport } from './import-report.ts';
import type { RawUnit, UnitFacts } from './raw-unit.ts';

/** Returns the units with what the rows say; what a row leaves open stays as the unit has it. @throws WanggeError `import-no-match` */
export function joinTable(
  units: readonly RawUnit[],
  rows: readonly RowFacts[],
  file: string,
  report: ImportReport,
): RawUnit[] {
  const byId = indexOf(rows, ({ id }) => id);
  const byName = indexOf(rows, ({ name }) => name);
  const used = new Set<number>();
  const joined = units.map((unit) => {
    const row = byId.get(unit.id) ?? byName.get(unit.name) ?? byName.get(unit.id) ?? byId.get(unit.name);
    if (row === undefined || used.has(row)) {
      report.add('warning', 'unit-unmatched', `${file} 中没有对应的行`, `has no row in ${file}`, {
        unit: unit.label,
      });
      return unit;
    }
    used.add(row);
    return { ...unit, ...statedBy(rows[row]) };
  });
  if (used.size === 0)
    throw new WanggeError(
      'import-no-match',
      {
        zh: `${file}：没有一行的编号或名称与轮廓文件相同；请用列映射指定编号列`,
        en: `${file}: no row has the id or name of a unit with an outline; name the id column in the mapping`,
      },
      { file },
    );
  rows.forEach((row, index) => {
    if (used.has(index)) return;
    const unit = row.id || row.name || `${file} #${index + 1}`;
    report.add(
      'error',
      'row-unmatched',
      `${file} 的这一行没有轮廓，未导入`,
      `is a row of ${file} without an outline and is left out`,
      { unit },
    );
  });
  return joined;
}

function indexOf(rows: readonly RowFacts[], key: (row: RowFacts) => string): Map<string, number> {
  const found = new Map<string, number>();
  rows.forEach((row, index) => {
    if (key(row) !== '' && !found.has(key(row))) found.set(key(row), index);
  });
  return found;
}

function statedBy(row: RowFacts): Partial<UnitFacts> {
  return {
    ...(row.name === '' ? {} : { name: row.name }),
    ...(row.community === '' ? {} : { community: row.community }),
    ...(row.town === '' ? {} : { town: row.town }),
    ...(row.population === undefined ? {} : { population: row.population }),
    ...(row.households === undefined ? {} : { households: row.households }),
    ...(row.neighbourhood === '' ? {} : { neighbourhood: row.neighbourhood }),
    ...(row.park ? { park: true } : {}),
  };
}
