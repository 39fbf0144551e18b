// Measures of relay tiers: of cases dispatched, and per thousand residents and year.

import { expect, it } from 'vitest';
import { sumField } from '../../../../src/model/ledger/tally.ts';
import { relayDeclarations, relayMeasures } from '../../../../src/model/outcome/measures/relay-measures.ts';
import { bareWorld } from '../../../support/bare-world.ts';

it('every declared measure is computed', () => {
  const { world } = bareWorld({ time: { warmUpDays: 0, windowDays: 73, followUpDays: 10 } });
  expect(relayMeasures(world)['relay-settled']).toBeNaN();
  world.tally.add(sumField.dispatches, 8);
  world.tally.add(sumField.relaySettled, 2);
  world.tally.add(sumField.relayBrought, 6);
  // A thousand residents and a fifth of a year.
  const values = relayMeasures(world);
  expect(values).toEqual({ 'relay-settled': 0.25, 'relay-brought': 30 });
  expect(Object.keys(values)).toEqual(relayDeclarations.map(({ id }) => id));
});
