// The hotline takes what it can each day; with no limit given every call gets through.
import { expect, it } from 'vitest';
import { takesCall } from '../../../src/model/mechanisms/hotline.ts';
import { bareWorld } from '../../support/bare-world.ts';

/** Calls that get through on each of some days, of a hundred a day. */
function takenByDay(callsPerThousandYear: number, days: number): number[] {
  const { engine, world } = bareWorld({ hotline: { callsPerThousandYear }, territory: { population: 1000 } });
  return Array.from({ length: days }, (_, day) => {
    engine.advance(day * 1440 + 1);
    return Array.from({ length: 100 }, () => takesCall(world, 0)).filter(Boolean).length;
  });
}

it('takes its calls of the day and no more, every day anew', () => {
  expect(takenByDay(730, 4)).toEqual([2, 2, 2, 2]);
});

it('takes half a call a day as one every other day', () => {
  expect(takenByDay(182.5, 4)).toEqual([0, 1, 0, 1]);
});

it('without a limit takes every call', () => {
  expect(takenByDay(0, 2)).toEqual([100, 100]);
});
