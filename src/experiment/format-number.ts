// Numbers in sentences, spelled the same on every machine: a full stop for decimals, no grouping, a true minus sign.

/** Returns the number with a fixed count of decimals (0..20); negative zero becomes 0; null and NaN become "–". */
export function formatFixed(value: number | null, decimals: number): string {
  if (value === null || !Number.isFinite(value)) return '–';
  const digits = Math.abs(value).toFixed(decimals);
  const isZero = !/[1-9]/.test(digits);
  return value < 0 && !isZero ? `−${digits}` : digits;
}

/** Returns the share as a percentage without the sign, e.g. 0.974 -> "97.4". */
export function formatPercent(share: number | null, decimals: number): string {
  return formatFixed(share === null ? null : share * 100, decimals);
}

/** Returns how many decimals a number of this size needs for about three significant digits, 0..4. */
export function decimalsFor(size: number): number {
  const steps = [100, 10, 1, 0.1];
  const found = steps.findIndex((step) => Math.abs(size) >= step);
  return found === -1 ? 4 : found;
}
