// Premises are laid out by residents and neighbourhood, and their state can be copied out and put back.

import { describe, expect, it } from 'vitest';
import { Premises, premisesFlag } from '../../../src/model/world/premises.ts';
import { bareWorld } from '../../support/bare-world.ts';

const neighbourhoods = (violation: number) => [
  { id: 'any', name: { zh: '街区', en: 'Any' }, share: 1, rates: { violation } },
];

describe('premises', () => {
  it.each([
    [true, 8, 1, 8],
    [true, 8, 2.5, 20],
    [true, 0, 1, 0],
    [false, 8, 1, 0],
  ])(
    'switched on: %s, %f per 1,000 residents, %f times as many here, make %i shops of 1,000 residents',
    (on, perThousandResidents, times, count) => {
      const { world } = bareWorld({
        premises: { on, perThousandResidents },
        incidents: { neighbourhoods: neighbourhoods(times) },
      });
      expect(world.premises.count).toBe(count);
      expect(world.premises.inCell(0)).toBe(count);
    },
  );

  it('count who is in violation, and no one twice', () => {
    const { world } = bareWorld({ premises: { on: true, temptedShare: 0 } });
    const { premises } = world;
    premises.setViolating(0, 3, true);
    premises.setViolating(0, 3, true);
    premises.setViolating(0, 4, true);
    premises.setViolating(0, 3, false);
    expect(premises.violating[0]).toBe(1);
    expect([...premises.flags].filter((flags) => (flags & premisesFlag.violating) !== 0)).toHaveLength(1);
  });

  it('come back from a snapshot as they were, and share no memory with it', () => {
    const { world } = bareWorld({ premises: { on: true } });
    const { premises } = world;
    premises.setViolating(0, 2, true);
    premises.visitYes[0] = 7;
    premises.books[0] = 9;
    const copy = premises.snapshot();
    const other = new Premises(world.plan);
    other.restore(copy);
    expect(other.snapshot()).toEqual(copy);
    other.setViolating(0, 2, false);
    expect(premises.violating[0]).not.toBe(other.violating[0]);
  });
});
