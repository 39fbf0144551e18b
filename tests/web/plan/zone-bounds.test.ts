// Bounds from links and storage are whole bands or none.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { bandOf, firstBounds, normsOf, readZoneBounds } from '../../../web/plan/zone-bounds.ts';

it('without bounds of the user the norms of the documents hold', () => {
  expect(normsOf(undefined)).toEqual(putuoNorms);
  expect(normsOf({ ...firstBounds, areaKm2: null })).toEqual({ ...putuoNorms, areaKm2: null });
});

describe('a band', () => {
  it.each([
    [1, 3, true],
    [0, 3, true],
    [3, 3, true],
    [3, 1, false],
    [-1, 3, false],
    [0, 0, false],
    [NaN, 3, false],
    [1, Infinity, false],
  ])('from %d to %d is one: %s', (min, max, is) => {
    expect(bandOf(min, max)).toEqual(is ? { min, max } : null);
  });
});

it('bounds come back through JSON, and only with all their fields', () => {
  expect(readZoneBounds(JSON.parse(JSON.stringify(firstBounds)))).toEqual(firstBounds);
  for (const id of ['population', 'areaKm2', 'households', 'workloadHours'])
    expect(readZoneBounds({ ...firstBounds, [id]: undefined })).toBeNull();
  expect(readZoneBounds({ ...firstBounds, areaKm2: { min: 5, max: 1 } })).toBeNull();
});

it('never throws, whatever is stored', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readZoneBounds(data)).toBeNull();
    }),
  );
});
