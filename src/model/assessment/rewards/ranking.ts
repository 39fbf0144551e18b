// Ranking reward (tournament): the stake goes to the best `winners` of n contestants. Theory: Lazear and Rosen 1981;
// theory.md 3, oracles.json I3 and I3b. The marginal value is the density of passing the rival at the cut.
import { exp, lgamma, log, normalCdf, normalPdf } from '../../../core/dmath.ts';

/** The actor's own noise is integrated by Simpson's rule over +-REACH standard deviations. */
const STEPS = 24;
const REACH = 5;
/** The density of the cut is tabulated over +-SPAN standard deviations of a rival, 0 beyond. */
const SPAN = 8;
const NODES_PER_UNIT = 64;
const TABLES_MAX = 256;

const tables = new Map<string, Float64Array>();

/**
 * Returns d E[prize] / d score: integrates over the actor's own noise the density of overtaking the winners-th best of
 * n - 1 independent rivals, all scores normal.
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
  const table = cutTable(rivals, winners);
  const width = (2 * REACH) / STEPS;
  let sum = 0;
  for (let i = 0; i <= STEPS; i++) {
    const z = -REACH + i * width;
    sum += noiseWeights[i] * tabulated(table, (lead + z * ownSd) / rivalSd);
  }
  return (prizeYuan * sum * width) / 3 / rivalSd;
}

const noiseWeights = Float64Array.from({ length: STEPS + 1 }, (_, i) => {
  const simpson = i === 0 || i === STEPS ? 1 : i % 2 === 1 ? 4 : 2;
  return simpson * normalPdf(-REACH + (i * 2 * REACH) / STEPS);
});

/** Density, in rival standard deviations, of the winners-th best of so many rivals standing at each node. */
function cutTable(rivals: number, winners: number): Float64Array {
  const key = `${String(rivals)}/${String(winners)}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const above = winners - 1;
  const below = rivals - winners;
  const logWays = lgamma(rivals + 1) - lgamma(above + 1) - lgamma(below + 1);
  const table = Float64Array.from({ length: 2 * SPAN * NODES_PER_UNIT + 2 }, (_, i) =>
    cutDensity(i / NODES_PER_UNIT - SPAN, above, below, logWays),
  );
  if (tables.size >= TABLES_MAX) tables.clear();
  tables.set(key, table);
  return table;
}

function tabulated(table: Float64Array, x: number): number {
  const position = (x + SPAN) * NODES_PER_UNIT;
  if (!(position >= 0 && position < 2 * SPAN * NODES_PER_UNIT)) return 0;
  const i = Math.floor(position);
  return table[i] + (position - i) * (table[i + 1] - table[i]);
}

function cutDensity(x: number, above: number, below: number, logWays: number): number {
  const under = normalCdf(x);
  const over = normalCdf(-x);
  if ((under <= 0 && below > 0) || (over <= 0 && above > 0)) return 0;
  const logPower = (below === 0 ? 0 : below * log(under)) + (above === 0 ? 0 : above * log(over));
  return normalPdf(x) * exp(logWays + logPower);
}
