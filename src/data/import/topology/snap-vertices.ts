// Makes vertices that nearly coincide equal to the bit: each goes to the first vertex within the tolerance, in the order of the
// input, so that the result depends on nothing else.

export interface SnappedRings {
  readonly rings: number[][];
  /** Vertices that moved, and the longest way, km. */
  readonly moved: number;
  readonly farthestKm: number;
}

/** Snaps vertices of rings of x, y pairs; a tolerance of 0 leaves them alone. */
export function snapVertices(rings: readonly (readonly number[])[], toleranceKm: number): SnappedRings {
  if (!(toleranceKm > 0)) return { rings: rings.map((ring) => [...ring]), moved: 0, farthestKm: 0 };
  const buckets = new Map<string, number[]>();
  let moved = 0;
  let farthest = 0;
  const place = (x: number, y: number): [number, number] => {
    const [column, row] = [Math.floor(x / toleranceKm), Math.floor(y / toleranceKm)];
    let best: [number, number] | undefined;
    let nearest = toleranceKm * toleranceKm;
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        const members = buckets.get(`${c} ${r}`) ?? [];
        for (let i = 0; i < members.length; i += 2) {
          const [dx, dy] = [members[i] - x, members[i + 1] - y];
          const distance = dx * dx + dy * dy;
          if (distance > nearest || (distance === nearest && best !== undefined)) continue;
          nearest = distance;
          best = [members[i], members[i + 1]];
        }
      }
    }
    if (best !== undefined) {
      if (nearest > 0) moved++;
      farthest = Math.max(farthest, nearest);
      return best;
    }
    const key = `${column} ${row}`;
    const members = buckets.get(key);
    if (members === undefined) buckets.set(key, [x, y]);
    else members.push(x, y);
    return [x, y];
  };
  const snapped = rings.map((ring) => {
    const points: number[] = [];
    for (let i = 0; i < ring.length; i += 2) points.push(...place(ring[i], ring[i + 1]));
    return points;
  });
  return { rings: snapped, moved, farthestKm: Math.sqrt(farthest) };
}
