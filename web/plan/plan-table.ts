// A plan as a table of cells, for spreadsheets and back: which zone each cell belongs to, where zones have their centre and stations.
// Reads what it writes, a GeoJSON file of the same cells, and the text of a plan. Pure.
import { WanggeError } from '../../src/core/errors.ts';
import type { CsvCell } from '../../src/data/csv.ts';
import { parseCsv } from '../../src/data/import/files/parse-csv.ts';
import { planOfText } from '../../src/zoning/plan/plan-text.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import type { ZoneGround } from './zone-ground.ts';

const columns = ['id', 'cell', 'town', 'community', 'population', 'area_km2', 'zone', 'place'] as const;

/** Returns the rows of a plan, header first; zones and cells are counted from 1, cells without a zone have none. */
export function planRows({ territory }: ZoneGround, plan: ZonePlan): CsvCell[][] {
  const stations = new Set(plan.stations);
  const rows = Array.from(plan.zoneOf, (zone, cell): CsvCell[] => [
    `cell-${cell + 1}`,
    cell + 1,
    territory.townNames[territory.cellTown[cell]].zh,
    territory.communityNames[territory.cellCommunity[cell]].zh,
    territory.cellPopulation[cell],
    territory.cellAreaKm2[cell],
    zone < 0 ? null : zone + 1,
    zone >= 0 && plan.centres[zone] === cell ? 'centre' : stations.has(cell) ? 'station' : null,
  ]);
  return [[...columns], ...rows];
}

/**
 * Reads a plan from a file's text: the text of a plan, a table with columns `cell` and `zone`, or GeoJSON with these properties.
 * @throws WanggeError `plan-file`, and what planOfText and parseCsv throw
 */
export function planOfFile(text: string, name: string, cells: number): ZonePlan {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare.startsWith('z1.')) return planOfText(bare, cells);
  const rows = bare.startsWith('{') ? rowsOfGeoJson(bare) : rowsOfTable(bare, name);
  const zoneOf = new Int32Array(cells).fill(-1);
  const places = new Map<number, string>();
  const numbers = new Map<string, number>();
  for (const { cell, zone, place } of rows) {
    const at = Number(/(\d+)$/.exec(cell)?.[1] ?? NaN) - 1;
    if (!Number.isInteger(at) || at < 0 || at >= cells) throw unfit(cell, cells);
    if (zone === '') continue;
    if (!numbers.has(zone)) numbers.set(zone, numbers.size);
    zoneOf[at] = numbers.get(zone) ?? -1;
    if (place !== '') places.set(at, place);
  }
  if (numbers.size === 0) throw nothingThere();
  const centres = new Int32Array(numbers.size).fill(-1);
  const stations: number[] = [];
  for (const [cell, place] of places) {
    if (place === 'centre') centres[zoneOf[cell]] = cell;
    if (place === 'station') stations.push(cell);
  }
  stations.sort((a, b) => a - b);
  return {
    zoneOf,
    zones: numbers.size,
    centres,
    stations: Int32Array.from(stations),
    locked: new Uint8Array(numbers.size),
  };
}

interface CellRow {
  readonly cell: string;
  readonly zone: string;
  readonly place: string;
}

function rowsOfTable(text: string, name: string): CellRow[] {
  const [header = [], ...rows] = parseCsv(text, name).rows;
  const names = header.map((column) => column.trim().toLowerCase());
  const place = (...wanted: readonly string[]): number =>
    names.findIndex((column) => wanted.includes(column));
  const [cell, zone, kind] = [place('cell', '网格', 'id'), place('zone', '片区'), place('place')];
  if (cell < 0 || zone < 0) throw nothingThere();
  return rows.map((row) => ({
    cell: row[cell] ?? '',
    zone: (row[zone] ?? '').trim(),
    place: kind < 0 ? '' : (row[kind] ?? ''),
  }));
}

function rowsOfGeoJson(text: string): CellRow[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw nothingThere();
  }
  const features = (data as { features?: unknown }).features;
  if (!Array.isArray(features)) throw nothingThere();
  const written = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return features.map((feature) => {
    const { properties } = (feature ?? {}) as { properties?: Record<string, unknown> | null };
    return {
      cell: written(properties?.['cell'] ?? properties?.['id']),
      zone: written(properties?.['zone']),
      place: written(properties?.['place']),
    };
  });
}

const nothingThere = (): WanggeError =>
  new WanggeError('plan-file', {
    zh: '文件里没有分区方案：应为方案文字，或含 cell 与 zone 两列的表格或地理数据',
    en: 'The file holds no plan of zones: it should be the text of a plan, or a table or GeoJSON with cell and zone',
  });

const unfit = (cell: string, cells: number): WanggeError =>
  new WanggeError('plan-file', {
    zh: `文件里的网格“${cell}”不在本辖区（共 ${cells} 个网格）`,
    en: `The file names a cell "${cell}" that this territory of ${cells} cells does not have`,
  });
