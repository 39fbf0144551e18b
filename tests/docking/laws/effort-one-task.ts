// The linear-exponential-normal contract for one task: the agent's effort comes from the model, the principal looks for the piece
// rate at which the certainty equivalent of both is largest.

import { patrolEffort } from '../../../src/model/decisions/effort.ts';
import { exact, type Law, type ParameterSet } from '../law.ts';

/** Piece rates between which the principal looks. */
const HIGHEST_RATE = 4;
const ROUNDS = 200;

/** Returns where a single-peaked function is largest, by ternary search. */
export function peakOf(f: (x: number) => number, low: number, high: number): number {
  for (let round = 0; round < ROUNDS; round++) {
    const third = (high - low) / 3;
    if (f(low + third) < f(high - third)) low += third;
    else high -= third;
  }
  return (low + high) / 2;
}

const surplus = (rate: number, effort: number, worth: number, cost: number, riskVariance: number) =>
  worth * effort - (cost * effort * effort) / 2 - (rate * rate * riskVariance) / 2;

/** @param worth of a unit of effort to the principal @param riskVariance risk aversion x variance of the measure */
function set(worth: number, cost: number, riskVariance: number): ParameterSet {
  const rate = worth / (1 + cost * riskVariance);
  return {
    name: `worth ${worth}, cost ${cost}, risk aversion x variance ${riskVariance}`,
    expected: {
      'piece rate': exact(rate),
      effort: exact(rate / cost),
      'effort without a rate': exact(0),
      'effort at a rate beyond cost': exact(1),
    },
    prepare: () => () => {
      const effort = (piece: number) => patrolEffort(0, 1, piece, cost);
      const best = peakOf(
        (piece) => surplus(piece, effort(piece), worth, cost, riskVariance),
        0,
        HIGHEST_RATE,
      );
      return {
        'piece rate': best,
        effort: effort(best),
        'effort without a rate': effort(0),
        'effort at a rate beyond cost': effort(cost * 1.5),
      };
    },
  };
}

export const effortOneTask: Law = {
  id: 'effort-one-task',
  key: 'I1 (gamma = 0, task by task)',
  en: 'Effort under a linear contract (Holmström and Milgrom), with corners',
  zh: '线性合约下的努力（Holmström–Milgrom），含角点',
  formula: 'e = b/c within [0, 1]; b* = p/(1 + r var c)',
  through:
    'decisions/effort.ts. A second task that substitutes for patrol (gamma > 0, I1b) is not in the model: patrol is the one effort that is chosen',
  sets: [set(1, 1, 0.25), set(1, 1, 4), set(1, 2, 0.5), set(0.8, 1.25, 1)],
};
