// Incident types as columns of numbers, in scenario order: what the hot loops read instead of the scenario's objects.
import { LognormalTable, exp, log } from '../../core/dmath.ts';
import { MINUTES_PER_DAY } from '../../core/minutes-per-day.ts';
import type { IncidentType } from '../../scenario/schema/incidents.ts';

export interface TypeColumns {
  readonly count: number;
  readonly types: readonly IncidentType[];
  readonly visibility: Float64Array;
  readonly salience: Float64Array;
  readonly harmPerDay: Float64Array;
  readonly gridFixProbability: Float64Array;
  readonly gridFixMinutes: Float64Array;
  readonly coordinationProbability: Float64Array;
  readonly coordinationHardness: Float64Array;
  readonly solveProbability: Float64Array;
  readonly deadlineWorkingDays: Float64Array;
  readonly selfResolveMinutes: Float64Array;
  /** Scale s of the major-incident hazard: cumulative hazard (age / s)^2, so convex in age; Infinity when it never does. */
  readonly majorScaleMinutes: Float64Array;
  readonly recurrence: Float64Array;
  readonly recurrenceMinutes: Float64Array;
  /** Department indices: route of type k is routeDepartments[routeOffsets[k] .. routeOffsets[k+1]]. */
  readonly routeOffsets: Int32Array;
  readonly routeDepartments: Int32Array;
  /** Working hours of one stage. */
  readonly serviceHours: readonly LognormalTable[];
  /** 0 easy, 1 middle, 2 hard: the label of the catalogue, for outcomes and for remedies that go by it. */
  readonly difficulty: Uint8Array;
  /** Mean days until an incident ends by itself. */
  readonly selfResolveDays: Float64Array;
  /** Prior belief that a recorded case is solved in time. */
  readonly priorBelief: Float64Array;
}

/** Compiles the types. @param departmentIndex index of each department id */
export function compileTypes(
  types: readonly IncidentType[],
  departmentIndex: ReadonlyMap<string, number>,
): TypeColumns {
  const column = (read: (type: IncidentType) => number) => Float64Array.from(types, read);
  const routeOffsets = new Int32Array(types.length + 1);
  types.forEach((type, k) => (routeOffsets[k + 1] = routeOffsets[k] + type.route.length));
  return {
    count: types.length,
    types,
    visibility: column((type) => type.visibility),
    salience: column((type) => type.salience),
    harmPerDay: column((type) => type.harmPerDay),
    gridFixProbability: column((type) => type.gridFixProbability),
    gridFixMinutes: column((type) => type.gridFixMinutes),
    coordinationProbability: column((type) => type.coordinationProbability),
    coordinationHardness: column((type) => type.coordinationHardness),
    solveProbability: column((type) => type.solveProbability),
    deadlineWorkingDays: column((type) => type.deadlineWorkingDays),
    selfResolveDays: column((type) => type.selfResolveDays),
    selfResolveMinutes: column((type) => type.selfResolveDays * MINUTES_PER_DAY),
    majorScaleMinutes: column((type) => majorScale(type.majorBy100Days)),
    recurrence: column((type) => type.recurrence),
    recurrenceMinutes: column((type) => type.recurrenceDays * MINUTES_PER_DAY),
    routeOffsets,
    routeDepartments: Int32Array.from(
      types.flatMap((type) => type.route.map((id) => departmentIndex.get(id) ?? 0)),
    ),
    serviceHours: types.map((type) => LognormalTable.fromMean(type.serviceHours, type.serviceSpread)),
    difficulty: Uint8Array.from(types, (type) => ({ easy: 0, middle: 1, hard: 2 })[type.difficulty]),
    priorBelief: column((type) => type.solveProbability * (1 - 0.5 * type.coordinationProbability)),
  };
}

/** Solves 1 - exp(-(100 days / s)^2) = probability for s, in minutes. */
function majorScale(by100Days: number): number {
  if (by100Days <= 0) return Infinity;
  return (100 * MINUTES_PER_DAY) / Math.sqrt(-log(1 - by100Days));
}

/** Returns the expected days of harm within a horizon if nobody acts: the mean of min(exponential, horizon). */
export function expectedHarmDays(selfResolveDays: number, horizonDays: number): number {
  return selfResolveDays * (1 - exp(-horizonDays / selfResolveDays));
}
