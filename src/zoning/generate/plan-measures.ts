// The few numbers by which plans of a gallery are compared: the less the better, each of them. The full score is another's business.
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import { zoneSums } from './generated-plan.ts';
import { planDistance } from './plan-distance.ts';

export interface PlanMeasures {
  /** Standard deviation over zones / mean. */
  readonly populationCv: number;
  readonly workloadCv: number;
  /** Straight line from residents' cells to the middle of their zone's residents, mean over residents. */
  readonly meanDistanceKm: number;
  /** Borders between zones. */
  readonly borderKm: number;
  /** Communities that lie in more than one zone. */
  readonly splitCommunities: number;
  /** Share of people whose zone is another than in the plan to stay near, 0..1; 0 without one. */
  readonly movedShare: number;
}

/** Measures a whole plan. */
export function measurePlan(units: Units, plan: ZonePlan, near?: ZonePlan): PlanMeasures {
  const { zoneOf, zones } = plan;
  return {
    populationCv: variation(zoneSums(units.population, zoneOf, zones)),
    workloadCv: variation(zoneSums(units.workloadHours, zoneOf, zones)),
    meanDistanceKm: meanDistance(units, plan),
    borderKm: bordersBetween(units, zoneOf),
    splitCommunities: splitCommunities(units, zoneOf),
    movedShare: near === undefined ? 0 : planDistance(units.population, plan, near),
  };
}

/** Tells whether one plan is at least as good by every measure and better by one. */
export function dominates(a: PlanMeasures, b: PlanMeasures): boolean {
  let isBetter = false;
  for (const key of measureIds) {
    if (a[key] > b[key]) return false;
    if (a[key] < b[key]) isBetter = true;
  }
  return isBetter;
}

export const measureIds = [
  'populationCv',
  'workloadCv',
  'meanDistanceKm',
  'borderKm',
  'splitCommunities',
  'movedShare',
] as const;

function variation(sums: Float64Array): number {
  const mean = sums.reduce((all, sum) => all + sum, 0) / sums.length;
  const squares = sums.reduce((all, sum) => all + (sum - mean) * (sum - mean), 0);
  return mean > 0 ? Math.sqrt(squares / sums.length) / mean : 0;
}

function meanDistance(units: Units, { zoneOf, zones }: ZonePlan): number {
  const { population, x, y } = units;
  const people = zoneSums(population, zoneOf, zones);
  const sx = zoneSums(
    population.map((own, unit) => own * x[unit]),
    zoneOf,
    zones,
  );
  const sy = zoneSums(
    population.map((own, unit) => own * y[unit]),
    zoneOf,
    zones,
  );
  let [sum, all] = [0, 0];
  zoneOf.forEach((zone, unit) => {
    if (zone < 0 || people[zone] === 0) return;
    const [dx, dy] = [x[unit] - sx[zone] / people[zone], y[unit] - sy[zone] / people[zone]];
    sum += population[unit] * Math.sqrt(dx * dx + dy * dy);
    all += population[unit];
  });
  return all > 0 ? sum / all : 0;
}

function bordersBetween(units: Units, zoneOf: Int32Array): number {
  let km = 0;
  for (let unit = 0; unit < units.count; unit++) {
    for (let slot = units.neighbourOffsets[unit]; slot < units.neighbourOffsets[unit + 1]; slot++)
      if (zoneOf[units.neighbourIds[slot]] > zoneOf[unit]) km += units.borderKm[slot];
  }
  return km;
}

function splitCommunities(units: Units, zoneOf: Int32Array): number {
  const first = new Int32Array(units.communities).fill(-2);
  const isSplit = new Uint8Array(units.communities);
  zoneOf.forEach((zone, unit) => {
    const community = units.community[unit];
    if (first[community] === -2) first[community] = zone;
    else if (first[community] !== zone) isSplit[community] = 1;
  });
  return isSplit.reduce((sum, split) => sum + split, 0);
}
