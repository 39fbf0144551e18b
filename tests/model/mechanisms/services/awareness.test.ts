// Awareness of service centres: publicity saturates, users spread the word, some forget.

import { describe, expect, it } from 'vitest';
import { spreadAwareness } from '../../../../src/model/mechanisms/services/awareness.ts';
import { serviceWorld } from '../../../support/service-town.ts';

/** Awareness after some months from a start. */
function after(months: number, start: number, settings: object, visits = 0): number {
  const world = serviceWorld();
  const services = { ...world.policies[0].source.services, ...settings };
  world.services.awareness[0] = start;
  for (let month = 0; month < months; month++) spreadAwareness(world, 0, services, visits);
  return world.services.awareness[0];
}
const still = { publicityYuanPerResidentYear: 0, wordOfMouth: 0, forgetting: 0 };

describe('awareness', () => {
  it('stays as it is without publicity, word of mouth and forgetting', () => {
    expect(after(12, 0.3, still)).toBe(0.3);
  });

  it('rises by publicity towards all, each further yuan less', () => {
    const reach = (yuan: number) =>
      after(1, 0, { ...still, publicityYuanPerResidentYear: yuan, publicityScaleYuan: 10 });
    expect(reach(10)).toBeCloseTo(1 - Math.exp(-1), 9);
    expect(reach(20) - reach(10)).toBeLessThan(reach(10));
    expect(after(200, 0, { ...still, publicityYuanPerResidentYear: 10, publicityScaleYuan: 10 })).toBeCloseTo(
      1,
      9,
    );
  });

  it('spreads from those who use it, and settles where learning and forgetting balance', () => {
    const told = { ...still, wordOfMouth: 0.5 };
    expect(after(1, 0.2, told, 500)).toBeGreaterThan(after(1, 0.2, told, 100));
    expect(after(1, 0.2, told, 0)).toBe(0.2);
    const balanced = {
      publicityYuanPerResidentYear: 5,
      publicityScaleYuan: 100,
      wordOfMouth: 0,
      forgetting: 0.05,
    };
    const reached = 1 - Math.exp(-0.05);
    expect(after(600, 0.9, balanced)).toBeCloseTo(reached / (reached + 0.05), 6);
  });
});
