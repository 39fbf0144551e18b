// Holm's step-down adjustment: judges several comparisons together so that the chance of any false "different" stays at
// the level (Holm, Scandinavian Journal of Statistics 6, 1979; adjusted p-values: Wright, Biometrics 48, 1992).

/**
 * Returns the adjusted p-values in the order given; a null (no p-value yet) stays null and still counts in the family.
 * @param pValues each in [0,1] or null
 */
export function holmAdjust(pValues: readonly (number | null)[]): (number | null)[] {
  const order = pValues
    .map((_, index) => index)
    .sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1) || a - b);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let running = 0;
  order.forEach((index, rank) => {
    const p = pValues[index];
    if (p === null) return;
    running = Math.max(running, Math.min(1, (pValues.length - rank) * p));
    adjusted[index] = running;
  });
  return adjusted;
}
