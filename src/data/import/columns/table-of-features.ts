// Properties of features as a table: one column per property name, in the order in which they first occur.
import type { GeoFeature } from '../files/parse-geojson.ts';
import type { AttributeTable } from '../raw-unit.ts';

/** Makes the table of some features of a file. */
export function tableOfFeatures(features: readonly GeoFeature[], file: string): AttributeTable {
  const header = [...new Set(features.flatMap(({ properties }) => [...properties.keys()]))];
  return {
    file,
    header,
    rows: features.map(({ properties }) => header.map((name) => properties.get(name))),
  };
}
