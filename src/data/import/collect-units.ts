// The units of an input: features with outlines, joined by tables; otherwise points, from features or tables with coordinates.
import { WanggeError } from '../../core/errors.ts';
import type { ColumnRole } from './columns/column-names.ts';
import { factsOfRows, type RowFacts, type TableFacts } from './columns/facts-of-rows.ts';
import { columnAt, noColumn, type ColumnMapping } from './columns/map-columns.ts';
import { tableOfFeatures } from './columns/table-of-features.ts';
import { findSystem, type CoordinateSystem, type FoundSystem } from './coordinates/coordinate-system.ts';
import { extentOf } from './coordinates/place-on-plane.ts';
import type { OptionsByFile } from './file-roles.ts';
import type { GeoFeature, Position } from './files/parse-geojson.ts';
import type { ImportReport } from './import-report.ts';
import { joinTable } from './join-tables.ts';
import type { AttributeTable, RawUnit } from './raw-unit.ts';

/** Units of one file, whose coordinates are in one system. */
export interface UnitsOfFile {
  readonly file: string;
  readonly found: FoundSystem;
  readonly units: readonly RawUnit[];
}

export interface CollectedUnits {
  readonly files: readonly UnitsOfFile[];
  readonly arePoints: boolean;
  /** Whether a column of the role was found in any table. */
  readonly has: (role: ColumnRole) => boolean;
  /** All column names, for messages. */
  readonly columns: readonly string[];
}

/** Features of a file by what they are for. */
export interface UnitSource {
  readonly name: string;
  readonly crs: string | undefined;
  readonly outlines: readonly GeoFeature[];
  readonly points: readonly GeoFeature[];
}

export interface CollectOptions {
  readonly columns: ColumnMapping;
  readonly coordinates: CoordinateSystem | undefined;
  /** What is said of single files. */
  readonly files: OptionsByFile;
}

/** Collects the units. @throws WanggeError `import-no-units`, `import-no-column`, `import-no-match` */
export function collectUnits(
  sources: readonly UnitSource[],
  tables: readonly AttributeTable[],
  options: CollectOptions,
  report: ImportReport,
): CollectedUnits {
  const collector = new Collector(options, report);
  const arePoints = sources.every(({ outlines }) => outlines.length === 0);
  if (arePoints) return collector.points(sources, tables);
  return collector.outlines(sources, tables);
}

class Collector {
  private readonly options: CollectOptions;
  private readonly report: ImportReport;
  private readonly facts: TableFacts[] = [];
  private readonly columns: string[] = [];
  private readonly tables: string[] = [];

  constructor(options: CollectOptions, report: ImportReport) {
    this.options = options;
    this.report = report;
  }

  outlines(sources: readonly UnitSource[], tables: readonly AttributeTable[]): CollectedUnits {
    const rowsOf = tables.map((table) => ({ file: table.file, rows: this.read(table, true).rows }));
    const files = sources.flatMap((source): UnitsOfFile[] => {
      if (source.points.length > 0)
        this.report.add(
          'error',
          'points-ignored',
          `${source.name}：已有轮廓，${source.points.length} 个点未导入`,
          `${source.name}: there are outlines, so ${source.points.length} points are left out`,
          { count: source.points.length },
        );
      if (source.outlines.length === 0) return [];
      const { rows } = this.read(tableOfFeatures(source.outlines, source.name), tables.length > 0);
      const units = source.outlines.map((feature, index): RawUnit => ({
        ...rows[index],
        label: labelOf(rows[index], source.name, feature.number),
        parts: feature.polygons,
      }));
      return [this.placed(source.name, source.crs, units)];
    });
    return this.result(this.joined(files, rowsOf), false);
  }

  points(sources: readonly UnitSource[], tables: readonly AttributeTable[]): CollectedUnits {
    const files: UnitsOfFile[] = [];
    for (const { name, crs, points } of sources) {
      if (points.length === 0) continue;
      const { rows } = this.read(tableOfFeatures(points, name), false);
      const units = points.map((feature, index): RawUnit => {
        const label = labelOf(rows[index], name, feature.number);
        if (feature.points.length > 1)
          this.report.add(
            'warning',
            'points-left-out',
            '有多个点，只取第一个',
            'has several points; the first is taken',
            {
              unit: label,
              count: feature.points.length - 1,
            },
          );
        return { ...rows[index], label, parts: [], point: feature.points[0] };
      });
      files.push(this.placed(name, crs, units));
    }
    const joined: { readonly file: string; readonly rows: readonly RowFacts[] }[] = [];
    for (const table of tables) {
      const isJoined = this.options.files.get(table.file)?.role === 'table';
      const { rows, has } = this.read(table, isJoined);
      if (isJoined || !has('lon') || !has('lat')) {
        joined.push({ file: table.file, rows });
        continue;
      }
      const units = rows.flatMap((row, index): RawUnit[] => {
        const label = labelOf(row, table.file, index + 1);
        if (Number.isFinite(row.x) && Number.isFinite(row.y))
          return [{ ...row, label, parts: [], point: [row.x, row.y] }];
        this.report.add(
          'error',
          'no-coordinates',
          '没有可读取的坐标，未导入',
          'has no coordinates that can be read and is left out',
          { unit: label },
        );
        return [];
      });
      if (units.length > 0) files.push(this.placed(table.file, undefined, units));
    }
    if (files.length === 0) throw this.noUnits();
    return this.result(this.joined(files, joined), true);
  }

  /** The units of all files with what the rows of tables say of them. */
  private joined(
    files: readonly UnitsOfFile[],
    tables: readonly { readonly file: string; readonly rows: readonly RowFacts[] }[],
  ): UnitsOfFile[] {
    let all = files.flatMap(({ units }) => units);
    for (const { file, rows } of tables) all = joinTable(all, rows, file, this.report);
    let next = 0;
    return files.map((file) => ({ ...file, units: file.units.map(() => all[next++]) }));
  }

  /** `joined` tables take their coordinates from elsewhere: columns of coordinates are then merely not needed. */
  private read(table: AttributeTable, joined: boolean): TableFacts {
    const said = this.options.files.get(table.file);
    const { lon, lat, ...others } = { ...this.options.columns, ...said?.columns };
    const known = Object.entries(joined ? others : { lon, lat, ...others }).filter(
      ([, name]) => name === null || name === undefined || !joined || columnAt(table.header, name) >= 0,
    );
    const facts = factsOfRows(table, Object.fromEntries(known) as ColumnMapping, this.report);
    this.facts.push(facts);
    this.columns.push(...table.header);
    this.tables.push(table.file);
    return facts;
  }

  private placed(file: string, crs: string | undefined, units: readonly RawUnit[]): UnitsOfFile {
    const positions = units.flatMap(positionsOf);
    const extent = positions.length > 0 ? extentOf(positions) : { minX: 0, maxX: 0, minY: 0, maxY: 0 };
    const wanted = this.options.files.get(file)?.coordinates ?? this.options.coordinates;
    return { file, found: findSystem(extent, crs, wanted, this.report, file), units };
  }

  /** A column that the user names for all files must be in one of them, whatever it is needed for. @throws WanggeError `import-no-column` */
  private checkNamed(): void {
    const files = [...new Set(this.tables)].join(', ');
    for (const [role, name] of Object.entries(this.options.columns) as [ColumnRole, string | null][])
      if (name !== null && columnAt(this.columns, name) < 0)
        throw noColumn(role, name, [...new Set(this.columns)], files);
  }

  private result(files: readonly UnitsOfFile[], arePoints: boolean): CollectedUnits {
    this.checkNamed();
    return {
      files,
      arePoints,
      has: (role) => this.facts.some(({ has }) => has(role)),
      columns: [...new Set(this.columns)],
    };
  }

  private noUnits(): WanggeError {
    const columns = [...new Set(this.columns)].slice(0, 40);
    return new WanggeError(
      'import-no-units',
      {
        zh: `没有找到网格：文件中既没有面（Polygon）、点（Point），也没有经纬度列${columns.length > 0 ? `（现有列：${columns.join('、')}）` : ''}`,
        en: `No cells were found: there are neither polygons nor points, nor columns of longitude and latitude${columns.length > 0 ? ` (the columns are: ${columns.join(', ')})` : ''}`,
      },
      { columns },
    );
  }
}

/** All positions of a unit. */
export function positionsOf({ parts, point }: RawUnit): readonly Position[] {
  return point === undefined ? parts.flat(2) : [point];
}

function labelOf({ id, name }: RowFacts, file: string, number: number): string {
  if (name !== '' && id !== '' && id !== name) return `${name} (${id})`;
  return name || id || `${file} #${number}`;
}
