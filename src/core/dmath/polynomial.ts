// Horner evaluation, for the special functions that are not on the hot path.

/** Returns c0 + c1 x + c2 x^2 + ... for coefficients in rising order; at least one coefficient. */
export function polynomial(coefficients: readonly number[], x: number): number {
  let value = coefficients[coefficients.length - 1];
  for (let i = coefficients.length - 2; i >= 0; i--) value = coefficients[i] + x * value;
  return value;
}
