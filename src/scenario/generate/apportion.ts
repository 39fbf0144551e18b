// Divides a whole number in proportion to weights, exactly: each gets its quota rounded down, the rest goes to the largest
// remainders (Hamilton's method), ties to the earlier one.

/** Returns whole parts that sum to `total`. @param weights >= 0, with a positive sum */
export function apportion(total: number, weights: ArrayLike<number>): Int32Array {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i];
  const parts = new Int32Array(weights.length);
  const remainders = new Float64Array(weights.length);
  let given = 0;
  for (let i = 0; i < weights.length; i++) {
    const quota = (weights[i] / sum) * total;
    parts[i] = Math.floor(quota);
    remainders[i] = quota - parts[i];
    given += parts[i];
  }
  const order = Array.from(remainders.keys()).sort((a, b) => remainders[b] - remainders[a] || a - b);
  for (let i = 0; given < total; i++, given++) parts[order[i % order.length]]++;
  // a quota may be rounded up to a whole number; then one too many is given away
  for (let i = order.length - 1; given > total && i >= 0; i--) {
    if (parts[order[i]] === 0) continue;
    parts[order[i]]--;
    given--;
  }
  return parts;
}
