// Plans of zones as files: a table of cells and zones (CSV, GeoJSON) that other programs read and write, or the plan's own text, bare
// or in JSON. Cells are named as in the territory's export: as their own map names them, or cell-1, cell-2 ...
import { WanggeError } from '../core/errors.ts';
import { cellId } from '../scenario/generate/cell-label.ts';
import type { Territory } from '../scenario/generate/territory.ts';
import type { BilingualText } from '../scenario/schema/parameter.ts';
import { planHash, planOfText, planText } from '../zoning/plan/plan-text.ts';
import { planOfLabels, type ZonePlan } from '../zoning/plan/zone-plan.ts';
import { checkPlanMap, otherMap, type SaidOfCell } from './check-plan-map.ts';
import { csvDocument } from './csv.ts';
import { numberOf } from './import/columns/cell-values.ts';
import { parseCsv } from './import/files/parse-csv.ts';

export const planFormat = 'wangge-zones/1';

const cellColumns = ['cell', 'id', '网格', '网格编号', '编号'];
const zoneColumns = ['zone', '片区'];
const placeColumns = ['place', '站点'];
const townColumns = ['town', '街镇', '街道'];
const peopleColumns = ['people', 'population', '人口'];

/**
 * Returns a table with one row per cell: cell, its name where a map of one's own gives it one, town, community, people, zone from 1
 * (empty = none), centre or station.
 */
export function planCsv(territory: Territory, plan: ZonePlan): string {
  const stations = new Set(plan.stations);
  const { cellNames } = territory;
  const name = cellNames === undefined ? [] : ['name'];
  const header = ['cell', ...name, 'town', 'community', 'people', 'zone', 'place'];
  const rows = Array.from({ length: territory.cells }, (_, cell) => {
    const zone = plan.zoneOf[cell];
    const isCentre = zone >= 0 && plan.centres[zone] === cell;
    return [
      cellId(territory, cell),
      ...(cellNames === undefined ? [] : [cellNames[cell]]),
      territory.townNames[territory.cellTown[cell]].zh,
      territory.communityNames[territory.cellCommunity[cell]].zh,
      territory.cellPopulation[cell],
      zone < 0 ? null : zone + 1,
      isCentre ? 'centre' : stations.has(cell) ? 'station' : null,
    ];
  });
  return csvDocument([header, ...rows]);
}

/** Returns a JSON document with the plan's text and fingerprint, and the residents of the map that it belongs to. */
export function planJson(territory: Territory, plan: ZonePlan): string {
  const people = peopleOf(territory);
  return `${JSON.stringify({ format: planFormat, plan: planText(plan), hash: planHash(plan), zones: plan.zones, people })}\n`;
}

const peopleOf = ({ cellPopulation }: Territory): number =>
  cellPopulation.reduce((sum, people) => sum + people, 0);

type OnDoubt = (doubt: BilingualText) => void;

/**
 * Reads a plan from the text of a file or from the plan's own text.
 * @param name of the file, for messages
 * @param onDoubt told what the reader should know of a file that is read all the same
 * @throws WanggeError `plan-file`, `plan-columns`, `plan-empty`, `plan-cell`, `plan-other-map`, or what a text or table is refused for
 */
export function readPlan(
  content: string,
  name: string,
  territory: Territory,
  onDoubt: OnDoubt = () => undefined,
): ZonePlan {
  const text = content.replace(/^\uFEFF/, '').trim();
  if (text.startsWith('z1.')) return planOfText(text, territory.cells);
  if (!text.startsWith('{')) return planOfRows(parseCsv(text, name).rows, name, territory, onDoubt);
  const data = parsed(text, name);
  if (data.format === planFormat && typeof data.plan === 'string') {
    const here = peopleOf(territory);
    if (typeof data.people === 'number' && data.people !== here)
      throw otherMap(name, {
        zh: `那张地图有 ${data.people} 人，这里有 ${here} 人`,
        en: `that one has ${data.people} residents, this one ${here}`,
      });
    return planOfText(data.plan, territory.cells);
  }
  if (!Array.isArray(data.features)) throw unknownFile(name);
  const properties = data.features.map((feature: unknown) => objectOf(objectOf(feature).properties));
  const columns = [...new Set(properties.flatMap((each) => Object.keys(each)))];
  const rows = properties.map((each) => columns.map((key) => each[key]));
  return planOfRows([columns, ...rows], name, territory, onDoubt);
}

function parsed(text: string, name: string): Record<string, unknown> {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    throw unknownFile(name);
  }
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

type Row = readonly unknown[];

/** Every cell once at most; a cell that is missing, or has no zone, belongs to none. Zones are told apart by what is written. */
function planOfRows(
  [header = [], ...rows]: readonly Row[],
  name: string,
  territory: Territory,
  onDoubt: OnDoubt,
): ZonePlan {
  const column = (names: readonly string[]): number =>
    header.findIndex((title) => typeof title === 'string' && names.includes(title.trim().toLowerCase()));
  const [cellAt, zoneAt, placeAt] = [column(cellColumns), column(zoneColumns), column(placeColumns)];
  if (cellAt < 0 || zoneAt < 0) throw noColumns(name);
  if (rows.length === 0) throw noRows(name);
  if (rows.length > territory.cells)
    throw otherMap(name, {
      zh: `它有 ${rows.length} 个网格，这里有 ${territory.cells} 个`,
      en: `it has ${rows.length} grid cells, this one ${territory.cells}`,
    });
  const [townAt, peopleAt] = [column(townColumns), column(peopleColumns)];
  const said: SaidOfCell[] = [];
  const zoneOf = new Int32Array(territory.cells).fill(-1);
  const cellOf = cellFinder(
    rows.map((row) => written(row[cellAt])),
    territory,
  );
  const seen = new Set<number>();
  const zones = new Map<string, number>();
  const places: { readonly cell: number; readonly isCentre: boolean }[] = [];
  rows.forEach((row, index) => {
    const cell = cellOf(written(row[cellAt]));
    if (cell < 0 || seen.has(cell)) throw badCell(name, index + 2, written(row[cellAt]), cell >= 0);
    seen.add(cell);
    said.push({
      cell,
      town: written(row[townAt]) || null,
      people: countOf(row[peopleAt]),
    });
    const zone = written(row[zoneAt]);
    if (zone === '') return;
    if (!zones.has(zone)) zones.set(zone, zones.size);
    zoneOf[cell] = zones.get(zone) ?? -1;
    const place = written(row[placeAt]);
    if (place !== '') places.push({ cell, isCentre: place === 'centre' });
  });
  for (const doubt of checkPlanMap(name, said, territory)) onDoubt(doubt);
  const plan = planOfLabels(zoneOf, zones.size);
  for (const { cell, isCentre } of places) if (isCentre) plan.centres[zoneOf[cell]] = cell;
  const stations = places.filter(({ isCentre }) => !isCentre).map(({ cell }) => cell);
  return { ...plan, stations: Int32Array.from(stations).sort() };
}

/** Returns a number of residents; null for what is none. */
function countOf(value: unknown): number | null {
  const count = numberOf(value);
  return count !== undefined && Number.isFinite(count) ? count : null;
}

const written = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/**
 * Returns what finds a cell by what a file calls it; -1 where there is none. A file that uses an identifier or a name of the map is read
 * by those alone; any other by numbers from 1, as files written before cells had names are.
 */
function cellFinder(
  used: readonly string[],
  { cells, cellIds = [], cellNames = [] }: Territory,
): (text: string) => number {
  const own = new Map<string, number>();
  const repeated = new Set<string>();
  cellNames.forEach((name, cell) => {
    if (own.has(name)) repeated.add(name);
    own.set(name, cell);
  });
  for (const name of repeated) own.delete(name);
  cellIds.forEach((id, cell) => own.set(id, cell));
  const isOwn = used.some((text) => own.has(text));
  return (text) =>
    isOwn ? (own.get(text) ?? own.get(text.replace(/^'/, '')) ?? -1) : cellNumber(text, cells);
}

/** Returns the index of a cell by number from 1; -1 where there is none. */
function cellNumber(text: string, cells: number): number {
  const match = /^(?:cell-)?(\d{1,7})$/.exec(text);
  const cell = match === null ? -1 : Number(match[1]) - 1;
  return cell < cells ? cell : -1;
}

function unknownFile(name: string): WanggeError {
  return new WanggeError('plan-file', {
    zh: `${name} 里读不出分区方案（应为 z1. 开头的文字、JSON、GeoJSON 或 CSV）`,
    en: `No plan of zones can be read from ${name} (a text that starts with z1., JSON, GeoJSON or CSV)`,
  });
}

function noColumns(name: string): WanggeError {
  return new WanggeError('plan-columns', {
    zh: `${name}：需要 cell（网格）与 zone（片区）两列`,
    en: `${name}: needs the columns cell and zone`,
  });
}

function noRows(name: string): WanggeError {
  return new WanggeError('plan-empty', {
    zh: `${name}：只有表头，没有一行网格`,
    en: `${name}: has a header and no grid cells below it`,
  });
}

function badCell(name: string, line: number, cell: string, isRepeated: boolean): WanggeError {
  const shown = cell.slice(0, 40);
  return new WanggeError('plan-cell', {
    zh: `${name} 第 ${line} 行：网格“${shown}”${isRepeated ? '重复' : '不在辖区中'}`,
    en: `${name}, line ${line}: grid cell "${shown}" ${isRepeated ? 'stands there twice' : 'is not in the territory'}`,
  });
}
