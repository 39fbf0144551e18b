// A slow, independent reference of the model, written from docs/ODD.md and not from the engine: plain objects, one sorted
// array of events, sums counted one by one. It keeps no rows, so harm-days and days to solution are added in another order.

import type { Territory } from '../../src/scenario/generate/territory.ts';
import { policyTimeline } from '../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { hiddenByCause, readStocks, settle, townBacklog } from './analyst-books.ts';
import { executeBefore } from './event-list.ts';
import { begins } from './fixed-facts.ts';
import { arrivalsOfDay } from './incident-life.ts';
import { audit, learn, learnYields, setEffort, survey } from './month-and-week.ts';
import { planPatrols, sightingsOfDay } from './patrol.ts';
import { outcomeOf, type ReferenceOutcome } from './reference-outcome.ts';
import { meanField } from './resident-life.ts';
import { type Run } from './run-state.ts';
import { accrueQuotas, closePeriods } from './scoring.ts';
import { setPrices } from './shadow-prices.ts';
import { staff, startingState } from './starting-state.ts';
import { reconsiderHidden } from './worker-response.ts';
import { countsOf, type Counts } from './scorecard.ts';

export interface RunOptions {
  readonly replication: number;
  /** Global indices of the towns to run, null = all. */
  readonly towns: readonly number[] | null;
  readonly design: string;
}

/** Runs one design from the start to the end. */
export function referenceRun(
  scenario: Scenario,
  territory: Territory,
  options: RunOptions,
): ReferenceOutcome {
  const run = startingState(scenario, territory, options);
  const { endDay } = run.facts;
  const timeline = policyTimeline(scenario, options.design);
  for (let day = 0; day < endDay; day++) {
    run.now = day * 1440;
    midnight(run, day, timeline);
    executeBefore(run, (day + 1) * 1440);
  }
  run.now = endDay * 1440;
  for (const incident of run.incidents) settle(run, incident, run.now + 1);
  readStocks(run, endDay);
  return outcomeOf(run);
}

/** The work of midnight, in its order (overview). */
function midnight(run: Run, day: number, timeline: ReturnType<typeof policyTimeline>): void {
  const { facts } = run;
  const monthBegins = begins(facts, 'month', day);
  const weekBegins = begins(facts, 'week', day);
  if (monthBegins) survey(run, day);
  closePeriods(run, day);
  readStocks(run, day);
  readCounters(run, day);
  if (monthBegins) {
    learn(run, day);
    learnYields(run);
  }
  const all = [...run.towns.keys()];
  const dated = timeline.find(({ fromDay }) => fromDay === day - facts.reformDay);
  const before = run.policies;
  if (dated !== undefined) {
    run.policiesOfDistrict = dated.policies;
    run.policies = facts.globalTowns.map((town) => dated.policies[town]);
    staff(run);
  }
  if (monthBegins || dated !== undefined) setEffort(run);
  if (day === 0 || weekBegins || monthBegins || day === facts.reformDay) setPrices(run, day, all);
  else if (dated !== undefined) {
    const changed = all.filter((town) => run.policies[town] !== before[town]);
    setPrices(run, day, changed);
  }
  if (monthBegins) reconsiderHidden(run);
  if (weekBegins) audit(run, day);
  accrueQuotas(run);
  planPatrols(run, day);
  arrivalsOfDay(run, day);
  sightingsOfDay(run, day);
  if (facts.reformDay <= day && day < facts.windowEndDay) {
    run.books.sums.backlogDays += townBacklog(run);
    run.books.sums.daysInWindow += 1;
  }
}

function readCounters(run: Run, day: number): void {
  const { facts, books } = run;
  if (day === facts.reformDay) {
    books.recordAtReform = recordOfDistrict(run);
    books.paidAtReform = run.posts.reduce((sum, { card }) => sum + card.paid, 0);
  }
  if (day === facts.windowEndDay) {
    books.recordAtEnd = recordOfDistrict(run);
    books.hiddenStockAtEnd = hiddenByCause(run).reduce((sum, stock) => sum + stock, 0);
    books.satisfactionAtEnd = meanField(run, 'satisfaction');
    books.trustAtEnd = meanField(run, 'trust');
  }
}

const recordOfDistrict = ({ towns }: Run): Counts =>
  countsOf((counter) => towns.reduce((sum, { card }) => sum + card.total[counter], 0));
