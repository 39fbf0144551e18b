// How a total is shared out: which part of it the smallest shares of the zones hold (Lorenz 1905). Zones count alike.

/**
 * Returns the curve's points, from 0 to 1.
 * @param values at least 0
 * @returns share of the zones, smallest first, and their share of the total; the diagonal alone where there is no total
 */
export function lorenzCurve(values: ArrayLike<number>): { zones: Float64Array; held: Float64Array } {
  const sorted = Float64Array.from(values).sort();
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const count = sorted.length;
  if (count === 0 || total <= 0) return { zones: Float64Array.of(0, 1), held: Float64Array.of(0, 1) };
  const zones = new Float64Array(count + 1);
  const held = new Float64Array(count + 1);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += sorted[i];
    zones[i + 1] = (i + 1) / count;
    held[i + 1] = sum / total;
  }
  return { zones, held };
}
