// Costs are accounts beside the run: they add up, follow from staffing and work done, and change nothing else.

import { describe, expect, it } from 'vitest';
import { exp } from '../../../src/core/dmath.ts';
import { auditHoursPerDay } from '../../../src/model/mechanisms/cost-booking.ts';
import type { Outcome } from '../../../src/model/outcome/outcome.ts';
import { costActors } from '../../../src/model/world/cost-books.ts';
import type { Patch } from '../../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign, worldOf } from '../../support/model-run.ts';

const scenario = referenceScenario('small');
const runUnder = (stages: readonly { fromDay?: number; patch: Patch }[]) => {
  const changed = withDesign(scenario, 'tried', stages);
  const engine = runDesign(changed, 'tried');
  return { outcome: outcomeOf(engine, changed, 'filed as one'), world: worldOf(engine) };
};
const today = runUnder([]);
const isCost = (id: string): boolean => id.startsWith('cost-');

/** Everything but the yuan. */
function withoutYuan({ hash: _, measures, ...rest }: Outcome): unknown {
  return { ...rest, measures: Object.entries(measures).filter(([id]) => !isCost(id)) };
}

describe('costs', () => {
  it.each([
    ['from the reform day on', 0],
    ['from the tenth day on', 10],
  ])('other prices %s change the yuan and nothing else, to the bit', (_, fromDay) => {
    const costs = { crewHourYuan: 1000, gridWorkerYuanPerYear: 1, platformYuanPerResidentYear: 99 };
    const dear = runUnder([{ fromDay, patch: { costs } }]).outcome;
    expect(withoutYuan(dear)).toEqual(withoutYuan(today.outcome));
    expect(dear.measures['cost-total']).not.toBe(today.outcome.measures['cost-total']);
  });

  it('are paid by the day for workers and platform, whatever happens', () => {
    const { measures, residents, windowDays } = today.outcome;
    const { gridWorkerYuanPerYear, platformYuanPerResidentYear } = scenario.costs;
    const workers = (gridWorkerYuanPerYear * today.world.plan.cells) / (residents / 1000);
    const bonus = (measures['reward-yuan'] * today.world.plan.cells) / (residents / 1000);
    expect(measures['cost-grid-workers']).toBeCloseTo(workers + bonus, 6);
    expect(measures['cost-platform']).toBeCloseTo(platformYuanPerResidentYear * 1000, 6);
    expect(windowDays).toBeGreaterThan(0);
  });

  it('of crews follow from staffing: paid hours are servers times office hours, and cover the hours worked', () => {
    const { world, outcome } = today;
    const { stations, officeCalendar, reformDay, windowEndDay, officeMinutesPerDay } = world.plan;
    let crews = 0;
    for (let station = 0; station < stations.count; station++) {
      const isBlock = station >= stations.firstBlock && station < stations.firstDistrict;
      if (!isBlock) crews += world.queues.serversOf(station);
    }
    let days = 0;
    for (let day = reformDay; day < windowEndDay; day++) if (officeCalendar.isWorkingDay(day)) days++;
    const scale = (outcome.residents / 1000) * (outcome.windowDays / 365);
    const paid = (crews * days * officeMinutesPerDay) / 60 / scale;
    expect(outcome.measures['hours-crews']).toBeCloseTo(paid, 6);
    expect(outcome.measures['cost-crews']).toBeCloseTo(paid * scenario.costs.crewHourYuan, 4);
  });

  it.each([
    ['several', 100],
    ['a fraction', 2000],
  ])('of workers follow from staffing: %s to a grid', (_, householdsPerWorker) => {
    const patch = { staffing: { by: 'households', householdsPerWorker, personsPerHousehold: 3 } } as const;
    const { measures, residents } = runUnder([{ patch }]).outcome;
    const workers = residents / 3 / householdsPerWorker;
    const bonus = (measures['reward-yuan'] * today.world.plan.cells) / (residents / 1000);
    const pay = (workers * scenario.costs.gridWorkerYuanPerYear) / (residents / 1000);
    expect(measures['cost-grid-workers'] - bonus).toBeCloseTo(pay, 6);
    const perWorker = today.outcome.measures['hours-grid-workers'] / today.world.plan.cells;
    expect(measures['hours-grid-workers']).toBeCloseTo(workers * perWorker, 6);
  });

  it('of crews are the same where a share of them serves in zones', () => {
    const zones = (share: number): Patch => ({ zones: { on: true, staff: { share } } });
    const [none, some] = [0, 0.5].map((share) => runUnder([{ patch: zones(share) }]));
    expect(Math.max(...some.world.zoneTeams.members)).toBeGreaterThan(0);
    expect(some.outcome.measures['hours-crews']).toBeCloseTo(none.outcome.measures['hours-crews'], 6);
    expect(some.outcome.measures['cost-crews']).toBeCloseTo(none.outcome.measures['cost-crews'], 4);
  });

  it('of desks are the pay of who sits there, not the minutes of what they take in', () => {
    const free = { deskMinutesPerReturn: 0, deskMinutesPerCallback: 0 };
    const desks = (staff: number, deskMinutesPerCase: number) =>
      runUnder([
        {
          patch: {
            costs: { ...free, deskMinutesPerCase },
            street: { on: true, desks: { on: true, offices: 3, staff } },
          },
        },
      ]);
    const { world, outcome } = desks(5, 8);
    const { officeCalendar, reformDay, windowEndDay, officeMinutesPerDay, towns } = world.plan;
    let days = 0;
    for (let day = reformDay; day < windowEndDay; day++) if (officeCalendar.isWorkingDay(day)) days++;
    const scale = (outcome.residents / 1000) * (outcome.windowDays / 365);
    const hours = (5 * towns * days * officeMinutesPerDay) / 60 / scale;
    expect(outcome.measures['hours-desk']).toBeCloseTo(hours, 6);
    expect(outcome.measures['cost-desk']).toBeCloseTo(hours * scenario.costs.deskHourYuan, 4);
    expect(desks(5, 80).outcome.measures['cost-desk']).toBe(outcome.measures['cost-desk']);
    expect(desks(10, 8).outcome.measures['hours-desk']).toBeCloseTo(2 * hours, 6);
  });

  it('rise with capacity, forms, checks and audits where these are bought', () => {
    const level = (patch: Patch, id: string) => runUnder([{ patch }]).outcome.measures[id];
    const now = today.outcome.measures;
    expect(level({ departments: { capacity: 2 } }, 'cost-crews')).toBeGreaterThan(now['cost-crews']);
    expect(level({ workers: { formsHoursPerDay: 3 } }, 'forms-hours')).toBeGreaterThan(now['forms-hours']);
    const audited = level({ scheme: { audits: { monthlyProbability: 0.1 } } }, 'hours-checks');
    expect(audited).toBeGreaterThan(now['hours-checks']);
    const independent = level({ organisation: { independentCheckShare: 1 } }, 'hours-checks');
    expect(independent).toBeGreaterThan(now['hours-checks']);
  });

  it('by actor add up to the total, and per solved incident they are the total over what was solved', () => {
    const { measures, ladder, residents, windowDays } = today.outcome;
    const sum = costActors.reduce((total, actor) => total + measures[`cost-${actor}`], 0);
    expect(measures['cost-total']).toBeCloseTo(sum, 6);
    const yuan = measures['cost-total'] * (residents / 1000) * (windowDays / 365);
    expect(measures['cost-per-solved']).toBeCloseTo(yuan / ladder.solved, 6);
  });

  it('of an audit are the hours of search with which it would come upon an incident that often', () => {
    for (const probability of [0.001, 0.05, 0.5]) {
      const hours = 7 * auditHoursPerDay(probability, 0.03);
      expect(1 - exp(-0.03 * hours)).toBeCloseTo(probability, 12);
    }
    expect(auditHoursPerDay(1, 0.03)).toBeLessThan(100);
  });
});
