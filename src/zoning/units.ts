// The units that zones are made of - grid cells, as a rule - with what a plan is judged by: people, area, work, places, and borders
// with what runs along them. Plain columns; made from a territory (units-of-territory.ts) and never written afterwards.

/** What runs along the border of two units; a barrier (river, railway) without a bridge keeps them apart. */
export const borderKinds = ['plain', 'road', 'barrier', 'bridged-barrier'] as const;
export type BorderKind = (typeof borderKinds)[number];
export const borderKind = { plain: 0, road: 1, barrier: 2, bridged: 3 } as const;

export interface Units {
  readonly count: number;
  readonly towns: number;
  readonly communities: number;
  /** What towns are called, and units where their map names them; absent = by number. For messages only. */
  readonly townNames?: readonly { readonly zh: string; readonly en: string }[];
  readonly unitLabels?: readonly string[];
  /** Town and community of each unit. */
  readonly town: Int32Array;
  readonly community: Int32Array;
  readonly population: Float64Array;
  readonly households: Float64Array;
  readonly areaKm2: Float64Array;
  /** Working hours a year that its matters take, planned or simulated. */
  readonly workloadHours: Float64Array;
  /** Middles, km from the south-west corner. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Bordering units of i: neighbourIds[neighbourOffsets[i] .. neighbourOffsets[i + 1]], ascending, symmetric. */
  readonly neighbourOffsets: Int32Array;
  readonly neighbourIds: Int32Array;
  /** Length of each border and what runs along it, parallel to neighbourIds. */
  readonly borderKm: Float64Array;
  readonly borderKind: Uint8Array;
  /** Border with the outside of the territory. */
  readonly outerKm: Float64Array;
  /** Outline of i: x, y pairs polygonOffsets[i] .. polygonOffsets[i + 1] of polygonPoints, km, counter-clockwise. */
  readonly polygonOffsets: Int32Array;
  readonly polygonPoints: Float64Array;
}

/** Tells whether one can walk from a unit to its neighbour in a slot of neighbourIds. */
export function canCross(units: Units, slot: number): boolean {
  return units.borderKind[slot] !== borderKind.barrier;
}
