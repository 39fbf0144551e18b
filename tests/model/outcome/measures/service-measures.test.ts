// The Gini coefficient of access, against values worked out by hand; every declared measure of services is computed.

import { describe, expect, it } from 'vitest';
import {
  gini,
  serviceDeclarations,
  serviceMeasures,
} from '../../../../src/model/outcome/measures/service-measures.ts';
import { serviceWorld } from '../../../support/service-town.ts';

describe('the Gini coefficient', () => {
  it('is 0 where all have the same and (n - 1) / n where one of n has all', () => {
    expect(gini([3, 3, 3], [1, 5, 2])).toBeCloseTo(0, 12);
    expect(gini([0, 0, 0, 8], [1, 1, 1, 1])).toBeCloseTo(0.75, 12);
  });

  it('is 1/4 for the values 1 and 3, in any order, and counts groups by their people', () => {
    expect(gini([3, 1], [1, 1])).toBeCloseTo(0.25, 12);
    expect(gini([1, 3], [10, 10])).toBeCloseTo(0.25, 12);
    expect(gini([1, 3], [1, 3])).toBeCloseTo(gini([1, 3, 3, 3], [1, 1, 1, 1]), 12);
  });

  it('is not a number where nobody has anything', () => {
    expect(gini([0, 0], [1, 1])).toBeNaN();
    expect(gini([], [])).toBeNaN();
  });
});

it('every declared measure of services is computed, and none is a number without services', () => {
  const values = serviceMeasures(serviceWorld({ on: false }));
  expect(Object.keys(values).sort()).toEqual(serviceDeclarations.map(({ id }) => id).sort());
  expect(Object.values(values).every((value) => Number.isNaN(value))).toBe(true);
});
