// Silence as a joint decision (Tirole 1986): only the sums of sanctions and of gains count.

import { breakingPoint } from '../joint-case.ts';
import { exact, type Law, type ParameterSet } from '../law.ts';

const set = (worker: number, superior: number, gainWorker: number, gainSuperior: number): ParameterSet => ({
  name: `sanctions ${worker} and ${superior}, gains ${gainWorker} and ${gainSuperior}`,
  expected: {
    'together, silence breaks at': exact((gainWorker + gainSuperior) / (worker + superior), 1e-7),
    'alone, the worker breaks it at': exact(Math.min(1, gainWorker / worker), 1e-7),
  },
  prepare: () => () => {
    const stakes = { worker, superior, gainWorker, gainSuperior };
    return {
      'together, silence breaks at': breakingPoint(stakes),
      'alone, the worker breaks it at': breakingPoint(stakes, false),
    };
  },
});

export const jointSilence: Law = {
  id: 'joint-silence',
  key: 'I14',
  en: 'Joint silence of worker and superior',
  zh: '网格员与上级合谋隐瞒',
  formula: 'silent iff q(P_w + P_s) < G_w + G_s; alone iff q P_w < G_w',
  through:
    'decisions/reporting.ts with joint liability, audits and prices of both scorecards, full authority of the superior, no noise',
  sets: [set(100, 100, 20, 20), set(300, 900, 10, 90), set(50, 20, 30, 5), set(80, 400, 60, 12)],
};
