// The assignment problem by shortest augmenting paths (Kuhn 1955, Munkres 1957; the O(n^3) form with potentials): rows get different
// columns so that the sum is largest. Knows nothing of plans.

/**
 * Returns the column of each row, or -1 where there are more rows than columns and the row goes without.
 * @param gain rows x columns, row by row; finite
 */
export function bestMatching(gain: Float64Array, rows: number, columns: number): Int32Array {
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number) =>
    row <= rows && column <= columns ? -gain[(row - 1) * columns + column - 1] : 0;
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  // row of each column, from 1; column 0 holds the row being placed
  const rowOf = new Int32Array(size + 1);
  const cameFrom = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    const slack = new Float64Array(size + 1).fill(Infinity);
    const isUsed = new Uint8Array(size + 1);
    let at = 0;
    do {
      isUsed[at] = 1;
      let step = Infinity;
      let next = 0;
      for (let column = 1; column <= size; column++) {
        if (isUsed[column] === 1) continue;
        const reduced = cost(rowOf[at], column) - rowPotential[rowOf[at]] - columnPotential[column];
        if (reduced < slack[column]) {
          slack[column] = reduced;
          cameFrom[column] = at;
        }
        if (slack[column] < step) {
          step = slack[column];
          next = column;
        }
      }
      for (let column = 0; column <= size; column++) {
        if (isUsed[column] === 1) {
          rowPotential[rowOf[column]] += step;
          columnPotential[column] -= step;
        } else slack[column] -= step;
      }
      at = next;
    } while (rowOf[at] !== 0);
    for (; at !== 0; at = cameFrom[at]) rowOf[at] = rowOf[cameFrom[at]];
  }
  const columnOf = new Int32Array(rows).fill(-1);
  for (let column = 1; column <= columns; column++)
    if (rowOf[column] >= 1 && rowOf[column] <= rows) columnOf[rowOf[column] - 1] = column - 1;
  return columnOf;
}
