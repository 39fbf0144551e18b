// A watched run is the run that a comparison makes: forward, back, with questions asked on the way.

import { describe, expect, it } from 'vitest';
import { LiveRun } from '../../../src/runtime/live/live-run.ts';
import { cellFields } from '../../../src/model/view/live-frame.ts';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../../support/model-run.ts';

const day = 1440;
const scenario = withDesign(referenceScenario('small'), 'weighed', [
  {
    patch: {
      scheme: {
        weights: { 'handling-rate': 1 },
        stakes: 2,
        superior: { pressure: true, stakeYuanPerYear: 3000 },
      },
    },
  },
]);
const start = (snapshotBytes?: number): LiveRun =>
  new LiveRun({
    scenario,
    design: 'weighed',
    replication: 0,
    towns: null,
    ...(snapshotBytes !== undefined && { snapshotBytes }),
  });
const plain = outcomeOf(runDesign(scenario, 'weighed'), scenario, 'weighed');
const hashOf = (run: LiveRun): string => outcomeOf(run['engine'], scenario, 'weighed').hash;

describe('a watched run', () => {
  it('ends with the outcome of the plain run, however it was driven and whatever was asked', () => {
    const run = start();
    run.advance(40 * day);
    const cell = run.layout.cellIds[0];
    run.frame();
    run.worker(cell);
    run.residents(cell);
    const [incident] = run.incidents(cell);
    run.decision({ origin: incident.origin });
    run.biography(incident.origin, incident.ariseMinute);
    run.decision({ cell, type: 0, severity: 1, told: true, fixable: true, logged: false });
    run.hidingCurve({ origin: incident.origin }, [0, 0.5], (value) => ({
      scheme: { audits: { monthlyProbability: value } },
    }));
    run.rewind(10 * day);
    run.advance(25 * day);
    run.rewind(60 * day);
    run.advance(run.endMinute);
    expect(hashOf(run)).toBe(plain.hash);
  });

  it('shows the same picture of a day on the way there and after going back to it', () => {
    const run = start();
    run.advance(33 * day);
    const seen = run.frame();
    run.advance(80 * day);
    expect(run.frame()).not.toEqual(seen);
    run.rewind(33 * day);
    expect(run.minute).toBeLessThanOrEqual(33 * day);
    run.advance(33 * day);
    expect(run.frame()).toEqual(seen);
  });

  it('goes back with hardly any memory too, from the start if need be', () => {
    const run = start(1);
    run.advance(33 * day);
    const seen = run.frame();
    run.advance(70 * day);
    run.rewind(33 * day);
    run.advance(33 * day);
    expect(run.frame()).toEqual(seen);
    expect(run['shelf'].before(70 * day)?.minute ?? 0).toBeLessThan(70 * day);
  });

  it('has pictures that add up: grids to states, states to incidents in the end', () => {
    const run = start();
    run.advance(run.endMinute);
    const { states, cells } = run.frame();
    const columns = cellFields.map((_, field) =>
      cells.reduce((sum, count, at) => sum + (at % cellFields.length === field ? count : 0), 0),
    );
    const [unknown, hidden, recorded, paperClosed, ended, solved] = columns;
    expect(unknown).toBe(states[incidentState.unseen] + states[incidentState.noticed]);
    expect([hidden, recorded, paperClosed]).toEqual([states[2], states[3], states[4]]);
    expect(ended).toBe(states.slice(incidentState.solvedRecorded).reduce((sum, count) => sum + count, 0));
    expect(solved).toBe(states[5] + states[6] + states[9]);
    expect(unknown + hidden + recorded + paperClosed + ended).toBe(
      states.reduce((sum, count) => sum + count, 0),
    );
  });

  it('says when books close, and where reform and window lie', () => {
    const { layout } = start();
    expect(layout.reformDay).toBe(scenario.time.warmUpDays);
    expect(layout.closes.filter(({ period }) => period !== 'week').length).toBeGreaterThanOrEqual(2);
    expect(layout.closes.every(({ day: at }) => at > 0 && at <= layout.endDay)).toBe(true);
  });

  it('tells the life of an incident that is picked, up to now', () => {
    const run = start();
    run.advance(60 * day);
    const all = Array.from(run.layout.cellIds).flatMap((cell) => run.incidents(cell));
    const recorded = all.find(({ state, ariseMinute }) => state === 'recorded' && ariseMinute > 20 * day);
    if (recorded === undefined) throw new Error('nothing is on record');
    const before = run.frame();
    const life = run.biography(recorded.origin, recorded.ariseMinute);
    expect(life?.steps.map(({ step }) => step)).toContain('recorded');
    expect(life?.ariseMinute).toBe(recorded.ariseMinute);
    expect(run.frame()).toEqual(before);
  });

  it('refuses grids and incidents that are not there', () => {
    const run = start();
    expect(() => run.incidents(9999)).toThrowError(expect.objectContaining({ code: 'not-watched' }));
    expect(() => run.decision({ origin: [1, 2] })).toThrowError(
      expect.objectContaining({ code: 'not-watched' }),
    );
    expect(run.biography([1, 2], 10)).toBeUndefined();
  });
});
