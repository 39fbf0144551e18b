// The rows of the assumptions drawer: every declared parameter with the value that the scenario gives it. Pure.
import { listParameters, type Parameter } from '../../src/scenario/parameters.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { unitName, withUnit } from '../../src/scenario/units.ts';
import { valueAt } from '../plan/patch-paths.ts';

export interface AssumptionRow {
  readonly parameter: Parameter;
  /** In the scenario; undefined for entries of lists, which have many values. */
  readonly value: unknown;
}

/** Returns all rows, in the order of the schema. */
export const assumptionRows = (scenario: Scenario): AssumptionRow[] =>
  listParameters().map((parameter) => ({ parameter, value: valueAt(scenario, parameter.path.split('.')) }));

/** Returns the rows that hold every word of a query, in either language, in path, name, status or source. */
export function matchingRows(rows: readonly AssumptionRow[], query: string): AssumptionRow[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(({ parameter: { path, meta } }) => {
    const text = [path, meta.zh, meta.en, meta.status, meta.source.zh, meta.source.en]
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Writes a parameter's value; an en dash where it has none of its own. */
export function valueText({ parameter, value }: AssumptionRow, side: 'zh' | 'en'): string {
  const { meta } = parameter;
  if (typeof value === 'number') return withUnit(value, meta.unit)[side];
  if (typeof value === 'boolean') return side === 'zh' ? (value ? '有' : '无') : value ? 'on' : 'off';
  if (typeof value === 'string') return meta.names?.[value]?.[side] ?? value;
  if (Array.isArray(value)) return listText(value, side);
  if (typeof value !== 'object' || value === null) return '–';
  const shares = Object.entries(value).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  const written = shares.map(
    ([key, share]) => `${meta.names?.[key]?.[side] ?? key} ${withUnit(share, '0-1')[side]}`,
  );
  return written.length > 0 ? written.join(side === 'zh' ? '，' : ', ') : '–';
}

/** Writes the allowed range with its unit; empty where there is none. */
export function rangeText({ kind, min, max, meta }: Parameter, side: 'zh' | 'en'): string {
  if (min === undefined || max === undefined) return '';
  if (kind === 'list') return side === 'zh' ? `${min}–${max} 项` : `${min}–${max} entries`;
  if (meta.unit === '0-1') return '0–100%';
  const unit = unitName(meta.unit, 'level')[side];
  const number = (value: number): string =>
    String(value).replace(/\B(?=(\d{3})+$)/g, value >= 10_000 ? ',' : '');
  return `${number(min)}–${number(max)}${unit === '' ? '' : ` ${unit}`}`;
}

function listText(list: readonly unknown[], side: 'zh' | 'en'): string {
  if (list.length === 0) return side === 'zh' ? '无' : 'none';
  if (list.every((item) => typeof item !== 'object')) return list.join(side === 'zh' ? '、' : ', ');
  return side === 'zh' ? `${list.length} 项` : `${list.length} ${list.length === 1 ? 'entry' : 'entries'}`;
}
