// What is asked of a search for a plan. The same request on the same units gives the same plan in every engine.
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Bounds } from './bounded-quantities.ts';
import type { EnergyWeights } from './energy-weights.ts';
import type { Within } from './open-graph.ts';

export interface PlanRequest {
  /** Zones in all, locked ones included; 1 .. units. */
  readonly zones: number;
  /** Any text. */
  readonly seed: string;
  /** Bounds of each zone; ZoneNorms fit. */
  readonly bounds: Bounds;
  /** Whether zones may reach over the borders of towns; default 'district'. */
  readonly within?: Within;
  /** What is minimised besides broken bounds; what is left out has its default. */
  readonly weights?: Partial<EnergyWeights>;
  /** Which quantity zones are to share evenly; default 'population'. */
  readonly balance?: 'population' | 'workloadHours';
  /** Plan whose locked zones stay exactly as they are; its stations are kept. */
  readonly keep?: ZonePlan;
  /** Plan to stay near, by weights.stability; the search begins with it. */
  readonly near?: ZonePlan;
  /** Moves to try in all; default defaultIterations. */
  readonly iterations?: number;
}

/** Half of it is one run; the other half is spent only where that has not kept all bounds. */
export const defaultIterations = 1_200_000;

/** A search that is advanced piece by piece, so that its owner can report, cancel and stay responsive. */
export interface SteppedSearch<Result> {
  /** Moves tried, and to be tried at most. */
  readonly done: number;
  readonly total: number;
  /** Tries moves, about as many as asked for. Returns whether the search is over. */
  advance(iterations: number): boolean;
  /** Returns the best found so far. */
  result(): Result;
}

/** Carries a search through. @param onProgress told after every `every` moves */
export function runSearch<Result>(
  search: SteppedSearch<Result>,
  onProgress?: (done: number, total: number) => void,
  every = 50_000,
): Result {
  let isOver = false;
  while (!isOver) {
    isOver = search.advance(every);
    onProgress?.(search.done, search.total);
  }
  return search.result();
}
