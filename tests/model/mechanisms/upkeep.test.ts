// Upkeep: less comes back where matters are decided together and residents take part; nothing changes otherwise.
import { expect, it } from 'vitest';
import { recurrenceFactor } from '../../../src/model/mechanisms/upkeep.ts';
import { bareWorld } from '../../support/bare-world.ts';

function factor(on: boolean, coDecision: number, participation: number): number {
  const { world } = bareWorld({ selfGovernance: { on, participation: { coDecision, upkeepEffect: 0.5 } } });
  world.community.participation[0] = participation;
  return recurrenceFactor(world, 0);
}

it('what was solved comes back less the more is decided together and the more take part', () => {
  expect(factor(true, 1, 1)).toBe(0.5);
  expect(factor(true, 0.5, 0.4)).toBeCloseTo(0.9, 15);
});

it('without deciding together, without participation or without self-governance nothing changes', () => {
  expect([factor(true, 0, 1), factor(true, 1, 0), factor(false, 1, 1)]).toEqual([1, 1, 1]);
});
