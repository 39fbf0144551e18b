// The people in the posts: starting beliefs, monthly learning from peers with decay to the prior (RULES 18), turnover
// (RULES 21), and the patrol effort of the coming month. Draws: chair, turnover.
import { exp } from '../../core/dmath.ts';
import { counter, counterCount } from '../assessment/counters.ts';
import { patrolEffort } from '../decisions/effort.ts';
import { purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';
import { scopeShare } from './grid-scope.ts';
import { quotaFactor } from './ratchet.ts';
import { turnTenure } from './local-tenure.ts';

/** Share of planned volumes that a new post holder expects of each counter. */
const EXPECTED_SHARE: Readonly<Record<string, number>> = {
  discovered: 1,
  reported: 0.95,
  due: 0.9,
  handled: 0.8,
  closed: 0.85,
  onTime: 0.78,
  calledBack: 0.1,
  satisfied: 0.07,
  publicFiled: 0.1,
  planned: 1,
  weightedDue: 1.1,
  weightedHandled: 0.95,
  expectedHandled: 0.8,
  handledEver: 0.85,
  reworked: 0.02,
  filed: 1.05,
  dispatched: 0.95,
  dispatchedOnTime: 0.9,
  returned: 0.08,
  checked: 0.85,
  checkedOnTime: 0.7,
  publicDispatched: 0.1,
  publicDispatchedOnTime: 0.09,
  calledBackScore: 0.05,
  repeatComplaints: 0.02,
};
const LEARNING = 0.3;
/** Patrol hours of a month below which nobody learns what an hour yields. */
const LEAST_HOURS = 1e-6;
const DAYS_PER_MONTH = 30;

/** Gives every post its first holder. Mutates posts, rates of scorecards and the towns' exposure counts. */
export function startWorkforce(world: World): void {
  const { plan, posts } = world;
  const people = world.peopleRandom();
  for (let cell = 0; cell < plan.cells; cell++) {
    const { source, dutyShare } = world.policies[plan.selection.cellTown[cell]];
    const { workers } = source;
    people.draw(purpose.chair, 0, plan.selection.cellIds[cell], 0);
    posts.chairDraw[cell] = people.u0();
    posts.effort[cell] = workers.baseEffort * dutyShare;
    posts.sightingsPerHour[cell] = 1;
    for (let type = 0; type < posts.types; type++) {
      const slot = cell * posts.types + type;
      const prior = plan.types.priorBelief[type];
      posts.handledYes[slot] = posts.solvedYes[slot] = prior * workers.beliefPriorStrength;
      posts.handledNo[slot] = posts.solvedNo[slot] = (1 - prior) * workers.beliefPriorStrength;
    }
    expectVolumes(world, cell);
  }
  for (let town = 0; town < plan.towns; town++) {
    const { workers } = world.policies[town].source;
    for (let type = 0; type < posts.types; type++) {
      world.exposedYes[town * posts.types + type] = workers.exposurePrior * workers.beliefPriorStrength;
      world.exposedNo[town * posts.types + type] = (1 - workers.exposurePrior) * workers.beliefPriorStrength;
    }
  }
}

/** Adds a day's quota to the plan that volumes are held against. */
export function accruePlan(world: World): void {
  const { plan } = world;
  for (let cell = 0; cell < plan.cells; cell++) {
    const perDay = plannedPerDay(world, cell);
    world.workerCards.add(cell, counter.planned, perDay);
    world.townCards.add(plan.selection.cellTown[cell], counter.planned, perDay);
  }
}

/** Turns the month: learning, forgetting, successors. @param month index since the start */
export function turnMonth(world: World, month: number): void {
  const { plan, posts } = world;
  for (let town = 0; town < plan.towns; town++) learnInTown(world, town, month);
  turnTenure(world, month);
  for (let cell = 0; cell < plan.cells; cell++) {
    const hours = posts.monthHours[cell];
    const sightings = posts.monthSightings[cell];
    const gain = sightings > 0 ? posts.monthGainYuan[cell] / sightings : posts.gainPerSightingYuan[cell];
    if (hours > LEAST_HOURS)
      posts.sightingsPerHour[cell] += LEARNING * (sightings / hours - posts.sightingsPerHour[cell]);
    posts.gainPerSightingYuan[cell] += LEARNING * (gain - posts.gainPerSightingYuan[cell]);
    posts.monthHours[cell] = posts.monthSightings[cell] = posts.monthGainYuan[cell] = 0;
  }
}

/** Sets the patrol effort of every post, at the turn of a month and when the policy changes. */
export function setEfforts(world: World): void {
  const { plan, posts } = world;
  for (let cell = 0; cell < plan.cells; cell++) {
    const { source, dutyShare } = world.policies[plan.selection.cellTown[cell]];
    const { workers } = source;
    posts.effort[cell] = patrolEffort(
      workers.baseEffort * dutyShare,
      posts.sightingsPerHour[cell],
      posts.gainPerSightingYuan[cell],
      workers.effortCostYuan,
    );
  }
}

function learnInTown(world: World, town: number, month: number): void {
  const { plan, posts } = world;
  const { workers } = world.policies[town].source;
  const kept = exp(-1 / workers.beliefMemoryMonths);
  const strength = workers.beliefPriorStrength;
  const cells: number[] = [];
  for (let cell = 0; cell < plan.cells; cell++) if (plan.selection.cellTown[cell] === town) cells.push(cell);
  const leaves = cells.map((cell) => {
    world.luck.draw(purpose.turnover, month, plan.selection.cellIds[cell], 0);
    return world.luck.u0() < world.policies[town].turnoverPerYear / 12;
  });
  cells.forEach((cell, i) => {
    if (leaves[i]) posts.generation[cell]++;
  });
  for (let type = 0; type < posts.types; type++) {
    const prior = plan.types.priorBelief[type] * strength;
    const against = strength - prior;
    for (const [counts, base] of [
      [posts.handledYes, prior],
      [posts.handledNo, against],
      [posts.solvedYes, prior],
      [posts.solvedNo, against],
    ] as const) {
      let sum = 0;
      for (const cell of cells) sum += counts[cell * posts.types + type];
      const mean = sum / cells.length;
      cells.forEach((cell, i) => {
        const slot = cell * posts.types + type;
        // A successor starts from what the peers know.
        const shared = leaves[i] ? mean : counts[slot] + workers.peerWeight * (mean - counts[slot]);
        counts[slot] = base + kept * (shared - base);
      });
    }
    const slot = town * posts.types + type;
    const exposed = workers.exposurePrior * strength;
    world.exposedYes[slot] = exposed + kept * (world.exposedYes[slot] - exposed);
    world.exposedNo[slot] = strength - exposed + kept * (world.exposedNo[slot] - (strength - exposed));
  }
}

function plannedPerDay(world: World, cell: number): number {
  const { plan } = world;
  const { scheme } = world.policies[plan.selection.cellTown[cell]].source;
  const planned = (scheme.quotaPerThousandMonth * plan.selection.cellResidents[cell]) / 1000 / DAYS_PER_MONTH;
  return planned * scopeShare(world, plan.selection.cellTown[cell]) * quotaFactor(world, cell);
}

function expectVolumes(world: World, cell: number): void {
  const { plan, workerCards, townCards } = world;
  const town = plan.selection.cellTown[cell];
  const { survey } = world.policies[town].source;
  const { initialSatisfaction } = plan.scenario.residents;
  const planned = plannedPerDay(world, cell);
  const surveyed = (survey.sampleShare * plan.selection.cellResidents[cell]) / DAYS_PER_MONTH;
  const expect = (index: number, perDay: number) => {
    workerCards.dailyRate[cell * counterCount + index] = perDay;
    townCards.dailyRate[town * counterCount + index] += perDay;
  };
  for (const [id, share] of Object.entries(EXPECTED_SHARE)) expect(counter[id as 'due'], planned * share);
  expect(counter.surveyed, surveyed);
  expect(counter.surveyScore, surveyed * initialSatisfaction);
}
