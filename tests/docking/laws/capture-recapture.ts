// The stock that is on no record, estimated from records: a sweep of patrol puts some incidents into the log, in the weeks after it
// residents call about some; the overlap tells how many there are. Independent lists give the truth; where what patrol sees
// easily is also what residents notice, the estimate is too low by a known share.

import { exp } from '../../../src/core/dmath.ts';
import { captureRecapture as estimate } from '../../../src/experiment/statistics/capture-recapture.ts';
import { incidentFlag } from '../../../src/model/world/incident-table.ts';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { policyTimeline } from '../../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { bareScenario } from '../../support/bare-world.ts';
import { startRun, withDesign, worldOf } from '../../support/model-run.ts';
import { value, type Law, type ParameterSet } from '../law.ts';

const MINUTES = 1440;
const PEOPLE = 10_000;
const BEFORE_DAYS = 60;
const AFTER_DAYS = 30;
const PER_DAY = 30;
/** Severity is uniform on (.5, 1.5) and enters the rate of notices. */
const STEPS = 200;

interface Kind {
  /** Visibility to patrol, in units of the sweep's search, and rate of notices a day at severity 1. */
  readonly sweep: number;
  readonly notices: number;
}

/** Share of a type's stock that residents call about, and the stock itself, per incident a day, averaged over severity. */
function publicShare(notices: number): { stock: number; found: number } {
  let stock = 0;
  let found = 0;
  for (let step = 0; step < STEPS; step++) {
    const rate = notices * (0.5 + (step + 0.5) / STEPS);
    // Arose in the days before, not called about until the sweep was over.
    const left = (exp(-rate) * (1 - exp(-rate * BEFORE_DAYS))) / rate / STEPS;
    stock += left;
    found += left * (1 - exp(-rate * (AFTER_DAYS - 1)));
  }
  return { stock, found: found / stock };
}

/** Estimate / truth for large numbers: product of the lists' shares over the share on both. */
function expectedRatio(kinds: readonly Kind[]): number {
  const parts = kinds.map(({ sweep, notices }) => ({ ...publicShare(notices), logged: 1 - exp(-sweep) }));
  const all = parts.reduce((sum, { stock }) => sum + stock, 0);
  const share = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((sum, part) => sum + (part.stock / all) * of(part), 0);
  return (share(({ logged }) => logged) * share(({ found }) => found)) / share((p) => p.logged * p.found);
}

/** One day of patrol, at the end of the days before. */
function scenarioOf(seed: string, kinds: readonly Kind[]): Scenario {
  const bare = bareScenario(
    {
      seed,
      time: {
        warmUpDays: BEFORE_DAYS,
        windowDays: AFTER_DAYS + 10,
        followUpDays: 1,
        weekend: [],
        patrolShifts: [{ startMinute: 0, endMinute: 1440 }],
      },
      territory: { population: PEOPLE },
      // Logging costs nothing and reporting does: the log is all that patrol leaves. The sweep is one day of 8 hours.
      workers: { baseEffort: 0, hoursPerDay: 8, searchPerHour: 1 / 8, reportMinutes: 60 },
      residents: {
        noticeMeanDays: 1,
        actionBenefitYuan: 10_000,
        hotlineCostYuan: 0,
        tellWorkerCostYuan: 1000,
        initialTrust: 1,
      },
      departments: { list: [{ id: 'office', name: { zh: '办公室', en: 'Office' } }], capacity: 0.05 },
    },
    kinds.map(({ sweep, notices }) => ({
      ratePerThousandYear: ((PER_DAY / kinds.length) * 365 * 1000) / PEOPLE,
      visibility: sweep,
      salience: notices,
      serviceHours: 2000,
    })),
  );
  const effort = (share: number) => ({ workers: { baseEffort: share } });
  return withDesign(bare, 'sweep', [{ patch: effort(1) }, { fromDay: 1, patch: effort(0) }]);
}

function set(name: string, kinds: readonly Kind[]): ParameterSet {
  return {
    name,
    expected: { 'estimate over truth': value(expectedRatio(kinds)) },
    prepare: (seed) => {
      const scenario = scenarioOf(seed, kinds);
      const timeline = policyTimeline(scenario, 'sweep');
      return (replication) => {
        const engine = startRun(scenario, replication);
        const { incidents } = worldOf(engine);
        engine.advance(BEFORE_DAYS * MINUTES);
        engine.applyDesign(timeline);
        engine.advance((BEFORE_DAYS + 1) * MINUTES);
        const stock: number[] = [];
        for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride) {
          const { state, ariseMinute } = incidents.columns; // grown tables have new columns
          if (!incidents.isUsed(row) || state[row] >= incidentState.recorded) continue;
          if (ariseMinute[row] < BEFORE_DAYS * MINUTES) stock.push(row);
        }
        const logged = new Set(
          stock.filter((row) => (incidents.columns.flags[row] & incidentFlag.logEntry) !== 0),
        );
        engine.advance((BEFORE_DAYS + AFTER_DAYS) * MINUTES);
        const called = stock.filter((row) => incidents.columns.state[row] === incidentState.recorded);
        const both = called.filter((row) => logged.has(row)).length;
        return { 'estimate over truth': estimate(logged.size, called.length, both).total / stock.length };
      };
    },
  };
}

export const captureRecapture: Law = {
  id: 'capture-recapture',
  key: 'I12',
  en: 'Hidden stock from the overlap of patrol and public (Chapman)',
  zh: '由巡查与公众重合估计隐存量（Chapman）',
  formula: 'N = (n1+1)(n2+1)/(m+1) - 1: unbiased when independent; x p1 p2/E[p1 p2] otherwise',
  through:
    'engine: a day’s sweep into the patrol log, then hotline calls; experiment/statistics/capture-recapture.ts on incidents that arose before the sweep',
  sets: [
    set('one kind, half of it seen by either', [{ sweep: 0.7, notices: 0.025 }]),
    set('two kinds, conspicuous to both or to neither', [
      { sweep: 1.2, notices: 0.04 },
      { sweep: 0.2, notices: 0.01 },
    ]),
    set('two kinds, each conspicuous to one', [
      { sweep: 1.2, notices: 0.01 },
      { sweep: 0.3, notices: 0.04 },
    ]),
    set('one kind, seldom seen', [{ sweep: 0.3, notices: 0.01 }]),
  ],
};
