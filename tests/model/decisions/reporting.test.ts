// The worker's decision term by term, its keyed noise, and what the microscope shows of it.

import { describe, expect, it } from 'vitest';
import { exp, gumbelTable } from '../../../src/core/dmath.ts';
import { KeyedRandom } from '../../../src/core/random.ts';
import { counter } from '../../../src/model/assessment/counters.ts';
import { option } from '../../../src/model/decisions/options.ts';
import { ReportingDecision } from '../../../src/model/decisions/reporting.ts';
import { gapCauses } from '../../../src/model/outcome/outcome.ts';
import { purpose } from '../../../src/model/purposes.ts';
import { incidentFlag } from '../../../src/model/world/incident-table.ts';
import type { World } from '../../../src/model/world/world.ts';
import { addIncident, bareWorld, believe } from '../../support/bare-world.ts';

const workers = {
  reportMinutes: 6,
  logMinutes: 3,
  timeValueYuan: 20,
  dutyYuanPerHarmDay: 2,
  dutyHorizonDays: 30,
  exposurePrior: 0.2,
  exposureIfTold: 0.3,
};
const audits = { monthlyProbability: 0.1, sanctionYuan: 500, provableLookingAway: 0.25 };
const type = { harmPerDay: 1.5, selfResolveDays: 40, gridFixMinutes: 30 };
const levers = { workers, scheme: { audits, exposureSanctionYuan: 40 } };

const decide = (world: World, row: number): ReportingDecision => {
  const decision = new ReportingDecision();
  decision.decide(world, row);
  return decision;
};
const rounded = (values: Float64Array) => Array.from(values, (value) => Number(value.toFixed(9)));

describe('the base terms', () => {
  const duty = 2 * 1.5 * 40 * (1 - exp(-30 / 40));
  const exposure = 0.1 * 500 + 0.2 * 40;

  it('are duty by the odds of solving, minutes, audits and exposure, looking away being hard to prove', () => {
    const { world } = bareWorld(levers, [type]);
    believe(world, 0.9, 0.6);
    const { base } = decide(world, addIncident(world, 1, incidentFlag.fixable));
    const expected = [0.6 * duty - 2, duty - 10 - 2, duty - 10, -1 - exposure, -0.25 * exposure];
    expect(rounded(base)).toEqual(expected.map((value) => Number(value.toFixed(9))));
  });

  it('leave out fixing where the worker cannot', () => {
    const { world } = bareWorld(levers, [type]);
    const { base } = decide(world, addIncident(world, 1));
    expect([base[option.fixRecorded], base[option.fixUnrecorded]]).toEqual([-Infinity, -Infinity]);
  });

  it('count exposure more when a resident has told the worker, up to certainty', () => {
    const { world } = bareWorld(levers, [type]);
    const row = addIncident(world, 1, incidentFlag.told);
    expect(decide(world, row).base[option.logOnly]).toBeCloseTo(-1 - (50 + 0.5 * 40), 9);
    world.exposedYes[0] = 9;
    world.exposedNo[0] = 1;
    expect(decide(world, row).base[option.logOnly]).toBeCloseTo(-1 - (50 + 40), 9);
  });

  it('make looking away from what stands in the log as provable as not reporting it', () => {
    const { world } = bareWorld(levers, [type]);
    const { base } = decide(world, addIncident(world, 1, incidentFlag.logEntry | incidentFlag.logged));
    expect(base[option.lookAway]).toBeCloseTo(-exposure, 9);
  });

  it('leave out audits of what was closed on record, which are not on any list of hidden matters', () => {
    const { world } = bareWorld(levers, [type]);
    const row = addIncident(world, 1);
    world.incidents.columns.recordedMinute[row] = 77;
    expect(decide(world, row).base[option.logOnly]).toBeCloseTo(-1 - 0.2 * 40, 9);
  });

  it('grow with severity and with nothing else of the incident', () => {
    const { world } = bareWorld(levers, [type]);
    believe(world, 1);
    const row = addIncident(world, 1);
    world.incidents.columns.severity[row] = 0.5;
    expect(decide(world, row).base[option.report]).toBeCloseTo(duty / 2 - 2, 9);
  });
});

describe('the score terms', () => {
  const pressed = { ...levers, scheme: { ...levers.scheme, superior: { pressure: true, authority: 0.4 } } };

  function priced(chargeReporter: number): ReportingDecision {
    const { world } = bareWorld({ ...pressed, organisation: { chargeReporter } }, [type]);
    believe(world, 0.7);
    world.workerCards.price[counter.due] = -5;
    world.workerCards.price[counter.handled] = 8;
    world.townCards.price[counter.due] = -50;
    world.townCards.price[counter.handled] = 80;
    return decide(world, addIncident(world, 1));
  }

  it('charge the own card with its share of the outcome, and pass down the superior’s by its authority', () => {
    const { ownScore, pressure } = priced(0.5);
    expect(ownScore[option.report]).toBeCloseTo(0.5 * (-5 + 0.7 * 8), 9);
    expect(ownScore[option.lookAway]).toBe(0);
    expect(pressure[option.report]).toBeCloseTo(0.4 * (-50 + 0.7 * 80), 9);
    // What the public files falls due on the superior's card all the same.
    expect(pressure[option.lookAway]).toBeCloseTo(0.4 * 0.2 * (-50 + 0.7 * 80), 9);
  });

  it('leave nothing to the worker who is not charged, but all to the superior', () => {
    const { ownScore, pressure } = priced(0);
    expect(ownScore[option.report]).toBe(0);
    expect(pressure[option.report]).toBeCloseTo(0.4 * 6, 9);
  });

  it('give the gain that effort learns from: the chosen option against looking away', () => {
    const decision = priced(1);
    const score = (a: number) => decision.ownScore[a] + decision.pressure[a];
    expect(decision.chosen).toBe(option.report);
    expect(decision.gainYuan).toBeCloseTo(score(option.report) - score(option.lookAway), 12);
    expect(decision.hideCause).toBe(-1);
  });

  it('add up with the base to the utilities that are compared', () => {
    const decision = priced(1);
    const utilities = Array.from(decision.base, (b, a) => b + decision.ownScore[a] + decision.pressure[a]);
    expect(utilities[decision.chosen]).toBe(Math.max(...utilities));
  });
});

describe('noise', () => {
  const noisy = { ...levers, workers: { ...workers, noiseYuan: 7 } };

  it('is one Gumbel draw per incident, holder and option, in yuan', () => {
    const { world } = bareWorld(noisy, [type]);
    const row = addIncident(world, 5);
    const { origin0, origin1 } = world.incidents.columns;
    const own = new KeyedRandom(world.luck.lo, world.luck.hi);
    const expected = [0, 1, 2].flatMap((call) => {
      own.draw(purpose.workerNoise, call, origin0[row], origin1[row]);
      return [own.u0(), own.u1()].map((u) => 7 * gumbelTable.quantile(u));
    });
    const decision = decide(world, row);
    expect(Array.from(decision.noise)).toEqual(expected.slice(0, 5));
    const quiet = bareWorld(levers, [type]).world;
    const base = decide(quiet, addIncident(quiet, 5)).base;
    expect(decision.base[option.report] - decision.noise[0]).toBeCloseTo(base[option.report], 9);
  });

  it('is the same when the same holder is asked again, and another for a successor or another incident', () => {
    const { world } = bareWorld(noisy, [type]);
    const [row, other] = [addIncident(world, 1), addIncident(world, 2)];
    const first = Array.from(decide(world, row).noise);
    believe(world, 0.1);
    world.workerCards.price.fill(3);
    expect(Array.from(decide(world, row).noise)).toEqual(first);
    expect(Array.from(decide(world, other).noise)).not.toEqual(first);
    world.posts.generation[0] = 1;
    const successor = Array.from(decide(world, row).noise);
    expect(successor.filter((value) => first.includes(value))).toEqual([]);
  });

  it('of zero is legal, and nothing is drawn for it', () => {
    const { world } = bareWorld(levers, [type]);
    const row = addIncident(world, 1);
    world.luck.draw = () => {
      throw new Error('drawn');
    };
    expect(Array.from(decide(world, row).noise)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('the microscope', () => {
  it('shows the last decision only, with the cause of hiding as it was found', () => {
    const { world } = bareWorld({ workers: { ...workers, dutyYuanPerHarmDay: 0.5 } }, [type]);
    believe(world, 0.3);
    const row = addIncident(world, 1);
    const decision = new ReportingDecision();
    decision.decide(world, row);
    expect(decision.hideCause).toBe(-1);
    world.workerCards.price[counter.due] = -20;
    expect(decision.decide(world, row)).toBe(option.lookAway);
    expect(gapCauses[decision.hideCause]).toBe('overlooked-own-score');
    expect(decision.ownScore[option.report]).toBe(-20);
  });

  it('of a decision writes nothing into the world', () => {
    const { world } = bareWorld({ ...levers, workers: { ...workers, noiseYuan: 7 } }, [type]);
    const row = addIncident(world, 1, incidentFlag.fixable);
    const before = JSON.stringify(
      Object.values(world.snapshot()).map((column) => Array.from(column as Int32Array)),
    );
    decide(world, row);
    const after = JSON.stringify(
      Object.values(world.snapshot()).map((column) => Array.from(column as Int32Array)),
    );
    expect(after).toBe(before);
  });
});
