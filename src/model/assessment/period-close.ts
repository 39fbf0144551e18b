// Closing the books of a week, month, quarter or year (周检查、月排名、季奖惩、年总评): scores are published, cash is paid, counts of
// the new period start at zero. Later corrections never rewrite a closed period (RULES 15). Reads the record ledger only.
import { counterCount } from './counters.ts';
import { compositeScore } from './score.ts';
import { groupsOf, strataOf } from './strata.ts';
import { gradeRewardYuan } from './rewards/grades.ts';
import { closeTrouble, paidShare } from './veto.ts';
import { linearRewardYuan } from './rewards/linear.ts';
import { thresholdRewardYuan } from './rewards/threshold.ts';
import { periodKinds } from '../world/scorecards.ts';
import type { Reward } from '../../scenario/schema/scheme.ts';
import type { World } from '../world/world.ts';
import type { PeriodClock } from './period-clock.ts';
import type { Rivals } from './marginal-value.ts';

const MONTH = periodKinds.indexOf('month');
/** Weight of the month just closed in the volumes an actor expects. */
const RATE_STEP = 0.3;
const DAYS_PER_YEAR = 365;

/** Closes every period that ends where a day begins. Mutates both kinds of scorecards. */
export function closePeriods(world: World, clock: PeriodClock, day: number): void {
  for (let kind = 0; kind < periodKinds.length; kind++) {
    if (!clock.closes(kind, day)) continue;
    const length = day - clock.startOf(kind, day - 1);
    publishScores(world, kind);
    payRewards(world, kind, length);
    closeTrouble(world, kind, day, length);
    if (kind === MONTH) {
      learnRates(world.workerCards, length);
      learnRates(world.townCards, length);
    }
    world.workerCards.openPeriod(kind);
    world.townCards.openPeriod(kind);
  }
}

/**
 * Returns the last published scores of a town's posts, one entry per period kind.
 * @param strata stratum of each cell; then of the posts of one stratum only
 */
export function rivalsOfTown(
  world: World,
  town: number,
  strata: Int32Array | null = null,
  stratum = 0,
): Rivals[] {
  const { workerCards, plan } = world;
  return periodKinds.map((_, kind) => {
    let count = 0;
    let sum = 0;
    let squares = 0;
    let contestants = 0;
    for (let cell = 0; cell < plan.cells; cell++) {
      if (plan.selection.cellTown[cell] !== town) continue;
      if (strata !== null && strata[cell] !== stratum) continue;
      contestants++;
      const score = workerCards.lastScore[kind * plan.cells + cell];
      if (score !== score) continue;
      count++;
      sum += score;
      squares += score * score;
    }
    const meanScore = count === 0 ? 1 : sum / count;
    const variance = count < 2 ? 0.0025 : Math.max(0, squares / count - meanScore * meanScore);
    return { contestants, meanScore, sdScore: Math.sqrt(variance) };
  });
}

function publishScores(world: World, kind: number): void {
  const { workerCards, townCards, plan } = world;
  for (let cell = 0; cell < plan.cells; cell++) {
    const policy = world.policies[plan.selection.cellTown[cell]];
    workerCards.lastScore[kind * plan.cells + cell] = compositeScore(
      workerCards,
      cell,
      kind,
      policy.weights,
      policy.formulas,
    );
  }
  for (let town = 0; town < plan.towns; town++) {
    const { superiorWeights, formulas } = world.policies[town];
    townCards.lastScore[kind * plan.towns + town] = compositeScore(
      townCards,
      town,
      kind,
      superiorWeights,
      formulas,
    );
  }
}

function payRewards(world: World, kind: number, lengthDays: number): void {
  const { workerCards, plan } = world;
  for (let town = 0; town < plan.towns; town++) {
    const policy = world.policies[town];
    const { share, reward } = policy.components[kind];
    const stake =
      ((policy.cashYuanPerYear * share * lengthDays) / DAYS_PER_YEAR) * paidShare(world, town, kind);
    if (stake === 0) continue;
    const cells = cellsOf(world, town);
    const score = (cell: number) => workerCards.lastScore[kind * plan.cells + cell];
    for (const group of groupsOf(cells, strataOf(plan, policy.source.scheme.strata))) {
      // Scores are held against the stratum's own standard: the town's, shifted by how far its posts are ahead.
      const ahead = group.length === cells.length ? 0 : mean(group, score) - mean(cells, score);
      payGroup(world, group, stake, reward, ahead === 0 ? score : (cell) => Math.max(0, score(cell) - ahead));
    }
  }
}

function payGroup(
  world: World,
  cells: number[],
  stake: number,
  reward: Reward,
  score: (cell: number) => number,
): void {
  const { paidYuan } = world.workerCards;
  if (reward.kind === 'ranking') {
    const winners = Math.max(1, Math.round(cells.length * reward.winnersShare));
    // Equal scores are ordered by cell, which no design can change.
    const ranked = cells.sort((a, b) => score(b) - score(a) || a - b).slice(0, winners);
    for (const cell of ranked) paidYuan[cell] += (stake * cells.length) / winners;
  } else if (reward.kind === 'threshold') {
    for (const cell of cells) paidYuan[cell] += thresholdRewardYuan(stake, score(cell), reward.threshold);
  } else if (reward.kind === 'grades') {
    for (const cell of cells) paidYuan[cell] += gradeRewardYuan(stake, score(cell), reward);
  } else {
    for (const cell of cells) paidYuan[cell] += linearRewardYuan(stake, score(cell));
  }
}

function mean(cells: readonly number[], score: (cell: number) => number): number {
  return cells.reduce((sum, cell) => sum + score(cell), 0) / cells.length;
}

function cellsOf(world: World, town: number): number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < world.plan.cells; cell++) {
    if (world.plan.selection.cellTown[cell] === town) cells.push(cell);
  }
  return cells;
}

function learnRates(cards: World['workerCards'], lengthDays: number): void {
  for (let subject = 0; subject < cards.subjects; subject++) {
    for (let c = 0; c < counterCount; c++) {
      const at = subject * counterCount + c;
      const observed = cards.running(MONTH, subject, c) / lengthDays;
      cards.dailyRate[at] += RATE_STEP * (observed - cards.dailyRate[at]);
    }
  }
}
