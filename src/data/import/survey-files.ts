// What lies in the files of an import before anything is made of them: what each seems to be for, its columns with the first rows, its
// system of coordinates. A file that cannot be read is a survey with a problem; the others are surveyed all the same.
import { WanggeError } from '../../core/errors.ts';
import type { BilingualText } from '../../scenario/schema/parameter.ts';
import { numberOf, textOf } from './columns/cell-values.ts';
import type { ColumnRole } from './columns/column-names.ts';
import { mapColumns } from './columns/map-columns.ts';
import { tableOfFeatures } from './columns/table-of-features.ts';
import { findSystem, type CoordinateSystem } from './coordinates/coordinate-system.ts';
import { extentOf } from './coordinates/place-on-plane.ts';
import type { FileRole } from './file-roles.ts';
import type { GeoFile, Position } from './files/parse-geojson.ts';
import type { ImportFile } from './files/import-file.ts';
import type { XlsxReader } from './files/xlsx-rows.ts';
import { ImportReport } from './import-report.ts';
import type { AttributeTable } from './raw-unit.ts';
import { readInput } from './read-input.ts';
import { splitFeatures, type SplitFeatures } from './split-features.ts';
import type { LineKind } from './streets/line-kind.ts';

/** Rows and columns that are shown of a table. */
const SHOWN = { rows: 5, columns: 60, characters: 60 } as const;

export interface FileSurvey {
  readonly name: string;
  readonly bytes: number;
  /** Why it cannot be read; everything below is empty then. */
  readonly problem: BilingualText | null;
  readonly isTable: boolean;
  readonly polygons: number;
  readonly points: number;
  readonly lines: Readonly<Record<LineKind | 'unclear', number>>;
  /** Areas of water, which are no cells. */
  readonly waters: number;
  readonly rows: number;
  /** Names of columns or properties, and the first rows as text. */
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** Columns that are recognised by name. */
  readonly recognised: Readonly<Partial<Record<ColumnRole, string>>>;
  /** System of its coordinates as far as it tells; null where it has none. */
  readonly system: CoordinateSystem | null;
  /** Whether the file declares its system. */
  readonly isDeclared: boolean;
  readonly role: FileRole;
}

/** Surveys files. The order is theirs. */
export async function surveyFiles(
  files: readonly ImportFile[],
  readXlsx?: XlsxReader,
): Promise<FileSurvey[]> {
  const surveys: FileSurvey[] = [];
  for (const file of files) surveys.push(await surveyed(file, readXlsx));
  const hasOutlines = surveys.some(({ role, polygons }) => role === 'units' && polygons > 0);
  return surveys.map((survey) =>
    survey.isTable && survey.role === 'units' && hasOutlines ? { ...survey, role: 'table' } : survey,
  );
}

async function surveyed(file: ImportFile, readXlsx: XlsxReader | undefined): Promise<FileSurvey> {
  const { name, bytes } = file;
  try {
    const { geo, tables } = await readInput([file], readXlsx, new ImportReport());
    const known = tables.length > 0 ? ofTable(tables[0]) : ofFeatures(geo[0]);
    return { name, bytes: bytes.length, problem: null, ...known };
  } catch (thrown) {
    const { zh, en } = WanggeError.from(thrown);
    return { ...nothing, name, bytes: bytes.length, problem: { zh, en }, role: 'skip' };
  }
}

type Known = Omit<FileSurvey, 'name' | 'bytes' | 'problem'>;

const nothing: Omit<Known, 'role'> = {
  isTable: false,
  polygons: 0,
  points: 0,
  lines: { road: 0, barrier: 0, bridge: 0, unclear: 0 },
  waters: 0,
  rows: 0,
  header: [],
  sample: [],
  recognised: {},
  system: null,
  isDeclared: false,
};

function ofTable(table: AttributeTable): Known {
  const columns = columnsOf(table);
  const at = (role: ColumnRole) => {
    const name = columns.recognised[role];
    return name === undefined ? -1 : table.header.indexOf(name);
  };
  const [lon, lat] = [at('lon'), at('lat')];
  const positions = table.rows.flatMap((row): Position[] => {
    const [x, y] = lon < 0 || lat < 0 ? [] : [numberOf(row[lon]), numberOf(row[lat])];
    return Number.isFinite(x) && Number.isFinite(y) ? [[x ?? 0, y ?? 0]] : [];
  });
  return {
    ...nothing,
    ...columns,
    isTable: true,
    ...systemOf(positions, undefined, table.file),
    role: positions.length > 0 ? 'units' : 'table',
  };
}

function ofFeatures(file: GeoFile): Known {
  const split = splitFeatures(file, new ImportReport());
  const { outlines, points, streets, waters, unclear } = split;
  const units = outlines.length > 0 ? outlines : points;
  const count = (kind: LineKind) =>
    streets.filter((each) => each.kind === kind).length - waterAs(kind, split);
  const positions = file.features.flatMap((each) => [
    ...each.points,
    ...each.lines.flat(),
    ...each.polygons.flat(2),
  ]);
  const lines = { road: count('road'), barrier: count('barrier'), bridge: count('bridge'), unclear };
  return {
    ...nothing,
    ...columnsOf(tableOfFeatures(units.length > 0 ? units : file.features, file.name)),
    polygons: outlines.length,
    points: points.length,
    lines,
    waters,
    ...systemOf(positions, file.crs, file.name),
    role: units.length > 0 ? 'units' : roleOfLines(lines, waters),
  };
}

const waterAs = (kind: LineKind, { waters }: SplitFeatures): number => (kind === 'barrier' ? waters : 0);

function roleOfLines(
  { road, barrier, bridge, unclear }: Readonly<Record<LineKind | 'unclear', number>>,
  waters: number,
): FileRole {
  const all = road + barrier + bridge + unclear + waters;
  if (all === 0 || unclear === all) return 'lines';
  if (road === all) return 'roads';
  if (barrier + waters === all) return 'barriers';
  return bridge === all ? 'bridges' : 'lines';
}

function columnsOf(table: AttributeTable): Pick<Known, 'rows' | 'header' | 'sample' | 'recognised'> {
  const { at } = mapColumns(table.header, {}, table.file);
  const recognised = [...at].map(([role, column]) => [role, table.header[column]] as const);
  return {
    rows: table.rows.length,
    header: table.header.slice(0, SHOWN.columns),
    sample: table.rows
      .slice(0, SHOWN.rows)
      .map((row) =>
        table.header.slice(0, SHOWN.columns).map((_, at) => textOf(row[at]).slice(0, SHOWN.characters)),
      ),
    recognised: Object.fromEntries(recognised),
  };
}

function systemOf(
  positions: readonly Position[],
  crs: string | undefined,
  file: string,
): Pick<Known, 'system' | 'isDeclared'> {
  if (positions.length === 0) return { system: null, isDeclared: false };
  const report = new ImportReport();
  const { system } = findSystem(extentOf(positions), crs, undefined, report, file);
  const guessed = report.findings.some(({ code }) => code !== 'coordinates-swapped');
  return { system, isDeclared: crs !== undefined && !guessed };
}
