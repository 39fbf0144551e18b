// One grid worker close up: effort, how he stands on every indicator in the open periods, what he hides, what he believes. Reads only.
import { indicators } from '../assessment/indicators/index.ts';
import { compositeScore, indicatorParts, indicatorValue } from '../assessment/score.ts';
import { periodKinds } from '../world/scorecards.ts';
import type { World } from '../world/world.ts';

export interface WorkerView {
  /** Global cell. */
  readonly cell: number;
  /** People who held the post before. */
  readonly predecessors: number;
  /** Share of available hours spent on patrol, and minutes of other work still to be done. */
  readonly effort: number;
  readonly busyMinutes: number;
  readonly paidYuan: number;
  /** Composite score of the open period and of the last closed one, 0..1; null before the first has closed. */
  readonly scores: readonly {
    readonly period: (typeof periodKinds)[number];
    readonly running: number;
    readonly last: number | null;
  }[];
  /** Indicators with a weight, this month; value null while nothing has fallen due. */
  readonly indicators: readonly {
    readonly id: string;
    /** Share of all weights. */
    readonly weight: number;
    readonly numerator: number;
    readonly denominator: number;
    readonly value: number | null;
  }[];
  /** Incidents that he knows of and that are not on record. */
  readonly hidden: number;
  /** What he expects by type: handled in time on record, and really solved by then, 0..1. */
  readonly handledBelief: readonly number[];
  readonly solvedBelief: readonly number[];
}

const MONTH = periodKinds.indexOf('month');

/** Looks at the worker of a local cell. */
export function workerView(world: World, cell: number): WorkerView {
  const { plan, posts, workerCards } = world;
  const policy = world.policies[plan.selection.cellTown[cell]];
  const whole = policy.weights.reduce((sum, weight) => sum + weight, 0);
  const belief = (yes: Float64Array, no: Float64Array) =>
    Array.from({ length: posts.types }, (_, type) => {
      const slot = cell * posts.types + type;
      return yes[slot] / (yes[slot] + no[slot]);
    });
  return {
    cell: plan.selection.cellIds[cell],
    predecessors: posts.generation[cell],
    effort: posts.effort[cell],
    busyMinutes: posts.busyMinutes[cell],
    paidYuan: workerCards.paidYuan[cell],
    scores: periodKinds.flatMap((period, kind) => {
      if (policy.components[kind].share === 0) return [];
      const last = workerCards.lastScore[kind * plan.cells + cell];
      const running = compositeScore(workerCards, cell, kind, policy.weights, policy.formulas);
      return [{ period, running, last: Number.isNaN(last) ? null : last }];
    }),
    indicators: indicators.flatMap(({ id }, index) => {
      if (policy.weights[index] === 0) return [];
      const running = (counter: number) => workerCards.running(MONTH, cell, counter);
      const [numerator, denominator] = indicatorParts(index, running, policy.formulas);
      const value = indicatorValue(index, numerator, denominator);
      const weight = policy.weights[index] / whole;
      return [{ id, weight, numerator, denominator, value: Number.isNaN(value) ? null : value }];
    }),
    hidden: hiddenIn(world, cell),
    handledBelief: belief(posts.handledYes, posts.handledNo),
    solvedBelief: belief(posts.solvedYes, posts.solvedNo),
  };
}

function hiddenIn({ lists, incidents }: World, cell: number): number {
  let count = 0;
  for (let row = lists.firstHidden(cell); row !== 0; row = incidents.columns.listNext[row]) count++;
  return count;
}
