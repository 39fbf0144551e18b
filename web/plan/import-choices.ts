// What the visitor decides about the files of a map: what each is for, its system of coordinates, its columns; and what holds for all of
// them. Becomes the options of the import. Pure.
import type { ColumnRole } from '../../src/data/import/columns/column-names.ts';
import { columnRoles } from '../../src/data/import/columns/column-names.ts';
import type { ColumnMapping } from '../../src/data/import/columns/map-columns.ts';
import type { CoordinateSystem } from '../../src/data/import/coordinates/coordinate-system.ts';
import type { FileOptions, FileRole } from '../../src/data/import/file-roles.ts';
import type { ImportOptions } from '../../src/data/import/import-territory.ts';
import type { FileSurvey } from '../../src/data/import/survey-files.ts';

export interface FileChoice {
  readonly role: FileRole;
  /** null = as the file tells. */
  readonly coordinates: CoordinateSystem | null;
  /** Column of each role; null = none. */
  readonly columns: Readonly<Record<ColumnRole, string | null>>;
}

export interface ImportChoices {
  readonly files: ReadonlyMap<string, FileChoice>;
  /** Residents of a cell where the files have none; null = files must have them. */
  readonly residents: number | null;
  /** Empty = the name of the file with the cells. */
  readonly title: string;
  /** Where staff, incidents and designs come from. */
  readonly base: 'opened' | 'defaults';
  readonly snapMetres: number;
  readonly simplifyMetres: number;
  readonly streetMetres: number;
}

export const firstChoices: ImportChoices = {
  files: new Map(),
  residents: null,
  title: '',
  base: 'opened',
  snapMetres: 0.5,
  simplifyMetres: 0,
  streetMetres: 25,
};

/** Roles that a file can have: one that cannot be read can only be left out. */
export function rolesFor({ problem, isTable, recognised }: FileSurvey): readonly FileRole[] {
  if (problem !== null) return ['skip'];
  if (!isTable) return ['units', 'lines', 'roads', 'barriers', 'bridges', 'skip'];
  return recognised.lon !== undefined && recognised.lat !== undefined
    ? ['units', 'table', 'skip']
    : ['table', 'units', 'skip'];
}

/** Returns the choices for surveyed files: those made before stay, others are what the survey found. */
export function choicesOf(surveys: readonly FileSurvey[], before: ImportChoices): ImportChoices {
  const files = surveys.map((survey): [string, FileChoice] => [
    survey.name,
    before.files.get(survey.name) ?? {
      role: survey.role,
      coordinates: null,
      columns: Object.fromEntries(
        columnRoles.map((role) => [role, survey.recognised[role] ?? null]),
      ) as FileChoice['columns'],
    },
  ]);
  return { ...before, files: new Map(files) };
}

/** Returns the columns with one column put to a role (null = not used); a role belongs to one column at most. */
export function withColumn(
  columns: FileChoice['columns'],
  column: string,
  role: ColumnRole | null,
): FileChoice['columns'] {
  const entries = columnRoles.map((each) => {
    if (each === role) return [each, column];
    return [each, columns[each] === column ? null : columns[each]];
  });
  return Object.fromEntries(entries) as FileChoice['columns'];
}

/** Whether a file has columns that say something of cells. */
export const hasColumns = ({ role }: Pick<FileChoice, 'role'>): boolean =>
  role === 'units' || role === 'table';

/** Roles that a column of a file can have: places of outlines are in their geometry, those of joined tables elsewhere. */
export function columnRolesFor({ isTable }: FileSurvey, { role }: FileChoice): readonly ColumnRole[] {
  const placed = isTable && role === 'units';
  return placed ? columnRoles : columnRoles.filter((each) => each !== 'lon' && each !== 'lat');
}

/** Whether some file counts people or households. */
export function countsPeople({ files }: ImportChoices): boolean {
  return [...files.values()].some(
    (choice) =>
      hasColumns(choice) && (choice.columns.population !== null || choice.columns.households !== null),
  );
}

/** Returns the options of the import. @param base text of the opened scenario */
export function importOptions(
  surveys: readonly FileSurvey[],
  choices: ImportChoices,
  base: string,
): ImportOptions {
  const files = new Map(
    surveys.map((survey): [string, FileOptions] => {
      const choice = choices.files.get(survey.name);
      if (choice === undefined) return [survey.name, { role: survey.role }];
      const allowed = columnRolesFor(survey, choice);
      const columns: ColumnMapping = hasColumns(choice)
        ? Object.fromEntries(allowed.map((role) => [role, choice.columns[role]]))
        : {};
      const { role, coordinates } = choice;
      // a file of cells as it was found is told feature by feature: water in it is no cell
      const isAsFound = role === 'units' && survey.role === 'units';
      return [
        survey.name,
        { ...(isAsFound ? {} : { role }), columns, ...(coordinates === null ? {} : { coordinates }) },
      ];
    }),
  );
  const { residents, title, snapMetres, simplifyMetres, streetMetres } = choices;
  return {
    files,
    snapMetres,
    simplifyMetres,
    streetMetres,
    title: title.trim() || titleOf(surveys, choices),
    ...(residents === null ? {} : { residentsPerCell: residents }),
    ...(choices.base === 'opened' ? { base } : {}),
  };
}

/** The name of the first file with cells, without its ending. */
export function titleOf(surveys: readonly FileSurvey[], { files }: ImportChoices): string {
  const first = surveys.find(({ name }) => files.get(name)?.role === 'units') ?? surveys[0];
  return (first?.name ?? '').replace(/\.[^.]*$/, '');
}
