// A unit of the input before it is a cell: what its row or feature says, and where it lies.
import type { Position } from './files/parse-geojson.ts';

export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  readonly community: string;
  readonly town: string;
  /** NaN = written but no number; undefined = not written. */
  readonly population: number | undefined;
  readonly households: number | undefined;
  readonly neighbourhood: string;
  readonly park: boolean;
}

export interface RawUnit extends UnitFacts {
  /** Name under which it is reported. */
  readonly label: string;
  /** Parts of the outline, as in GeoFeature; empty for a point. */
  readonly parts: readonly (readonly (readonly Position[])[])[];
  readonly point?: Position;
}

/** Rows of attributes with a header, whatever file they come from. */
export interface AttributeTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}
