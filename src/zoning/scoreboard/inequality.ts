// How unevenly something is spread: over zones that count alike, or over people with weights.

/** Returns standard deviation / mean (the deviation of all, not of a sample); NaN for no values or a mean of 0. */
export function coefficientOfVariation(values: ArrayLike<number>): number {
  const count = values.length;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i];
  if (count === 0 || sum === 0) return NaN;
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (values[i] - mean) * (values[i] - mean);
  return Math.sqrt(squares / count) / mean;
}

/** Returns the Gini coefficient, sum over pairs |a - b| / (2 n^2 mean), 0 = all alike; NaN for no values or a sum of 0. */
export function gini(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const count = sorted.length;
  let sum = 0;
  let ranked = 0;
  for (let i = 0; i < count; i++) {
    sum += sorted[i];
    ranked += (2 * i + 1 - count) * sorted[i];
  }
  return sum > 0 ? ranked / (count * sum) : NaN;
}

/** Returns the Gini coefficient of values that weigh differently (people of a unit); NaN for no weight or a sum of 0. */
export function weightedGini(values: Float64Array, weights: Float64Array): number {
  const steps = values.slice().sort();
  const weightAt = new Float64Array(steps.length);
  for (let i = 0; i < values.length; i++) weightAt[firstAtLeast(steps, values[i])] += weights[i];
  let weight = 0;
  let sum = 0;
  let area = 0;
  for (let i = 0; i < steps.length; i++) {
    const part = steps[i] * weightAt[i];
    area += weightAt[i] * (2 * sum + part);
    sum += part;
    weight += weightAt[i];
  }
  return weight > 0 && sum > 0 ? 1 - area / (weight * sum) : NaN;
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns largest / smallest; Infinity if the smallest is 0 and another is not, NaN for no values or zeros only. */
export function spread(values: ArrayLike<number>): number {
  let smallest = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    smallest = Math.min(smallest, values[i]);
    largest = Math.max(largest, values[i]);
  }
  return values.length === 0 ? NaN : largest / smallest;
}
