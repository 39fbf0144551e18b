// Do the bounds still hold when people and work come otherwise than planned? Draws of growth: lognormal with mean 1, one factor for
// each town and one for each unit, for residents (households grow alike), and a further pair for the work that residents make.
import { exp, normalQuantile } from '../../core/dmath.ts';
import { KeyedRandom, rootKey } from '../../core/random.ts';
import type { ZoneNorms } from '../norms/zone-norms.ts';
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import { isInBand } from './size-values.ts';

export interface RobustnessOptions {
  readonly norms: ZoneNorms;
  readonly seed: string;
  /** How many draws; default 200. */
  readonly draws?: number;
  /** Standard deviation of the logarithm of growth, by unit (default 0.1) and by town (default 0.05). */
  readonly unitSd?: number;
  readonly townSd?: number;
}

export interface Robustness {
  readonly draws: number;
  readonly unitSd: number;
  readonly townSd: number;
  /** Share of draws in which every zone keeps every bound; NaN for a plan without zones. */
  readonly boundsHold: number;
  /** Share of draws in which a zone keeps its bounds, by zone; NaN for a zone without units. */
  readonly byZone: Float64Array;
}

/** Random purposes: growth of residents and of work per resident, of units and of towns. */
const PURPOSE = { unitPeople: 1, unitWork: 2, townPeople: 3, townWork: 4 } as const;
const DOMAIN = 0x7a6f6e65;

/** Draws growth and counts in how many draws the bounds hold; the same seed meets two plans with the same growth. Areas do not change. */
export function scoreRobustness(units: Units, plan: ZonePlan, options: RobustnessOptions): Robustness {
  const { norms, seed, draws = 200, unitSd = 0.1, townSd = 0.05 } = options;
  const random = new KeyedRandom(...rootKey(seed, 0, DOMAIN));
  const { zoneOf, zones } = plan;
  const [population, households, workloadHours, areaKm2] = [0, 1, 2, 3].map(() => new Float64Array(zones));
  const size = new Int32Array(zones);
  for (let unit = 0; unit < units.count; unit++) {
    if (zoneOf[unit] < 0) continue;
    size[zoneOf[unit]]++;
    areaKm2[zoneOf[unit]] += units.areaKm2[unit];
  }
  const held = new Float64Array(zones);
  let heldByAll = 0;
  for (let draw = 0; draw < draws; draw++) {
    const growth = (purpose: number, key: number, sd: number): number =>
      sd === 0 ? 1 : exp(sd * normalQuantile(random.uniform(purpose, draw, key, 0)) - (sd * sd) / 2);
    const townPeople = Float64Array.from({ length: units.towns }, (_, town) =>
      growth(PURPOSE.townPeople, town, townSd),
    );
    const townWork = Float64Array.from({ length: units.towns }, (_, town) =>
      growth(PURPOSE.townWork, town, townSd),
    );
    for (const column of [population, households, workloadHours]) column.fill(0);
    for (let unit = 0; unit < units.count; unit++) {
      const zone = zoneOf[unit];
      if (zone < 0) continue;
      const people = townPeople[units.town[unit]] * growth(PURPOSE.unitPeople, unit, unitSd);
      const work = people * townWork[units.town[unit]] * growth(PURPOSE.unitWork, unit, unitSd);
      population[zone] += units.population[unit] * people;
      households[zone] += units.households[unit] * people;
      workloadHours[zone] += units.workloadHours[unit] * work;
    }
    let all = true;
    for (let zone = 0; zone < zones; zone++) {
      if (size[zone] === 0) continue;
      const holds =
        isInBand(population[zone], norms.population) &&
        isInBand(areaKm2[zone], norms.areaKm2) &&
        isInBand(households[zone], norms.households) &&
        isInBand(workloadHours[zone], norms.workloadHours);
      if (holds) held[zone]++;
      else all = false;
    }
    if (all) heldByAll++;
  }
  const hasZones = size.some((count) => count > 0);
  return {
    draws,
    unitSd,
    townSd,
    boundsHold: hasZones && draws > 0 ? heldByAll / draws : NaN,
    byZone: held.map((count, zone) => (size[zone] > 0 && draws > 0 ? count / draws : NaN)),
  };
}

/** Returns a score with the share of draws in which its bounds hold filled in (`bounds-hold`). */
export function withRobustness<Score extends { values: Readonly<Record<string, number>> }>(
  score: Score,
  { boundsHold }: Robustness,
): Score {
  return { ...score, values: { ...score.values, 'bounds-hold': boundsHold } };
}
