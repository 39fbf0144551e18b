// The territory table: what cells, communities and towns exist, who borders whom, how many people live where.
// Plain data made by the generator or from a map of one's own; the model reads it and never writes it.

export interface Territory {
  readonly cells: number;
  readonly communities: number;
  readonly towns: number;
  /** Community and town of each cell. Generated ones are contiguous on the map; those of a map of one's own need not be. */
  readonly cellCommunity: Int32Array;
  readonly cellTown: Int32Array;
  readonly communityTown: Int32Array;
  /** 1 where the town is a park (园区): fewer residents. */
  readonly townIsPark: Uint8Array;
  readonly cellPopulation: Int32Array;
  /** First resident index of each cell; length cells + 1. Residents of a cell are consecutive, ordered along the street. */
  readonly cellFirstResident: Int32Array;
  /** Index into scenario.incidents.neighbourhoods. */
  readonly cellNeighbourhood: Uint8Array;
  readonly cellAreaKm2: Float64Array;
  /** Centroids in km from the south-west corner. */
  readonly cellX: Float64Array;
  readonly cellY: Float64Array;
  /** Polygon of cell c: vertices polygonOffsets[c] .. polygonOffsets[c+1] of polygonPoints (x, y pairs, km). */
  readonly polygonOffsets: Int32Array;
  readonly polygonPoints: Float64Array;
  /** Bordering cells of c: neighbourIds[neighbourOffsets[c] .. neighbourOffsets[c+1]]. */
  readonly neighbourOffsets: Int32Array;
  readonly neighbourIds: Int32Array;
  readonly townNames: readonly { readonly zh: string; readonly en: string }[];
  readonly communityNames: readonly { readonly zh: string; readonly en: string }[];
  /** For a map of one's own: identifier and name of each cell, as its files have them; absent where the territory was generated. */
  readonly cellIds?: readonly string[];
  readonly cellNames?: readonly string[];
  /** For a map of one's own: position of each cell in the map's table; absent where the territory was generated. */
  readonly sourceIndex?: Int32Array;
}
