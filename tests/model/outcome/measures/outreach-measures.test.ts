// Measures of visits and joint enforcement: per thousand residents and year, and not a number where nothing was collected.

import { expect, it } from 'vitest';
import { sumField } from '../../../../src/model/ledger/tally.ts';
import {
  outreachDeclarations,
  outreachMeasures,
} from '../../../../src/model/outcome/measures/outreach-measures.ts';
import { bareWorld } from '../../../support/bare-world.ts';

it('every declared measure is computed, per thousand residents and year', () => {
  const { world } = bareWorld({ time: { warmUpDays: 0, windowDays: 73, followUpDays: 10 } });
  expect(outreachMeasures(world)['visit-solved']).toBeNaN();
  world.tally.add(sumField.visitCases, 8);
  world.tally.add(sumField.visitSolved, 2);
  world.tally.add(sumField.visitHours, 40);
  world.tally.add(sumField.jointCases, 6);
  // A thousand residents and a fifth of a year.
  const values = outreachMeasures(world);
  expect(values).toEqual({ 'visit-cases': 40, 'visit-solved': 0.25, 'visit-hours': 200, 'joint-cases': 30 });
  expect(Object.keys(values)).toEqual(outreachDeclarations.map(({ id }) => id));
});
