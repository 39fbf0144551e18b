// Text -> cells of a map: a header that names columns, one line per cell, columns divided by a vertical bar.
import { hasOwn } from '../../core/own-property.ts';
import { showValue } from '../read/show-value.ts';
import type { BilingualText } from '../schema/parameter.ts';
import { onGrid } from './coordinate-step.ts';
import type { MapCell, TableFault } from './map-tables.ts';

export const cellColumns = [
  'id',
  'name',
  'community',
  'population',
  'households',
  'neighbourhood',
  'outline',
] as const;
type Column = (typeof cellColumns)[number];
const required: readonly Column[] = ['id', 'community', 'population', 'outline'];

const WHOLE = /^\d{1,8}$/;
const DECIMAL = /^-?\d{1,5}(\.\d{1,12})?$/;

/** Reads the table of cells; faults are added to the list. */
export function readCellTable(text: string, faults: TableFault[]): MapCell[] {
  const lines = text.split('\n');
  const columns = lines[0].split('|').map((name) => name.trim());
  const wrong = headerFault(columns);
  if (wrong !== undefined) {
    faults.push({ table: 'cells', text: wrong });
    return [];
  }
  const cells: MapCell[] = [];
  const at = Object.fromEntries(columns.map((name, index) => [name, index]));
  for (let row = 1; row < lines.length; row++) {
    if (lines[row].trim() === '') continue;
    const values = lines[row].split('|').map((value) => value.trim());
    const valueOf = (column: Column) => (hasOwn(at, column) ? (values[at[column]] ?? '') : '');
    const fail = (zh: string, en: string) =>
      faults.push({
        table: 'cells',
        text: { zh: `第 ${row + 1} 行：${zh}`, en: `, line ${row + 1}: ${en}` },
      });
    if (values.length !== columns.length) {
      fail(
        `应有 ${columns.length} 列，现有 ${values.length} 列`,
        `must have ${columns.length} columns, but has ${values.length}`,
      );
      continue;
    }
    const cell = cellOf(valueOf, row + 1, fail);
    if (cell !== undefined) cells.push(cell);
  }
  return cells;
}

function headerFault(columns: readonly string[]): BilingualText | undefined {
  const known: readonly string[] = cellColumns;
  const unknown = columns.find((name, index) => !known.includes(name) || columns.indexOf(name) !== index);
  const missing = required.find((name) => !columns.includes(name));
  if (unknown === undefined && missing === undefined) return undefined;
  return {
    zh: `第 1 行应为表头，列名可为 ${known.join('、')}，必须有 ${required.join('、')}，现为 ${showValue(columns.join(' | '))}`,
    en: `, line 1: must be a header of the columns ${known.join(', ')} (needed: ${required.join(', ')}), but is ${showValue(columns.join(' | '))}`,
  };
}

type Fail = (zh: string, en: string) => void;

function cellOf(valueOf: (column: Column) => string, line: number, fail: Fail): MapCell | undefined {
  const [id, community, population] = [valueOf('id'), valueOf('community'), valueOf('population')];
  const [households, neighbourhood] = [valueOf('households'), valueOf('neighbourhood')];
  const ring = ringOf(valueOf('outline'));
  let sound = true;
  const demand = (holds: boolean, zh: string, en: string) => {
    if (!holds) fail(zh, en);
    sound &&= holds;
  };
  demand(
    id !== '' && id.length <= 100,
    'id 应为 1 到 100 个字符',
    'the id must have from 1 to 100 characters',
  );
  const shown = showValue(community);
  demand(
    WHOLE.test(community),
    `community 应为社区序号（从0起），现为 ${shown}`,
    `community must be the index of a community, from 0, but is ${shown}`,
  );
  demand(
    WHOLE.test(population) && Number(population) >= 1,
    `population 应为不小于1的整数，现为 ${showValue(population)}`,
    `population must be a whole number of at least 1, but is ${showValue(population)}`,
  );
  demand(
    households === '' || WHOLE.test(households),
    `households 应为整数或留空，现为 ${showValue(households)}`,
    `households must be a whole number or empty, but is ${showValue(households)}`,
  );
  demand(
    ring !== undefined,
    'outline 应为成对的数字（公里），至少 3 对，均在 0 到 2000 之间',
    'outline must be pairs of numbers in km, at least 3 pairs, all from 0 to 2000',
  );
  if (!sound || ring === undefined) return undefined;
  return {
    line,
    id,
    name: valueOf('name') === '' ? id : valueOf('name'),
    community: Number(community),
    population: Number(population),
    ...(households === '' ? {} : { households: Number(households) }),
    ...(neighbourhood === '' ? {} : { neighbourhood }),
    ring,
  };
}

function ringOf(text: string): number[] | undefined {
  const parts = text.split(/\s+/);
  if (parts.length < 6 || parts.length % 2 !== 0) return undefined;
  const ring: number[] = [];
  for (const part of parts) {
    const value = DECIMAL.test(part) ? Number(part) : NaN;
    if (!(value >= 0 && value <= 2000)) return undefined;
    ring.push(onGrid(value));
  }
  return ring;
}
