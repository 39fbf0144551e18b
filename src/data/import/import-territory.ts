// The import of a user's own territory, for page and command line alike: files and options in, a scenario file and a report out.
// Nothing of the input is dropped silently: every unit is a cell of the result or stands in the report with the reason.
import { defaultNeighbourhoods } from '../../scenario/schema/neighbourhood-defaults.ts';
import { loadScenario } from '../../scenario/load.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { TerritoryMap } from '../../scenario/schema/territory-map.ts';
import type { NeighbourhoodType } from './assemble-map.ts';
import type { ColumnMapping } from './columns/map-columns.ts';
import type { CoordinateSystem } from './coordinates/coordinate-system.ts';
import type { OptionsByFile } from './file-roles.ts';
import type { ImportFile } from './files/import-file.ts';
import type { XlsxReader } from './files/xlsx-rows.ts';
import { ImportReport, type ImportFinding } from './import-report.ts';
import { mapOfInput } from './map-of-input.ts';
import { readInput } from './read-input.ts';
import { scenarioOfMap, type ScenarioNames } from './scenario-of-map.ts';

/** Vertices farther apart than this are never one: a wider tolerance would swallow streets and small cells. */
export const mostSnapMetres = 50;

export interface ImportOptions {
  /** Names of columns or properties by role; null = there is none. Wins over recognised names. */
  readonly columns?: ColumnMapping;
  /** System of the coordinates of all files; absent = declared in the files, told from size, or WGS84. */
  readonly coordinates?: CoordinateSystem;
  /** What is said of single files, by name; wins over what is said of all. */
  readonly files?: OptionsByFile;
  /** Vertices nearer than this become one, metres, 0 to 50; default 0.5. */
  readonly snapMetres?: number;
  /** Outlines are simplified by up to so many metres, 0 to 100; default 0. */
  readonly simplifyMetres?: number;
  /** How far a street may lie from a border that it runs along, metres; default 25. */
  readonly streetMetres?: number;
  /** Residents of each cell where the data have none. Without it a missing column of population is an error. */
  readonly residentsPerCell?: number;
  /** Title of the map; default: name of the first file. */
  readonly title?: string;
  readonly licence?: string;
  /** Text of the scenario whose other sections and designs are taken over; absent = defaults and one design. */
  readonly base?: string;
  readonly scenario?: ScenarioNames;
  /** Reads Excel workbooks; without it they are refused. */
  readonly readXlsx?: XlsxReader;
}

export interface ImportResult {
  /** A scenario file, self-contained, which loads without error. */
  readonly scenarioYaml: string;
  readonly scenario: Scenario;
  readonly map: TerritoryMap;
  readonly report: readonly ImportFinding[];
}

/**
 * Imports a territory.
 * @param report takes the findings, those before a failure too
 * @throws WanggeError with a code that starts with `import-` where no scenario can be made
 */
export async function importTerritory(
  files: readonly ImportFile[],
  options: ImportOptions = {},
  report = new ImportReport(),
): Promise<ImportResult> {
  const input = await readInput(files, options.readXlsx, report, options.files);
  const map = mapOfInput(
    input,
    {
      columns: options.columns ?? {},
      coordinates: options.coordinates,
      files: options.files ?? new Map(),
      snapMetres: within(options.snapMetres ?? 0.5, mostSnapMetres),
      simplifyMetres: within(options.simplifyMetres ?? 0, 100),
      streetMetres: within(options.streetMetres ?? 25, 500),
      residentsPerCell:
        options.residentsPerCell === undefined
          ? undefined
          : Math.max(1, within(options.residentsPerCell, 1e6)),
      title: options.title ?? files[0].name.replace(/\.[^.]*$/, ''),
      licence: options.licence,
      neighbourhoods: neighbourhoodsOf(options.base),
    },
    report,
  );
  const { yaml, scenario } = scenarioOfMap(map, options.base, options.scenario, report);
  if (scenario.zones.plan === '')
    report.add(
      'info',
      'zones-assumed',
      '数据里没有今天的片区：“今天”按模型规则把各街镇的社区切成片区，是假设；有分区方案时请在片区页打开',
      'The data name no zones of today: “today” is a cut of the communities of each town by the model’s rule, which is assumed; a plan of zones can be opened on the Zones screen',
    );
  return { scenarioYaml: yaml, scenario, map, report: report.findings };
}

function within(value: number, most: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.min(most, value)) : 0;
}

function neighbourhoodsOf(base: string | undefined): readonly NeighbourhoodType[] {
  const loaded = base === undefined ? undefined : loadScenario(base);
  return loaded?.ok === true ? loaded.scenario.incidents.neighbourhoods : defaultNeighbourhoods;
}
