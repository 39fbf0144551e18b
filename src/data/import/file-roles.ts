// What a file of an import is for, and what the user may say about each file by itself: the command line says one thing for all files,
// the page one thing for each.
import type { ColumnMapping } from './columns/map-columns.ts';
import type { CoordinateSystem } from './coordinates/coordinate-system.ts';

/**
 * units: its polygons, points or rows with coordinates are cells; table: rows joined to cells; lines: streets, barriers and bridges, told
 * line by line; roads, barriers, bridges: all its lines are; skip: left out.
 */
export const fileRoles = ['units', 'table', 'lines', 'roads', 'barriers', 'bridges', 'skip'] as const;
export type FileRole = (typeof fileRoles)[number];

/** What is said of one file; what is absent is told from the file. */
export interface FileOptions {
  readonly role?: FileRole;
  /** System of its coordinates. */
  readonly coordinates?: CoordinateSystem;
  /** Its columns by role; wins over the mapping of all files. */
  readonly columns?: ColumnMapping;
}

/** Options of files by name. */
export type OptionsByFile = ReadonlyMap<string, FileOptions>;
