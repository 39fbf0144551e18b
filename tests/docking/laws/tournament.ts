// Tournament of n posts with normal scores: the effort at which the model's best responses meet, and the slope of the prize that
// the books really pay (by the score-function identity dE[prize]/de = E[prize x (x - e)]/sd^2, which needs no derivative).

import { normalCdf, normalPdf, normalQuantile } from '../../../src/core/dmath.ts';
import { rankingMarginalYuan } from '../../../src/model/assessment/rewards/ranking.ts';
import { patrolEffort } from '../../../src/model/decisions/effort.ts';
import { exact, value, type Law, type ParameterSet } from '../law.ts';
import { PostedScores } from '../posted-scores.ts';

/** Contests in one replication, and the scale that makes a normal draw a rate between 0 and 1. */
const CONTESTS = 4000;
const SCORE_SD = 0.05;
const DUE = 1e6;

/** Mean of the largest of n standard normals, by the trapezoidal rule. */
function meanOfLargest(n: number): number {
  const step = 1 / 64;
  let sum = 0;
  for (let x = -9; x <= 9; x += step) {
    let below = 1;
    for (let k = 1; k < n; k++) below *= normalCdf(x);
    sum += x * n * normalPdf(x) * below * step;
  }
  return sum;
}

/** Effort of which nobody wants to depart: everyone answers the others' effort, again and again, from far off. */
function equilibrium(n: number, prize: number, sd: number, cost: number): number {
  let others = 0.9;
  for (let round = 0; round < 80; round++) {
    let own = others;
    for (let step = 0; step < 20; step++) {
      const slope = rankingMarginalYuan(prize, n, 1, own - others, sd, sd);
      own = (own + patrolEffort(0, 1, slope, cost)) / 2;
    }
    others = (others + own) / 2;
  }
  return others;
}

function set(n: number, prize: number, sd: number, cost = 1): ParameterSet {
  const slope = (prize * meanOfLargest(n)) / n / sd;
  return {
    name: `${n} posts, prize ${prize}, sd ${sd}, cost ${cost}`,
    expected: { effort: exact(slope / cost), 'slope of the prize paid': value(slope) },
    prepare: (seed) => {
      const books = new PostedScores(seed, n, prize / n, { kind: 'ranking', winnersShare: 1 / n });
      const effort = equilibrium(n, prize, sd, cost);
      const draws = new Float64Array(n);
      return (_replication, random) => {
        let sum = 0;
        for (let contest = 0; contest < CONTESTS; contest++) {
          for (let post = 0; post < n; post++) {
            random.draw(1, contest, post, 0);
            draws[post] = normalQuantile(random.u0());
          }
          const paid = books.pay(
            Array.from(draws, (z) => (0.5 + SCORE_SD * z) * DUE),
            DUE,
          );
          for (let post = 0; post < n; post++) sum += paid[post] * draws[post];
        }
        return {
          effort,
          'slope of the prize paid': sum / CONTESTS / n / sd,
        };
      };
    },
  };
}

export const tournament: Law = {
  id: 'tournament',
  key: 'I3, I3b',
  en: 'Tournament of two or more (Lazear and Rosen)',
  zh: '锦标赛（Lazear–Rosen），两人与多人',
  formula: 'c e* = prize x E[Z_(n:n)]/(n sd); for n = 2: prize/(2 sd sqrt(pi))',
  through:
    'rewards/ranking.ts with decisions/effort.ts, and the prizes that assessment/period-close.ts pays for published scores',
  sets: [
    set(2, 2, 1),
    set(2, 2, 2),
    set(3, 1, 1),
    set(5, 1, 1),
    set(10, 1, 1),
    set(20, 1, 1),
    set(2, 1, 0.8, 1.5),
  ],
};
