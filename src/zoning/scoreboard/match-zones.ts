// Which zone of a plan is the continuation of which zone of another: the matching of zones that keeps the most weight in place
// (assignment problem, Hungarian method with potentials, Kuhn 1955; exact). Zones that find no partner are new, or gone.

/**
 * Returns for each row the column it is matched with, or -1; the sum of the overlaps of matched pairs is the largest possible.
 * Pairs without overlap are no match. @param overlap [row * columns + column], at least 0
 */
export function matchZones(overlap: Float64Array, rows: number, columns: number): Int32Array {
  const size = Math.max(rows, columns);
  const rowOf = assignment(size, (row, column) =>
    row < rows && column < columns ? -overlap[row * columns + column] : 0,
  );
  const matched = new Int32Array(rows).fill(-1);
  for (let column = 0; column < columns; column++) {
    const row = rowOf[column];
    if (row < rows && overlap[row * columns + column] > 0) matched[row] = column;
  }
  return matched;
}

/** Least-cost assignment: returns the row of each column. */
function assignment(size: number, cost: (row: number, column: number) => number): Int32Array {
  // One row joins after the other along a shortest augmenting path; index 0 stands for "none", so all is shifted by one.
  const ofRow = new Float64Array(size + 1);
  const ofColumn = new Float64Array(size + 1);
  const rowAt = new Int32Array(size + 1);
  const before = new Int32Array(size + 1);
  const least = new Float64Array(size + 1);
  const used = new Uint8Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowAt[0] = row;
    least.fill(Infinity);
    used.fill(0);
    let column = 0;
    while (rowAt[column] !== 0) {
      used[column] = 1;
      const from = rowAt[column];
      let step = Infinity;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j] === 1) continue;
        const reduced = cost(from - 1, j - 1) - ofRow[from] - ofColumn[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          before[j] = column;
        }
        if (least[j] < step) {
          step = least[j];
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j] === 1) {
          ofRow[rowAt[j]] += step;
          ofColumn[j] -= step;
        } else least[j] -= step;
      }
      column = next;
    }
    for (; column !== 0; column = before[column]) rowAt[column] = rowAt[before[column]];
  }
  return rowAt.subarray(1).map((row) => row - 1);
}
