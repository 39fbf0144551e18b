// Every declared measure of services is computed.

import { expect, it } from 'vitest';
import {
  serviceDeclarations,
  serviceMeasures,
} from '../../../../src/model/outcome/measures/service-measures.ts';
import { serviceWorld } from '../../../support/service-town.ts';

it('every declared measure of services is computed, and none is a number without services', () => {
  const values = serviceMeasures(serviceWorld({ on: false }));
  expect(Object.keys(values).sort()).toEqual(serviceDeclarations.map(({ id }) => id).sort());
  expect(Object.values(values).every((value) => Number.isNaN(value))).toBe(true);
});
