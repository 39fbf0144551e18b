// How a share spreads among people who watch each other: thresholds (Granovetter 1978) and diffusion (Bass 1969). Pure formulas
// on shares of those who could ever act; they know neither cells nor what is spread.
import { exp, normalCdf } from '../../core/dmath.ts';

/**
 * Returns the share of people whose threshold is met.
 * @param observed share that is seen to act, 0..1
 * @param list thresholds one by one; empty: a normal distribution of the mean and spread given
 */
export function shareWilling(
  observed: number,
  mean: number,
  spread: number,
  list: readonly number[] = [],
): number {
  if (list.length > 0) {
    let met = 0;
    for (const threshold of list) if (threshold <= observed) met++;
    return met / list.length;
  }
  if (spread <= 0) return observed >= mean ? 1 : 0;
  return normalCdf((observed - mean) / spread);
}

/**
 * Returns the share reached after some years from `share`, by the exact solution of dF/dt = (p + q F)(1 - F).
 * @param innovation p, a year @param imitation q, a year
 */
export function diffuse(share: number, innovation: number, imitation: number, years: number): number {
  const pull = innovation + imitation * share;
  if (pull <= 0) return share;
  const left = (1 - share) * exp(-(innovation + imitation) * years);
  return (pull - innovation * left) / (pull + imitation * left);
}
