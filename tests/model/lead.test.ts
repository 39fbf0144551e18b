// Who leads, in whole runs: all lines together without costs are as no lead at all; a single lead leaves the platform with fewer
// departments in every world, since the same luck meets fewer ways; a run goes on from a snapshot as if nothing had happened.

import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { Patch } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, startRun, withDesign } from '../support/model-run.ts';

const small = referenceScenario('small');
const departments = small.departments.list.map(({ id }) => id);
const lines = departments.map((id) => ({
  id,
  name: { zh: id, en: id },
  departments: [id],
  organisations: ['residentsCommittee', 'ownersCommittee', 'propertyFirm', 'volunteers'],
}));
const scenario = {
  ...small,
  incidents: { ...small.incidents, demand: 3 },
  platform: { ...small.platform, on: true, launchShare: 0.7 },
  selfGovernance: { ...small.selfGovernance, on: true },
};

function outcome(lead: Patch['lead'], replication = 0): Outcome {
  const tried = withDesign(scenario, 'tried', [{ patch: { lead } }]);
  return outcomeOf(runDesign(tried, 'tried', replication), tried, 'filed as one');
}

describe('lead', () => {
  it('by all lines, without hours or hand-overs, changes nothing', () => {
    const free = { on: true, lines, jointly: lines.length, hoursPerPairMonth: 0, handOverHours: 0 };
    const { 'lead-hand-overs': passedOn, 'hops-per-case': hops, ...others } = outcome(free).measures;
    const { 'lead-hand-overs': none, 'hops-per-case': usual, ...without } = outcome({}).measures;
    expect(others).toEqual(without);
    expect(passedOn).toBeGreaterThan(none);
    expect(hops).toBeGreaterThan(usual);
  });

  it('that is off leaves no trace, whatever its other settings say', () => {
    const others = { jointly: 3, outsideStrength: 0, hoursPerPairMonth: 90, handOverHours: 90 };
    expect(outcome({ on: false, ...others }).hash).toBe(outcome({}).hash);
  });

  it('by one line leaves fewer departments on the platform than by all, in every world', () => {
    for (const replication of [0, 1]) {
      const by = (jointly: number): number =>
        outcome({ on: true, lines, jointly }, replication).measures['platform-departments'];
      expect(by(1)).toBe(1);
      expect(by(lines.length)).toBeGreaterThan(by(1));
    }
  });

  it('goes on from a snapshot as if nothing had happened', () => {
    const led = { ...scenario, lead: { ...scenario.lead, on: true, jointly: 2 } };
    const hash = (stops: readonly number[]): string => {
      const engine = startRun(led);
      for (const minute of stops) {
        engine.advance(minute);
        engine.restore(engine.snapshot());
      }
      engine.advance(engine.endMinute);
      return outcomeOf(engine, led, 'tried').hash;
    };
    expect(hash([33 * 1440 + 20 * 60])).toBe(hash([]));
  });
});
