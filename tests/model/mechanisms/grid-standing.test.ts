// What neighbours learn from service: dependence from being served quickly, standing from what became of their own reports.
import { describe, expect, it } from 'vitest';
import { incidentState, type IncidentState } from '../../../src/model/ledger/incident-states.ts';
import { learnFromEnd, learnFromWaiting } from '../../../src/model/mechanisms/grid-standing.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';

const STEP = 0.1;

/** Returns dependence and response, both 1/2 before, after one outcome. */
function after(
  outcome: 'waited' | readonly [state: IncidentState, inTime: boolean],
  { reported = true, coDecision = 0, on = true } = {},
): number[] {
  const { world } = bareWorld({
    selfGovernance: { on, participation: { coDecision }, response: { experienceStep: STEP } },
  });
  world.community.dependence[0] = world.community.response[0] = 0.5;
  const row = addIncident(world, 1);
  world.incidents.columns.witness[row] = reported ? 3 : -1;
  if (outcome === 'waited') learnFromWaiting(world, row);
  else learnFromEnd(world, row, ...outcome);
  return [world.community.dependence[0], world.community.response[0]];
}

const { solvedRecorded, solvedUnrecorded, solvedByResidents } = incidentState;

describe('neighbours learn', () => {
  it.each([
    [
      'that the grid does it, and answers, from quick service on a report',
      [solvedRecorded, true] as const,
      {},
      [0.55, 0.55],
    ],
    [
      'the same from what the worker fixes without a record',
      [solvedUnrecorded, true] as const,
      {},
      [0.55, 0.55],
    ],
    [
      'only that the grid does it where nobody reported',
      [solvedRecorded, true] as const,
      { reported: false },
      [0.55, 0.5],
    ],
    [
      'nothing further from late service, which they had waited for in vain',
      [solvedRecorded, false] as const,
      {},
      [0.5, 0.5],
    ],
    [
      'that they can do without it from solving it themselves',
      [solvedByResidents, true] as const,
      {},
      [0.45, 0.5],
    ],
    ['that it neither does it nor answers from waiting in vain', 'waited' as const, {}, [0.45, 0.45]],
    [
      'half as much dependence where half is decided together',
      [solvedRecorded, true] as const,
      { coDecision: 0.5 },
      [0.5, 0.55],
    ],
    [
      'nothing where self-governance is not modelled',
      [solvedRecorded, true] as const,
      { on: false },
      [0.5, 0.5],
    ],
  ])('%s', (_what, outcome, settings, expected) => {
    after(outcome, settings).forEach((value, i) => expect(value).toBeCloseTo(expected[i], 14));
  });
});
