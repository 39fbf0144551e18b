// Fates of one world under two designs, incident by incident: on rows made by hand, and on runs.

import { describe, expect, it } from 'vitest';
import { fateDifferences } from '../../../src/experiment/passport/fate-differences.ts';
import { fateEnds, fateWays, type FateRows } from '../../../src/model/ledger/fate-log.ts';
import { policyTimeline } from '../../../src/scenario/policy-timeline.ts';
import type { Outcome } from '../../../src/model/outcome/outcome.ts';
import { outcomeOf, referenceScenario, startRun, withDesign } from '../../support/model-run.ts';

type Row = readonly [origin: number, way: FateRows['way'][number], end: number, days: number, type?: number];
const rows = (...list: Row[]): FateRows => ({
  origin0: Int32Array.from(list, ([origin]) => origin),
  origin1: Int32Array.from(list, () => 7),
  cell: Int32Array.from(list, ([origin]) => origin % 3),
  type: Int32Array.from(list, ([, , , , type = 0]) => type),
  ariseMinute: Int32Array.from(list, ([origin]) => origin * 10),
  severity: Float32Array.from(list, () => 2),
  way: Uint8Array.from(list, ([, way]) => way),
  end: Uint8Array.from(list, ([, , end]) => end),
  days: Float32Array.from(list, ([, , , days]) => days),
});
const [recorded, paper, hidden] = [0, 1, 2];
const [solved, , , open] = [0, 1, 2, 3];

describe('fates of one world under two designs', () => {
  const before = rows(
    [1, recorded, solved, 4],
    [2, recorded, solved, 3],
    [3, hidden, open, 60],
    [4, paper, open, 60],
  );
  const after = rows(
    [3, recorded, solved, 10, 1],
    [1, hidden, open, 60],
    [2, recorded, solved, 9],
    [5, recorded, solved, 1],
  );
  const found = fateDifferences(before, after, [0.5, 3]);

  it('are joined by origin; what arose under one alone is counted apart', () => {
    expect(found).toMatchObject({ shared: 3, alike: 1, baselineOnly: 1, designOnly: 1 });
  });

  it('are counted by how they moved, with the harm that came of it', () => {
    expect(found.moves).toHaveLength(2);
    expect(found.moves).toContainEqual({
      from: { way: 'recorded', end: 'solved' },
      to: { way: 'hidden', end: 'open' },
      incidents: 1,
      moreHarmDays: 56 * 2 * 0.5,
    });
  });

  it('are listed by the size of the difference, whichever way it goes', () => {
    expect(found.foremost.map(({ origin, moreHarmDays }) => [origin[0], moreHarmDays])).toEqual([
      [3, -50 * 2 * 3],
      [1, 56],
    ]);
    expect(fateDifferences(before, after, [0.5, 3], 1).foremost).toHaveLength(1);
  });
});

describe('fates of runs', () => {
  const scenario = withDesign(referenceScenario('small'), 'weighed', [
    { patch: { scheme: { weights: { 'handling-rate': 1 }, stakes: 3 } } },
  ]);
  const run = (design: string, watched: boolean): { outcome: Outcome; fates: FateRows } => {
    const engine = startRun(scenario);
    engine.advance(engine.reformMinute);
    engine.applyDesign(policyTimeline(scenario, design));
    if (watched) engine.logFates();
    engine.advance(engine.endMinute);
    return { outcome: outcomeOf(engine, scenario, design), fates: engine.fates() };
  };
  const [today, weighed] = [run(scenario.designs[0].id, true), run('weighed', true)];

  it('are written down without changing the run', () => {
    expect(today.outcome.hash).toBe(run(scenario.designs[0].id, false).outcome.hash);
  });

  it('agree with the ladder and the gap of the same run, incident by incident', () => {
    const count = ({ fates }: typeof today, is: (way: string, end: string) => boolean): number =>
      fates.way.reduce((sum, way, row) => sum + Number(is(fateWays[way], fateEnds[fates.end[row]])), 0);
    const { ladder, gap } = weighed.outcome;
    expect(weighed.fates.way).toHaveLength(ladder.arisen);
    expect(count(weighed, (_, end) => end === 'solved')).toBe(ladder.solved);
    expect(count(weighed, (way) => way === 'recorded' || way === 'paper-closed')).toBe(ladder.recorded);
    expect(count(weighed, (_, end) => end === 'self-resolved')).toBe(ladder.selfResolved);
    const hiding = Object.entries(gap).filter(([cause]) => /^(overlooked|unreported)/.test(cause));
    expect(count(weighed, (way) => way === 'hidden')).toBe(hiding.reduce((sum, [, n]) => sum + n, 0));
  });

  it('differ between designs, and every incident that is no recurrence is in both', () => {
    const harm = scenario.incidents.types.map(({ harmPerDay }) => harmPerDay);
    const found = fateDifferences(today.fates, weighed.fates, harm);
    const moved = found.moves.reduce((sum, { incidents }) => sum + incidents, 0);
    expect(moved).toBe(found.shared - found.alike);
    expect(moved).toBeGreaterThan(0);
    expect(found.shared + found.designOnly).toBe(weighed.fates.way.length);
    expect(found.baselineOnly).toBeLessThanOrEqual(today.outcome.ladder.solved);
  });
});
