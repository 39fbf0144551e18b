// Ranking reward (tournament): the stake goes to the best `winners` of n contestants. Theory: Lazear and Rosen 1981;
// theory.md 3, oracles.json I3 and I3b. The marginal value is the density of passing the rival at the cut.
import { exp, lgamma, log, normalCdf, normalPdf } from '../../../core/dmath.ts';

/** The density of the cut is tabulated over +-SPAN standard deviations of a rival. */
const SPAN = 8;
const NODES_PER_UNIT = 32;
/** Nodes below this share of the largest density are left out. */
const NEGLIGIBLE = 1e-9;
const TABLES_MAX = 256;
/** Nodes that the narrower of the two bells must span, so that the sum is exact to far more digits than matter. */
const NODES_PER_WIDTH = 1.5;
const STRIDE_MAX = 16;

/** Density of the place of the cut, in rival standard deviations, at consecutive nodes. */
interface CutTable {
  readonly firstNode: number;
  readonly densities: Float64Array;
  /** Inverse variance of the place of the cut. */
  readonly precision: number;
}

const tables = new Map<string, CutTable>();

/**
 * Returns d E[prize] / d score: integrates over the place of the cut (the winners-th best of n - 1 independent rivals) the
 * density of the actor's own final score there, all scores normal. The sum over nodes is exact to 1e-7 or better as long as
 * the own noise spans a node: ownSd >= rivalSd / 32.
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
  const { firstNode, densities, precision } = cutTable(rivals, winners);
  const ratio = rivalSd / ownSd;
  const stride = strideFor(1 / Math.sqrt(precision + ratio * ratio));
  let sum = 0;
  for (let i = 0; i < densities.length; i += stride) {
    const x = nodeAt(firstNode + i);
    sum += densities[i] * normalPdf((x * rivalSd - lead) / ownSd);
  }
  return (prizeYuan * sum * stride) / NODES_PER_UNIT / ownSd;
}

/** Returns how many nodes may be skipped: the trapezoidal rule needs few where the product of two bells is this wide. */
function strideFor(width: number): number {
  let stride = 1;
  while (stride < STRIDE_MAX && width * NODES_PER_UNIT >= NODES_PER_WIDTH * 2 * stride) stride *= 2;
  return stride;
}

function nodeAt(index: number): number {
  return index / NODES_PER_UNIT - SPAN;
}

function cutTable(rivals: number, winners: number): CutTable {
  const key = `${String(rivals)}/${String(winners)}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const above = winners - 1;
  const below = rivals - winners;
  const logWays = lgamma(rivals + 1) - lgamma(above + 1) - lgamma(below + 1);
  const all = Float64Array.from({ length: 2 * SPAN * NODES_PER_UNIT + 1 }, (_, i) =>
    cutDensity(nodeAt(i), above, below, logWays),
  );
  const least = NEGLIGIBLE * all.reduce((largest, density) => Math.max(largest, density), 0);
  const firstNode = all.findIndex((density) => density >= least);
  let lastNode = all.length - 1;
  while (lastNode >= 0 && !(all[lastNode] >= least)) lastNode--;
  const densities = all.slice(firstNode, lastNode + 1);
  const table = { firstNode, densities, precision: precisionOf(firstNode, densities) };
  if (tables.size >= TABLES_MAX) tables.clear();
  tables.set(key, table);
  return table;
}

/** Inverse variance of a density given at consecutive nodes. */
function precisionOf(firstNode: number, densities: Float64Array): number {
  let mass = 0;
  let first = 0;
  let second = 0;
  densities.forEach((density, i) => {
    const x = nodeAt(firstNode + i);
    mass += density;
    first += density * x;
    second += density * x * x;
  });
  const mean = first / mass;
  return 1 / (second / mass - mean * mean);
}

function cutDensity(x: number, above: number, below: number, logWays: number): number {
  const under = normalCdf(x);
  const over = normalCdf(-x);
  if ((under <= 0 && below > 0) || (over <= 0 && above > 0)) return 0;
  const logPower = (below === 0 ? 0 : below * log(under)) + (above === 0 ? 0 : above * log(over));
  return normalPdf(x) * exp(logWays + logPower);
}
