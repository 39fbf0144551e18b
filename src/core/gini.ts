// How unequally something is held: the Gini coefficient of groups of different sizes, from the area under the Lorenz curve.

/** Returns the Gini coefficient of values held by groups of people, 0..1; NaN when nobody holds anything. */
export function gini(values: readonly number[], weights: readonly number[]): number {
  const order = Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
  let people = 0;
  let held = 0;
  let under = 0; // twice the area under the Lorenz curve, before scaling
  for (const i of order) {
    const amount = values[i] * weights[i];
    under += weights[i] * (2 * held + amount);
    people += weights[i];
    held += amount;
  }
  return held > 0 ? Math.max(0, 1 - under / (people * held)) : NaN;
}
