// Mean ways against the closed form (theory I13) and against a sum over a fine grid.
import { describe, expect, it } from 'vitest';
import { meanDistanceKm, roundTripHours } from '../../../src/model/plan/travel.ts';

describe('ways from the middle of an area', () => {
  it('are .38260 of the side of a square on average', () => {
    expect(meanDistanceKm(1)).toBeCloseTo(0.3826, 4);
    const steps = 800;
    let sum = 0;
    for (let i = 0; i < steps; i++)
      for (let j = 0; j < steps; j++) {
        const x = (i + 0.5) / steps - 0.5;
        const y = (j + 0.5) / steps - 0.5;
        sum += Math.sqrt(x * x + y * y);
      }
    expect(meanDistanceKm(1)).toBeCloseTo(sum / (steps * steps), 5);
  });

  it('halve when the area is cut into four', () => {
    expect(roundTripHours(1.5, 1.3, 10)).toBeCloseTo(roundTripHours(6, 1.3, 10) / 2, 12);
  });
});
