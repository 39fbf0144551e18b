// The Bass curve of diffusion from nobody, and when it is steepest.

import { exp, log } from '../../../src/core/dmath.ts';
import { exact, type Law, type ParameterSet } from '../law.ts';
import { joinedByDiffusion } from '../platform-run.ts';

const YEARS = 10;
const WEEK = 7 / 365;

const bass = (p: number, q: number, t: number) => (1 - exp(-(p + q) * t)) / (1 + (q / p) * exp(-(p + q) * t));

function set(p: number, q: number, potential: number): ParameterSet {
  const weeks = (years: number) => Math.floor(years / WEEK);
  return {
    name: `p ${p}, q ${q} a year, ${potential} could join`,
    expected: {
      'joined after a year': exact(bass(p, q, weeks(1) * WEEK), 1e-9),
      'joined after five years': exact(bass(p, q, weeks(5) * WEEK), 1e-9),
      'largest difference from the curve': exact(0, 1e-9),
      // Seen by whole weeks; with p above q the curve is steepest at once.
      'years until it is steepest': exact(Math.max(0, log(q / p) / (p + q)), 1.5 * WEEK),
    },
    prepare: () => () => {
      const points = joinedByDiffusion(p, q, potential, YEARS);
      const gains = points.map(({ share }, i) => share - (i === 0 ? 0 : points[i - 1].share));
      const differences = points.map(({ share, at }) => Math.abs(share - bass(p, q, at)));
      return {
        'joined after a year': points[weeks(1) - 1].share,
        'joined after five years': points[weeks(5) - 1].share,
        'largest difference from the curve': Math.max(...differences),
        'years until it is steepest': points[gains.indexOf(Math.max(...gains))].at,
      };
    },
  };
}

export const diffusion: Law = {
  id: 'diffusion',
  key: 'I11',
  en: 'Diffusion (Bass)',
  zh: '扩散（Bass）',
  formula: 'F(t) = (1-exp(-(p+q)t))/(1+(q/p)exp(-(p+q)t)), steepest at ln(q/p)/(p+q)',
  through: 'engine: weekly joining of the platform by diffusion, one grid, ten years',
  sets: [set(0.03, 0.38, 1), set(0.15, 1.2, 0.764), set(0.3, 0.2, 0.5)],
};
