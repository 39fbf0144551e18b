// The same world under every design: what arises, where, how bad it is and what becomes of it if nobody acts is fixed by keys;
// and what a design changes in one town reaches no town that shares nothing with it.

import { describe, expect, it } from 'vitest';
import { purpose } from '../../src/model/purposes.ts';
import { residentField } from '../../src/model/world/residents.ts';
import { policyTimeline } from '../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { collectFacts, type Facts, type Rekey } from '../support/exogenous-facts.ts';
import {
  outcomeOf,
  referenceScenario,
  runDesign,
  startRun,
  withDesign,
  worldOf,
} from '../support/model-run.ts';
import { townStates } from '../support/town-state.ts';

/** Lifts the number of incidents, and adds designs that change much. */
function district(rates: number, demand: number): Scenario {
  const plain = referenceScenario('small');
  const types = plain.incidents.types.map((type) => ({
    ...type,
    ratePerThousandYear: rates * type.ratePerThousandYear,
  }));
  const scenario = { ...plain, incidents: { ...plain.incidents, types, demand } };
  const audited = { scheme: { audits: { monthlyProbability: 0.3 } } };
  const upheaval = {
    workers: { baseEffort: 0.1, searchPerHour: 0.1, dutyYuanPerHarmDay: 0, noiseYuan: 50 },
    organisation: { returnToBlock: 0.9, townAuthority: 0.1 },
    departments: { capacity: 0.3 },
    scheme: { weights: { 'closure-rate': 1 }, stakes: 5 },
    survey: { sampleShare: 0.2 },
  };
  return withDesign(withDesign(scenario, 'audited', [{ patch: audited }]), 'upheaval', [{ patch: upheaval }]);
}

/** Runs a scenario to some days after its reform day. */
function factsUnder(scenario: Scenario, design: string, days: number, rekey?: Rekey): Facts {
  const engine = startRun(scenario);
  engine.applyDesign(policyTimeline(scenario, design));
  return collectFacts(engine, scenario.time.warmUpDays + days, rekey);
}

/** Returns where two lists differ first, null where they do not. */
function firstDifference(a: readonly string[], b: readonly string[]): string | null {
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).find((i) => a[i] !== b[i]);
  return at === undefined ? null : `${at}: ${a[at]} | ${b[at]}`;
}

describe('over more than a million draws', () => {
  const busy = district(4, 20);
  const today = factsUnder(busy, 'today', 45);

  it.each(['audited', 'upheaval'])(
    'every exogenous fact and draw is the same today and under %s',
    (design) => {
      const other = factsUnder(busy, design, 45);
      expect(Math.min(today.draws, other.draws)).toBeGreaterThan(1_000_000);
      expect(other.draws).not.toBe(today.draws); // the designs do lead to different runs
      expect(firstDifference(today.incidents, other.incidents)).toBeNull();
      expect(today.incidents.length).toBeGreaterThan(50_000);
      expect([other.exogenousDraws, other.checksum]).toEqual([today.exogenousDraws, today.checksum]);
      expect([today.wrongTargets, other.wrongTargets]).toEqual([0, 0]);
    },
  );
});

describe('it would be seen if there were made of row numbers the keys of', () => {
  const quiet = district(1, 3);
  const run = (design: string, rekey?: Rekey) => factsUnder(quiet, design, 20, rekey);

  it.each([
    ['the fate', purpose.fate],
    ['the nature', purpose.nature],
    ['the affected', purpose.affected],
  ])('%s', (_name, spoiled) => {
    expect(firstDifference(run('today').incidents, run('upheaval').incidents)).toBeNull();
    const byRow: Rekey = (what, _world, newest) => (what === spoiled ? [newest, 0] : null);
    const [a, b] = ['today', 'upheaval'].map((design) => run(design, byRow));
    expect(firstDifference(a.incidents, b.incidents)).not.toBeNull();
    expect(a.checksum).not.toBe(b.checksum);
  });

  it('the arrivals, or of what has been counted so far', () => {
    const byCount: Rekey = (what, world) => (what === purpose.arrival ? [world.cases.size, 0] : null);
    const [a, b] = ['today', 'upheaval'].map((design) => run(design, byCount));
    expect(firstDifference(a.incidents, b.incidents)).not.toBeNull();
  });

  it('the sighting', () => {
    const byRow: Rekey = (what, _world, newest) => (what === purpose.sight ? [newest, 1] : null);
    expect(run('today', byRow).wrongTargets).toBeGreaterThan(0);
  });
});

describe('towns that share nothing', () => {
  const patch = { scheme: { audits: { monthlyProbability: 0.2 } } };
  const islands = withDesign(referenceScenario('islands'), 'audits-in-one-town-later', [
    { towns: [0], fromDay: 17, patch },
  ]);
  const towns = Array.from({ length: islands.territory.towns }, (_, town) => town);

  /** Fingerprints of all towns every ten days and at the end, and the outcome's rows by town. */
  function lives(design: string): { states: string[][]; byTown: string[] } {
    const engine = startRun(islands);
    engine.applyDesign(policyTimeline(islands, design));
    const states: string[][] = [];
    for (let minute = 0; minute < engine.endMinute; minute += 14_400) {
      engine.advance(minute + 600);
      states.push(townStates(worldOf(engine)));
    }
    engine.advance(engine.endMinute);
    states.push(townStates(worldOf(engine)));
    const { byTown } = outcomeOf(engine, islands, design);
    return { states, byTown: byTown.map((row) => JSON.stringify(row)) };
  }

  const without = lives('without-audits');

  it.each(['audits-in-one-town', 'audits-in-one-town-later'])(
    'are identical to the byte when the design %s changes another one, which is not',
    (design) => {
      const audited = lives(design);
      const changed = towns.filter((town) =>
        audited.states.some((state, i) => state[town] !== without.states[i][town]),
      );
      expect(changed).toEqual([0]);
      expect(towns.filter((town) => audited.byTown[town] !== without.byTown[town])).toEqual([0]);
    },
  );

  it('tell apart a town whose fingerprint differs in a single resident', () => {
    const world = worldOf(runDesign(islands, 'without-audits'));
    const before = townStates(world);
    world.residents.nudge(world.plan.selection.cellFirstResident[0], residentField.hotlineBelief, 1, 1);
    const after = townStates(world);
    expect(towns.filter((town) => before[town] !== after[town])).toEqual([world.plan.selection.cellTown[0]]);
  });
});
