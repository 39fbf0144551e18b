// Arithmetic of powers: how they add up, and that every one of them bears on something.
import { describe, expect, it } from 'vitest';
import {
  heldPowers,
  powersBearingOn,
  resistanceLeft,
  strongerOf,
} from '../../../src/model/plan/power-effects.ts';
import { powerIds, type PowerId } from '../../../src/scenario/schema/powers.ts';

const strengths = Object.fromEntries(powerIds.map((id, i) => [id, 0.1 + 0.05 * i])) as Record<
  PowerId,
  number
>;
const all = Object.fromEntries(powerIds.map((id) => [id, true]));

describe('powers', () => {
  it('overcome nothing when none is held', () => {
    for (const step of Object.keys(powersBearingOn) as (keyof typeof powersBearingOn)[])
      expect(resistanceLeft(heldPowers({}, strengths, 1), step)).toBe(1);
  });

  it('each overcome their share of what the others leave', () => {
    const held = heldPowers(
      { dispatch: true, assess: true },
      { ...strengths, dispatch: 0.5, assess: 0.2 },
      1,
    );
    expect(resistanceLeft(held, 'disputes')).toBeCloseTo(0.4, 12);
    expect(resistanceLeft(held, 'delays')).toBe(1);
  });

  it('are all of some use', () => {
    for (const id of powerIds) {
      const held = heldPowers({ [id]: true }, strengths, 1);
      const steps = Object.keys(powersBearingOn) as (keyof typeof powersBearingOn)[];
      expect(
        steps.some((step) => resistanceLeft(held, step) < 1),
        id,
      ).toBe(true);
    }
  });

  it('are worth nothing to a holder whose role is altogether unclear', () => {
    expect(heldPowers(all, strengths, 0)).toEqual(heldPowers({}, strengths, 1));
  });

  it('held by two are worth what the stronger holder has', () => {
    const street = heldPowers(all, strengths, 1);
    expect(strongerOf(heldPowers(all, strengths, 0.5), street)).toEqual(street);
  });
});
