// Which cells lie on either side of each stretch of border: outlines share their corners to the bit, so a border is an edge that
// one cell runs along forwards and its neighbour backwards.

export interface SharedEdges {
  /** Pairs of cells with a common edge, with repetitions. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Pairs that run along an edge in the same direction: their insides overlap there. */
  readonly overlapping: readonly (readonly [number, number])[];
}

/** Finds the common edges of rings of x, y pairs. */
export function sharedEdges(rings: readonly (readonly number[])[]): SharedEdges {
  const corners = new Map<string, number>();
  const paths = rings.map((ring) => {
    const path: number[] = [];
    for (let i = 0; i < ring.length; i += 2) {
      const key = `${ring[i]} ${ring[i + 1]}`;
      const known = corners.get(key) ?? corners.size;
      corners.set(key, known);
      path.push(known);
    }
    return path;
  });
  const count = corners.size;
  const ownerOf = new Map<number, number>();
  const pairs: [number, number][] = [];
  const overlapping: [number, number][] = [];
  const visit = (see: (cell: number, from: number, to: number) => void) => {
    paths.forEach((path, cell) => {
      path.forEach((from, k) => {
        see(cell, from, path[k + 1 === path.length ? 0 : k + 1]);
      });
    });
  };
  visit((cell, from, to) => {
    const key = from * count + to;
    const other = ownerOf.get(key);
    if (other === undefined) ownerOf.set(key, cell);
    else overlapping.push([other, cell]);
  });
  visit((cell, from, to) => {
    const other = ownerOf.get(to * count + from);
    if (other !== undefined && other !== cell) pairs.push([cell, other]);
  });
  return { pairs, overlapping };
}
