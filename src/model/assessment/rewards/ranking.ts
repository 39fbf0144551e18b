// Ranking reward (tournament): the stake goes to the best `winners` of n contestants. Theory: Lazear and Rosen 1981;
// theory.md 3, oracles.json I3 and I3b. The marginal value is the density of passing the rival at the cut.
import { lgamma, exp, log, normalCdf, normalPdf } from '../../../core/dmath.ts';

const STEPS = 48;
const REACH = 6;

/**
 * Returns d E[prize] / d score: integrates over the actor's own noise the density of overtaking the winners-th best of
 * n - 1 independent rivals, all scores normal (Simpson's rule over +-6 standard deviations).
 * @param prizeYuan stake that a winner takes
 * @param contestants n >= 2, the actor included
 * @param winners 1..n-1
 * @param lead own expected score minus the rivals' mean, in score units
 * @param ownSd standard deviation of the own final score, > 0
 * @param rivalSd standard deviation of a rival's final score, > 0
 * @returns yuan per unit of score; 0 when nobody can lose or win
 */
export function rankingMarginalYuan(
  prizeYuan: number,
  contestants: number,
  winners: number,
  lead: number,
  ownSd: number,
  rivalSd: number,
): number {
  const rivals = contestants - 1;
  if (rivals < 1 || winners < 1 || winners > rivals) return 0;
  const above = winners - 1;
  const below = rivals - winners;
  const logWays = lgamma(rivals + 1) - lgamma(above + 1) - lgamma(below + 1);
  const width = (2 * REACH) / STEPS;
  let sum = 0;
  for (let i = 0; i <= STEPS; i++) {
    const z = -REACH + i * width;
    const x = (lead + z * ownSd) / rivalSd;
    const weight = i === 0 || i === STEPS ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * normalPdf(z) * cutDensity(x, above, below, logWays);
  }
  return ((prizeYuan * sum * width) / 3) / rivalSd;
}

/** Density, in rival standard deviations, of the winners-th best rival being met at x. */
function cutDensity(x: number, above: number, below: number, logWays: number): number {
  const under = normalCdf(x);
  const over = normalCdf(-x);
  if ((under <= 0 && below > 0) || (over <= 0 && above > 0)) return 0;
  const logPower = (below === 0 ? 0 : below * log(under)) + (above === 0 ? 0 : above * log(over));
  return normalPdf(x) * exp(logWays + logPower);
}
