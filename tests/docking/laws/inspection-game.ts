// The inspection game: shops mix so that inspectors do not care whether they visit, and the other way round.

import { playInspections } from '../inspection-street.ts';
import { exact, type Law, type ParameterSet } from '../law.ts';

const ROUNDS = 60_000;
/** A run is finite and has one answer: frequencies are still on their way. */
const NEAR = 0.02;

const set = (gain: number, penalty: number, cost: number, reward: number): ParameterSet => {
  const [inspected, violated] = [gain / (gain + penalty), cost / reward];
  return {
    name: `gain ${gain}, penalty ${penalty}, visit ${cost}, catch ${reward}`,
    expected: {
      inspected: exact(inspected, NEAR * inspected),
      violated: exact(violated, NEAR * violated),
    },
    prepare: () => () => playInspections({ gain, penalty, cost, reward }, ROUNDS),
  };
};

export const inspectionGame: Law = {
  id: 'inspection-game',
  key: 'I4',
  en: 'Inspection game',
  zh: '检查博弈',
  formula: 'inspected = g/(g+pi), violated = c/r',
  through:
    'choices of shops and inspectors who learn from each other with endless memory, a round a day; no noise, so that one run has one answer: tolerance 2 %',
  sets: [set(2, 6, 1, 5), set(3, 3, 2, 5), set(1, 9, 3, 10), set(2, 12, 1, 5)],
};
