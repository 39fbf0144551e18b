// Measures of the two lists: shares, means over what was handled, and not a number where nothing was.

import { expect, it } from 'vitest';
import { sumField } from '../../../../src/model/ledger/tally.ts';
import { listDeclarations, listMeasures } from '../../../../src/model/outcome/measures/list-measures.ts';
import { bareWorld } from '../../../support/bare-world.ts';

it('every declared measure is computed', () => {
  const { world } = bareWorld({ time: { warmUpDays: 0, windowDays: 60, followUpDays: 10 } });
  expect(listMeasures(world)['supervised-days']).toBeNaN();
  world.tally.add(sumField.filedCases, 20);
  world.tally.add(sumField.supervisedCases, 5);
  world.tally.add(sumField.departmentHours, 40);
  world.tally.add(sumField.supervisedHours, 10);
  world.tally.add(sumField.ordinaryHandled, 4);
  world.tally.add(sumField.ordinaryDays, 12);
  world.tally.add(sumField.supervisedHandled, 2);
  world.tally.add(sumField.supervisedDays, 1);
  world.tally.add(sumField.chaseHours, 6);
  // One town and two months.
  const values = listMeasures(world);
  expect(values).toEqual({
    'supervised-share': 0.25,
    'supervised-hours': 0.25,
    'ordinary-days': 3,
    'supervised-days': 0.5,
    'chase-hours': 3,
  });
  expect(Object.keys(values)).toEqual(listDeclarations.map(({ id }) => id));
});
