// Councillors' forums in whole runs: nothing happens where councillors reach nobody; deliberation solves more where the standard way
// does not fit; a run goes on from a snapshot between meetings as if nothing had happened.

import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { Patch } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, startRun, withDesign } from '../support/model-run.ts';
import { measure, pairedDifferences } from '../support/paired-difference.ts';

const small = referenceScenario('small');
const misfit = { dispute: 0.5, service: 0.5, event: 0.5 };
const international = {
  ...small,
  incidents: {
    ...small.incidents,
    demand: 3,
    neighbourhoods: small.incidents.neighbourhoods.map((one) => ({ ...one, misfit })),
  },
  selfGovernance: { ...small.selfGovernance, on: true },
};
const busy: Patch['forum'] = { on: true, meetingsPerMonth: 8, mattersPerMeeting: 20, volunteerHourYuan: 1 };

function outcome(patch: Patch): Outcome {
  const scenario = withDesign(international, 'tried', [{ patch }]);
  return outcomeOf(runDesign(scenario, 'tried'), scenario, 'filed as one');
}

describe('a forum', () => {
  it('whose councillors are in touch with nobody changes no measure', () => {
    const { measures } = outcome({ forum: { ...busy, councillors: 0 } });
    expect(measures).toEqual(outcome({}).measures);
  });

  it('has no hosts from a street without desks', () => {
    const without = (hosts: number): string =>
      outcome({ forum: busy, street: { on: true, desks: { on: false, offices: 1, hosts } } }).hash;
    expect(without(9)).toBe(without(0));
  });

  it('really solves more where the standard way does not fit', () => {
    const reads = { solved: measure('true-solved-share') };
    const { solved } = pairedDifferences(international, [{}, { forum: busy }], 5, reads);
    expect(solved.low).toBeGreaterThan(0);
  });

  it('goes on from a snapshot taken between its meetings as if nothing had happened', () => {
    const scenario = { ...international, forum: { ...small.forum, ...busy } };
    const hash = (stops: readonly number[]): string => {
      const engine = startRun(scenario);
      for (const minute of stops) {
        engine.advance(minute);
        engine.restore(engine.snapshot());
      }
      engine.advance(engine.endMinute);
      return outcomeOf(engine, scenario, 'tried').hash;
    };
    expect(hash([20 * 1440 + 300, 33 * 1440 + 20 * 60])).toBe(hash([]));
  });
});

it('what the standard way misfits is worked on in vain, and less is really solved', () => {
  const fitting = {
    ...international,
    incidents: { ...international.incidents, neighbourhoods: small.incidents.neighbourhoods },
  };
  const solved = (scenario: typeof small): number =>
    outcomeOf(runDesign(scenario, scenario.designs[0].id), scenario, 'filed as one').measures[
      'true-solved-share'
    ];
  expect(solved(international)).toBeLessThan(solved(fitting));
});
