// Labels are moved apart as little as possible, never over one another, never out of their range.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dodgeLabels } from '../../../../web/charts/marks/dodge-labels.ts';

it('labels with room stay where they want to be', () => {
  expect(dodgeLabels([80, 10, 40], 20, 0, 100)).toEqual([80, 10, 40]);
});

it('labels that collide share the space around their mean', () => {
  expect(dodgeLabels([50, 50, 50], 20, 0, 100)).toEqual([30, 50, 70]);
});

it('keeps gap, order and range for any wishes that fit', () => {
  const wishes = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 12 });
  fc.assert(
    fc.property(wishes, (wanted) => {
      const placed = dodgeLabels(wanted, 20, 0, 400);
      const order = wanted.map((_, index) => index).sort((a, b) => wanted[a] - wanted[b] || a - b);
      order.forEach((index, place) => {
        expect(placed[index]).toBeGreaterThanOrEqual(-1e-6);
        expect(placed[index]).toBeLessThanOrEqual(400 + 1e-6);
        if (place > 0) expect(placed[index] - placed[order[place - 1]]).toBeGreaterThanOrEqual(20 - 1e-6);
      });
    }),
  );
});

it('spaces labels evenly where they do not fit', () => {
  expect(dodgeLabels([5, 5, 5], 20, 0, 30)).toEqual([0, 15, 30]);
});
