// Books of matters that need coordination and of those that need none, held against the ladder of the same run.
import { expect, it } from 'vitest';
import { sumField, type SumField } from '../../../../src/model/ledger/tally.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign, worldOf } from '../../../support/model-run.ts';

const scenario = withDesign(referenceScenario('small'), 'zones', [
  { patch: { zones: { on: true, headRank: 2, powers: { dispatch: true } }, street: { on: true } } },
]);
const engine = runDesign(scenario, 'zones');
const { measures, ladder } = outcomeOf(engine, scenario, 'zones');
const { tally, zoneTeams } = worldOf(engine);
const sum = (field: SumField) => tally.sums[sumField[field]];

it('matters that need coordination and those that need none are all that arose, and all that were solved', () => {
  expect(sum('coordinatedArisen') + sum('plainArisen')).toBe(ladder.arisen);
  expect(sum('coordinatedSolved') + sum('plainSolved')).toBe(ladder.solved);
  expect(sum('coordinatedDays') + sum('plainDays')).toBeCloseTo(sum('solutionDays'), 6);
  expect(sum('coordinatedArisen')).toBeGreaterThan(20);
});

it('communities have all matters that need coordination between them', () => {
  expect(zoneTeams.coordinated.reduce((total, count) => total + count, 0)).toBe(sum('coordinatedArisen'));
  expect(zoneTeams.coordinatedDays.reduce((total, days) => total + days, 0)).toBeCloseTo(
    sum('coordinatedDays'),
    6,
  );
});

it('of what was filed the days from filing are no more than those from arising', () => {
  expect(sum('coordinatedFiled')).toBeLessThanOrEqual(sum('coordinatedArisen'));
  expect(sum('coordinatedFiledDays')).toBeLessThan(sum('coordinatedDays'));
});

it('each case dispatched takes at least one hand-over, and the way through the district two more', () => {
  expect(measures['hops-per-case']).toBeGreaterThan(2.5);
  expect(sum('disputes')).toBeLessThan(sum('dispatches'));
  expect(sum('acknowledgedFast')).toBeLessThanOrEqual(sum('dispatches'));
});

it('zones differ where there are zones, and there is nothing to compare where there are none', () => {
  expect(measures['zone-spread']).toBeGreaterThan(0);
  const plain = referenceScenario('small');
  expect(outcomeOf(runDesign(plain, 'today'), plain, 'today').measures['zone-spread']).toBeNaN();
});
