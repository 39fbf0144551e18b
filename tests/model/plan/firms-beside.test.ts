// Firms stand evenly along the street: those beside a stretch, counted by arithmetic and by looking at every firm.

import { describe, expect, it } from 'vitest';
import { firmFrom, firmsBeside } from '../../../src/model/plan/firms-beside.ts';

/** Firms whose place lies in the stretch, wrapping round. */
function looked(place: number, length: number, firms: number, size: number): number[] {
  return Array.from({ length: firms }, (_, firm) => firm).filter((firm) => {
    const at = (firm * size) / firms;
    return (at >= place && at < place + length) || at + size < place + length;
  });
}

describe('firms beside a stretch of street', () => {
  it.each([
    [7, 100],
    [40, 1000],
    [333, 100],
    [1, 50],
  ])('are those that stand there: %i firms, %i places', (firms, size) => {
    for (let place = 0; place < size; place++) {
      for (const length of [1, 10, 30, size]) {
        const found = looked(place, Math.min(length, size), firms, size);
        const near = firmsBeside(place, Math.min(length, size), firms, size);
        expect(near, `${place} ${length}`).toBe(found.length);
        const from = firmFrom(place, firms, size);
        const counted = Array.from({ length: near }, (_, i) => (from + i) % firms).sort((a, b) => a - b);
        expect(counted).toEqual(found);
      }
    }
  });

  it('are none where there are no firms', () => {
    expect(firmsBeside(3, 10, 0, 100)).toBe(0);
  });
});
