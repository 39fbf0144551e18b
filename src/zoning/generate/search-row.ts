// Searches one after the other, each with the same budget, as one search.
import type { GeneratedPlan } from './generated-plan.ts';
import { defaultIterations, type PlanRequest } from './plan-request.ts';
import { PlanSearch } from './plan-search.ts';
import type { Units } from '../units.ts';

/** A row of searches for plans of the same units. */
export class SearchRow {
  readonly found: GeneratedPlan[] = [];
  readonly total: number;
  private readonly units: Units;
  private readonly requests: readonly PlanRequest[];
  private current: PlanSearch | null = null;
  private doneBefore = 0;

  constructor(units: Units, requests: readonly PlanRequest[]) {
    this.units = units;
    this.requests = requests;
    this.total = requests.reduce((sum, { iterations }) => sum + budget(iterations), 0);
  }

  get done(): number {
    return this.doneBefore + (this.current?.done ?? 0);
  }

  /** Tries moves of the search whose turn it is. Returns whether all are over. */
  advance(iterations: number): boolean {
    const { requests, found } = this;
    if (found.length >= requests.length) return true;
    const request = requests[found.length];
    this.current ??= new PlanSearch(this.units, request);
    if (this.current.advance(iterations)) {
      found.push(this.current.result());
      this.doneBefore += budget(request.iterations);
      this.current = null;
    }
    return found.length >= requests.length;
  }
}

const budget = (iterations = defaultIterations) => Math.max(0, Math.floor(iterations));
