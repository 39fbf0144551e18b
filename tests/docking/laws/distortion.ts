// Baker's distorted performance measure: two posts, whose patrol is worth F to the district and counts G in the measure, get one
// piece rate; the principal looks for the best one. Efforts are those that the model sets for the posts.

import { setEfforts } from '../../../src/model/mechanisms/workforce.ts';
import { bareWorld } from '../../support/bare-world.ts';
import { exact, type Law, type ParameterSet } from '../law.ts';
import { peakOf } from './effort-one-task.ts';

type Pair = readonly [number, number];
const dot = (a: Pair, b: Pair) => a[0] * b[0] + a[1] * b[1];

/** @param riskVariance risk aversion x variance of the measure */
function set(worth: Pair, measured: Pair, riskVariance: number): ParameterSet {
  const rate = dot(worth, measured) / (dot(measured, measured) + riskVariance);
  const best: Pair = [rate * measured[0], rate * measured[1]];
  return {
    name: `F = (${worth.join(', ')}), G = (${measured.join(', ')}), risk aversion x variance ${riskVariance}`,
    expected: {
      'piece rate': exact(rate),
      'first effort': exact(best[0]),
      'second effort': exact(best[1]),
      surplus: exact(dot(worth, best) - dot(best, best) / 2 - (rate * rate * riskVariance) / 2),
    },
    prepare: (seed) => {
      const { world } = bareWorld({
        seed,
        territory: { cells: 2 },
        workers: { baseEffort: 0, effortCostYuan: 1 },
      });
      world.posts.sightingsPerHour.fill(1);
      const efforts = (piece: number): Pair => {
        measured.forEach((counted, post) => (world.posts.gainPerSightingYuan[post] = piece * counted));
        setEfforts(world);
        return [world.posts.effort[0], world.posts.effort[1]];
      };
      const surplus = (piece: number) => {
        const effort = efforts(piece);
        return dot(worth, effort) - dot(effort, effort) / 2 - (piece * piece * riskVariance) / 2;
      };
      return () => {
        const found = peakOf(surplus, 0, 2);
        const [first, second] = efforts(found);
        return {
          'piece rate': found,
          'first effort': first,
          'second effort': second,
          surplus: surplus(found),
        };
      };
    },
  };
}

export const distortion: Law = {
  id: 'distortion',
  key: 'I2',
  en: 'Distorted performance measure (Baker)',
  zh: '失真的绩效指标（Baker）',
  formula: 'a = b G, b* = F.G/(G.G + r var)',
  through:
    'efforts of the posts of a world as the model sets them each month, from gains per sighting that are given',
  sets: [
    set([1, 1], [1, 0], 0.5),
    set([0.6, 0.8], [0.8, 0.6], 0.2),
    set([0.9, 0.1], [0.3, 0.9], 1),
    set([1, 0], [0.5, 0.5], 0.5),
  ],
};
