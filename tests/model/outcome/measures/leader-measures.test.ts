// Measures of turnover: per town and year, of programme-days, and not a number where leaders carry nothing.

import { expect, it } from 'vitest';
import { sumField } from '../../../../src/model/ledger/tally.ts';
import {
  leaderDeclarations,
  leaderMeasures,
} from '../../../../src/model/outcome/measures/leader-measures.ts';
import { bareWorld } from '../../../support/bare-world.ts';

it('every declared measure is computed', () => {
  const { world } = bareWorld({ time: { warmUpDays: 0, windowDays: 73, followUpDays: 10 } });
  expect(leaderMeasures(world)['programmes-lapsed']).toBeNaN();
  world.tally.add(sumField.leaderChanges, 1);
  world.tally.add(sumField.programmeDays, 200);
  world.tally.add(sumField.lapsedDays, 50);
  // One town and a fifth of a year.
  const values = leaderMeasures(world);
  expect(values).toEqual({ 'leader-changes': 5, 'programmes-lapsed': 0.25 });
  expect(Object.keys(values)).toEqual(leaderDeclarations.map(({ id }) => id));
});
