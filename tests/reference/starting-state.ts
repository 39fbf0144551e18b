// The state at minute 0 (2.4-2.7).

import { normalQuantile } from '../../src/core/dmath.ts';
import { KeyedRandom, rootKey } from '../../src/core/random.ts';
import type { Territory } from '../../src/scenario/generate/territory.ts';
import { baselinePolicies } from '../../src/scenario/policy-timeline.ts';
import type { Policy, Scenario } from '../../src/scenario/schema/scenario.ts';
import { nextMeeting } from './case-filing.ts';
import { startWaiting } from './case-handling.ts';
import { fixedFacts } from './fixed-facts.ts';
import { draw, expq } from './keyed-luck.ts';
import { priorBelief } from './month-and-week.ts';
import { emptyRow } from './reference-outcome.ts';
import { weeklyFlows, weeklyStocks } from './run-state.ts';
import type { Books, Cell, Facts, Post, Resident, Run, Station } from './run-state.ts';
import { countsOf, type Counts, type Scorecard } from './scorecard.ts';

/** Makes a run at minute 0, under the baseline. */
export function startingState(
  scenario: Scenario,
  territory: Territory,
  { replication, towns }: { replication: number; towns: readonly number[] | null },
): Run {
  const facts = fixedFacts(scenario, territory, towns);
  const people = new KeyedRandom(...rootKey(scenario.seed, 0, 1));
  const policies = baselinePolicies(scenario);
  const baseline = facts.globalTowns.map((town) => policies[town]);
  const rates = facts.cells.map((cell) => usualRates(cell, baseline[cell.town], scenario));
  const run: Run = {
    scenario,
    facts,
    luck: new KeyedRandom(...rootKey(scenario.seed, replication)),
    now: 0,
    policies: baseline,
    baseline,
    policiesOfDistrict: policies,
    residents: facts.cells.map((cell) => residentsOf(scenario, people, cell)),
    posts: [],
    towns: [],
    stations: {
      town: baseline.map(() => scenario.departments.list.map(emptyStation)),
      block: facts.globalCommunities.map(emptyStation),
      district: scenario.departments.list.map(emptyStation),
    },
    arrivals: [],
    incidents: [],
    events: [],
    books: emptyBooks(scenario, facts),
  };
  for (const cell of facts.cells) {
    run.posts.push(postOf(run, cell, people, rates[cell.index]));
    run.arrivals.push(firstArrivals(run, cell));
  }
  facts.cellsOfTown.forEach((cells, town) => {
    const sum = countsOf((c) => cells.reduce((total, cell) => total + rates[cell.index][c], 0));
    const { exposurePrior, beliefPriorStrength } = baseline[town].workers;
    const exposed = scenario.incidents.types.map(() => ({
      yes: exposurePrior * beliefPriorStrength,
      no: (1 - exposurePrior) * beliefPriorStrength,
    }));
    run.towns.push({ card: emptyCard(sum), exposed, meeting: [] });
    nextMeeting(run, town, 0);
  });
  staff(run);
  return run;
}

const emptyStation = (): Station => ({ servers: 0, inService: 0, waiting: [] });

/** Sets the number of servers everywhere; those who become free take up what waits (2.4). */
export function staff(run: Run): void {
  const { facts, stations, policies } = run;
  const set = (station: Station, servers: number) => {
    station.servers = Math.max(1, servers);
    startWaiting(run, station);
  };
  stations.town.forEach((ofTown, town) =>
    ofTown.forEach((station, d) => {
      const { list, capacity } = policies[town].departments;
      set(station, Math.round(facts.load[town][d] * list[d].margin * capacity));
    }),
  );
  stations.block.forEach((station, community) => {
    const { committeeStaff, deployedStaff } = policies[facts.townOfCommunity[community]].organisation;
    const each = Math.floor(deployedStaff / facts.communitiesOfDistrict);
    const rest = deployedStaff - each * facts.communitiesOfDistrict;
    set(station, committeeStaff + each + (facts.globalCommunities[community] < rest ? 1 : 0));
  });
  const { list, capacity, districtReserve } = departmentsOfDistrict(run);
  stations.district.forEach((station, d) => {
    const load = facts.load.reduce((sum, ofTown) => sum + ofTown[d], 0);
    set(station, Math.round(load * (list[d].margin * districtReserve) * capacity));
  });
}

/** What the district's own crews follow: that on which all towns agree, else the scenario's own. */
function departmentsOfDistrict({ policiesOfDistrict, scenario }: Run): Policy['departments'] {
  const [first, ...others] = policiesOfDistrict.map((policy) => JSON.stringify(policy.departments));
  const agree = others.every((other) => other === first);
  return agree ? policiesOfDistrict[0].departments : scenario.departments;
}

/** 2.5 */
function residentsOf({ residents }: Scenario, people: KeyedRandom, cell: Cell): Resident[] {
  return Array.from({ length: cell.residents }, (_, i) => {
    const { u0, u1 } = draw(people, 'resident', 0, [cell.firstGlobalResident + i, 0]);
    const z = Math.min(4, Math.max(-4, normalQuantile(u0)));
    const trust = Math.min(1, Math.max(0, residents.initialTrust + 0.3 * (u1 - 0.5)));
    return {
      reluctance: Math.round(((z + 4) / 8) * 65535),
      satisfaction: Math.round(residents.initialSatisfaction * 65535),
      trust: Math.round(trust * 65535),
      workerBelief: 32767,
      hotlineBelief: 32767,
    };
  });
}

/** Counts a day that a post holder expects at first (2.6). */
function usualRates(cell: Cell, { scheme, survey }: Policy, { residents }: Scenario): Counts {
  const quota = (scheme.quotaPerThousandMonth * cell.residents) / 1000 / 30;
  const surveyed = (survey.sampleShare * cell.residents) / 30;
  return {
    discovered: quota,
    reported: quota * 0.95,
    due: quota * 0.9,
    handled: quota * 0.8,
    closed: quota * 0.85,
    onTime: quota * 0.78,
    calledBack: quota * 0.1,
    satisfied: quota * 0.07,
    publicFiled: quota * 0.1,
    surveyed,
    surveyScore: surveyed * residents.initialSatisfaction,
    planned: quota,
  };
}

function emptyCard(dailyRate: Counts): Scorecard {
  const zeros = () => countsOf(() => 0);
  return {
    total: zeros(),
    base: { week: zeros(), month: zeros(), quarter: zeros(), year: zeros() },
    dailyRate,
    price: zeros(),
    lastScore: { week: NaN, month: NaN, quarter: NaN, year: NaN },
    paid: 0,
  };
}

function postOf(run: Run, cell: Cell, people: KeyedRandom, dailyRate: Counts): Post {
  const { workers } = run.baseline[cell.town];
  const strength = workers.beliefPriorStrength;
  return {
    card: emptyCard(dailyRate),
    chairDraw: draw(people, 'chair', 0, [cell.global, 0]).u0,
    generation: 0,
    effort: workers.baseEffort,
    busyMinutes: 0,
    exposure: 0,
    exposureTonight: 0,
    sightingsPerHour: 1,
    gainPerSighting: 0,
    monthHours: 0,
    monthSightings: 0,
    monthGain: 0,
    beliefs: run.scenario.incidents.types.map((_, k) => {
      const prior = priorBelief(run, k);
      const yes = prior * strength;
      const no = (1 - prior) * strength;
      return { handledYes: yes, handledNo: no, solvedYes: yes, solvedNo: no };
    }),
    underPatrol: new Set(),
    hidden: [],
  };
}

function firstArrivals(run: Run, cell: Cell): { ordinal: number; day: number }[] {
  return cell.rates.map((rate, type) => {
    const { u0 } = draw(run.luck, 'arrival', 0, [(cell.global << 5) | type, 0]);
    return { ordinal: 0, day: rate === 0 ? Infinity : expq(u0) / rate };
  });
}

function emptyBooks({ incidents }: Scenario, facts: Facts): Books {
  const weeks = Math.ceil((facts.endDay - facts.reformDay) / 7);
  const none = () => ({ sighted: 0, logged: 0, reported: 0 });
  const zeros = () => Array.from({ length: weeks }, () => 0);
  return {
    byType: incidents.types.map(emptyRow),
    byTown: facts.globalTowns.map(emptyRow),
    gap: Array.from({ length: 13 }, () => 0),
    flow: new Map(),
    seen: { easy: none(), middle: none(), hard: none() },
    sums: {
      filedCases: 0,
      patrolCases: 0,
      dueCases: 0,
      overdueCases: 0,
      closures: 0,
      paperClosures: 0,
      reworkedCases: 0,
      departmentHours: 0,
      leaderHours: 0,
      patrolHours: 0,
      backlogDays: 0,
      daysInWindow: 0,
    },
    weekly: Object.fromEntries(
      [...weeklyFlows, ...weeklyStocks].map((name) => [name, zeros()]),
    ) as Books['weekly'],
    hiddenStock: Array.from({ length: weeks }, () => []),
    recordAtReform: countsOf(() => 0),
    recordAtEnd: countsOf(() => 0),
    paidAtReform: 0,
    hiddenStockAtEnd: 0,
    satisfactionAtEnd: 0,
    trustAtEnd: 0,
  };
}
