// The stepper: where it stands, going back to any moment, samples of towns, and what people and luck depend on.

import { describe, expect, it } from 'vitest';
import { Engine } from '../../src/model/engine.ts';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { baselinePolicies, policyTimeline } from '../../src/scenario/policy-timeline.ts';
import {
  outcomeOf,
  referenceScenario,
  runDesign,
  startRun,
  withDesign,
  worldOf,
} from '../support/model-run.ts';

const small = withDesign(referenceScenario('small'), 'in-steps', [
  { patch: { scheme: { weights: { 'handling-rate': 1 } } } },
  { fromDay: 19, towns: [1], patch: { departments: { capacity: 0.5 }, workers: { baseEffort: 0.9 } } },
]);
const islands = referenceScenario('islands');

function runTowns(
  towns: readonly number[] | null,
  design = 'audits-in-one-town',
): ReturnType<Engine['result']> {
  const policies = baselinePolicies(islands);
  const engine = new Engine(islands, generateTerritory(islands), { replication: 0, towns, policies });
  engine.applyDesign(policyTimeline(islands, design));
  engine.advance(engine.endMinute);
  return engine.result(design, scenarioHash(islands));
}

describe('an engine', () => {
  it('stands where it was told to go, and never beyond the end', () => {
    const engine = startRun(small);
    expect(engine.nowMinute).toBe(0);
    engine.advance(1);
    expect(engine.nowMinute).toBe(1);
    engine.advance(1_440);
    expect(engine.nowMinute).toBe(1_440);
    engine.advance(100); // no way back
    expect(engine.nowMinute).toBe(1_440);
    engine.advance(1e9);
    expect(engine.nowMinute).toBe(engine.endMinute);
    const events = engine.events;
    engine.advance(1e9);
    expect(engine.events).toBe(events);
  });

  it('knows the reform day and the end from the scenario', () => {
    const engine = startRun(small);
    expect([engine.reformMinute, engine.endMinute]).toEqual([14 * 1440, 90 * 1440]);
  });

  it('refuses towns that do not exist', () => {
    for (const towns of [[6], [-1], [0.5], []]) {
      expect(() => runTowns(towns)).toThrowError(expect.objectContaining({ code: 'unknown-town' }));
    }
  });
});

describe('the outcome', () => {
  it.each([
    ['at the start', 0],
    ['on the reform day', 14 * 1440],
    ['a minute before the end', 90 * 1440 - 1],
  ])('is refused %s, in both languages', (_when, minute) => {
    const engine = startRun(small);
    engine.advance(minute);
    const refusal = {
      code: 'run-unfinished',
      zh: expect.stringContaining(`第 ${minute} 分钟`) as string,
      en: expect.stringContaining(`minute ${minute};`) as string,
      detail: { nowMinute: minute, endMinute: engine.endMinute },
    };
    expect(() => outcomeOf(engine, small, 'x')).toThrowError(expect.objectContaining(refusal));
  });

  it('is the same from a snapshot of the end, and refused again after going back behind it', () => {
    const engine = startRun(small);
    engine.advance(engine.reformMinute);
    const middle = engine.snapshot();
    engine.advance(engine.endMinute);
    const { hash } = outcomeOf(engine, small, 'x');
    const other = startRun(small);
    other.restore(engine.snapshot());
    expect(outcomeOf(other, small, 'x').hash).toBe(hash);
    other.restore(middle);
    expect(() => outcomeOf(other, small, 'x')).toThrowError('run');
  });
});

describe('a snapshot taken under a design', () => {
  it.each([
    ['on the reform day itself', 14 * 1440],
    ['a minute after the reform', 14 * 1440 + 1],
    ['between its stages', 20 * 1440 + 77],
    ['on the day of its second stage', 33 * 1440],
    ['after its second stage', 47 * 1440 + 700],
    ['just before the end', 90 * 1440 - 1],
  ])('%s leads to the same end from a new engine under the same design', (_when, minute) => {
    const timeline = policyTimeline(small, 'in-steps');
    const engine = startRun(small);
    engine.applyDesign(timeline);
    engine.advance(minute);
    const snapshot = engine.snapshot();
    engine.advance(engine.endMinute);
    const other = startRun(small);
    other.restore(snapshot);
    other.applyDesign(timeline);
    other.advance(other.endMinute);
    expect(outcomeOf(other, small, 'in-steps').hash).toBe(outcomeOf(engine, small, 'in-steps').hash);
  });

  it('leaves nothing of that design behind when none is applied to the warm-up', () => {
    const fresh = startRun(small);
    fresh.advance(fresh.endMinute);
    const engine = startRun(small);
    engine.advance(engine.reformMinute);
    const warm = engine.snapshot();
    engine.applyDesign(policyTimeline(small, 'in-steps'));
    engine.advance(engine.endMinute);
    engine.restore(warm);
    engine.advance(engine.endMinute);
    expect(outcomeOf(engine, small, 'x').hash).toBe(outcomeOf(fresh, small, 'x').hash);
  });

  it('leaves nothing of that design behind when another one is applied to the warm-up', () => {
    const engine = startRun(small);
    engine.advance(engine.reformMinute);
    const warm = engine.snapshot();
    engine.applyDesign(policyTimeline(small, 'in-steps'));
    engine.advance(engine.endMinute);
    engine.restore(warm);
    engine.applyDesign(policyTimeline(small, 'today'));
    engine.advance(engine.endMinute);
    expect(outcomeOf(engine, small, 'x').hash).toBe(outcomeOf(runDesign(small, 'today'), small, 'x').hash);
  });
});

describe('a sample of whole towns', () => {
  const whole = runTowns(null);

  it('gives the same rows as the whole district where towns share nothing', () => {
    for (const town of [0, 3, 5]) expect(runTowns([town]).byTown).toEqual([whole.byTown[town]]);
    expect(runTowns([1, 4]).byTown).toEqual([whole.byTown[1], whole.byTown[4]]);
  });

  it('does not depend on the order in which towns are named, and says which they were', () => {
    const [a, b] = [runTowns([4, 1]), runTowns([1, 4])];
    expect(a).toEqual(b);
    expect(a.towns).toEqual([1, 4]);
    expect(runTowns([4, 1, 4]).hash).toBe(b.hash);
    expect(whole.towns).toBeNull();
  });
});

describe('replications', () => {
  it('have the same people and other luck', () => {
    const [first, second] = [0, 1].map((replication) => startRun(small, replication));
    expect(worldOf(first).residents.snapshot()).toEqual(worldOf(second).residents.snapshot());
    expect(worldOf(first).nextArrivalDay).not.toEqual(worldOf(second).nextArrivalDay);
  });

  it('of one number do not depend on there being others', () => {
    const again = outcomeOf(runDesign(small, 'today', 7), small, 'today');
    expect(outcomeOf(runDesign(small, 'today', 7), small, 'today').hash).toBe(again.hash);
    expect(outcomeOf(runDesign(small, 'today', 8), small, 'today').hash).not.toBe(again.hash);
  });
});
