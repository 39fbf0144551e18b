// What follows from the mixed equilibrium of the inspection game, the model's own shops and inspectors against each other. The closed
// forms themselves (oracles I4, I4b, I5, I5b) are laws of the docking suite.

import { expect, it } from 'vitest';
import { playInspections } from '../../docking/inspection-street.ts';

it('shops and inspectors inspect less, not violate less, when the penalty is doubled', () => {
  const base = { gain: 2, penalty: 6, cost: 1, reward: 5 };
  const [mild, harsh] = [base, { ...base, penalty: 12 }].map((game) => playInspections(game, 60_000));
  expect(harsh.inspected).toBeLessThan(0.7 * mild.inspected);
  expect(Math.abs(harsh.violated / mild.violated - 1)).toBeLessThan(0.03);
});
