// For which numbers of zones a plan within the bounds is found, and by how much the others miss them.
import type { Units } from '../units.ts';
import type { GeneratedPlan } from './generated-plan.ts';
import { runSearch, type PlanRequest, type SteppedSearch } from './plan-request.ts';
import { SearchRow } from './search-row.ts';

export interface WindowRequest extends Omit<PlanRequest, 'zones'> {
  /** First and last number of zones. */
  readonly from: number;
  readonly to: number;
}

export interface WindowRow extends GeneratedPlan {
  readonly zones: number;
  /** Zones that break a bound in the best plan found. */
  readonly outside: number;
}

/** The search of a window, one number of zones after the other. */
export class WindowSearch implements SteppedSearch<WindowRow[]> {
  private readonly row: SearchRow;
  private readonly from: number;

  constructor(units: Units, request: WindowRequest) {
    const { from, to, ...rest } = request;
    this.from = from;
    const counts = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
    this.row = new SearchRow(
      units,
      counts.map((zones) => ({ ...rest, zones })),
    );
  }

  get done(): number {
    return this.row.done;
  }

  get total(): number {
    return this.row.total;
  }

  advance(iterations: number): boolean {
    return this.row.advance(iterations);
  }

  /** Returns the numbers of zones searched so far. */
  result(): WindowRow[] {
    return this.row.found.map((found, step) => ({
      ...found,
      zones: this.from + step,
      outside: new Set(found.breaches.map(({ zone }) => zone)).size,
    }));
  }
}

/** Searches a window and carries the search through. */
export function zoneWindow(
  units: Units,
  request: WindowRequest,
  onProgress?: (done: number, total: number) => void,
): WindowRow[] {
  return runSearch(new WindowSearch(units, request), onProgress);
}
