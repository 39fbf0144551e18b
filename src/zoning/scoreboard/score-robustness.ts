// Do the bounds still hold when people and work come otherwise than planned? Draws of growth: lognormal with mean 1, one factor for
// each town and one for each unit, for residents (households grow alike), and a further pair for the work that residents make.
import { exp, normalQuantile } from '../../core/dmath.ts';
import { KeyedRandom, rootKey } from '../../core/random.ts';
import type { ZoneNorms } from '../norms/zone-norms.ts';
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import { boundedMeasures } from './plan-score.ts';
import { isInBand } from './size-values.ts';
import { zoneTotals, type ZoneTotals } from './zone-totals.ts';

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

/** Random purposes; the first word of a draw is for residents, the second for the work that each of them makes. */
const PURPOSE = { unit: 1, town: 2 } as const;
const DOMAIN = 0x7a6f6e65;

/** Draws growth and counts in how many draws the bounds hold; the same seed meets two plans with the same growth. Areas do not change. */
export function scoreRobustness(units: Units, plan: ZonePlan, options: RobustnessOptions): Robustness {
  const { norms, seed, draws = 200, unitSd = 0.1, townSd = 0.05 } = options;
  const random = new KeyedRandom(...rootKey(seed, 0, DOMAIN));
  const { areaKm2, units: size } = zoneTotals(units, plan.zoneOf, plan.zones);
  const grown = {
    population: new Float64Array(plan.zones),
    households: new Float64Array(plan.zones),
    workloadHours: new Float64Array(plan.zones),
    areaKm2,
  };
  const held = new Float64Array(plan.zones);
  let heldByAll = 0;
  for (let draw = 0; draw < draws; draw++) {
    growZones(units, plan.zoneOf, grown, drawGrowth(units, random, draw, unitSd, townSd));
    let all = true;
    for (let zone = 0; zone < plan.zones; zone++) {
      if (size[zone] === 0) continue;
      if (boundedMeasures.every((measure) => isInBand(grown[measure][zone], norms[measure]))) held[zone]++;
      else all = false;
    }
    if (all) heldByAll++;
  }
  const judged = draws > 0 && size.some((count) => count > 0);
  return {
    draws,
    unitSd,
    townSd,
    boundsHold: judged ? heldByAll / draws : NaN,
    byZone: held.map((count, zone) => (judged && size[zone] > 0 ? count / draws : NaN)),
  };
}

interface Growth {
  /** Factors by unit: residents, and work per resident. */
  readonly people: Float64Array;
  readonly work: Float64Array;
}

function drawGrowth(units: Units, random: KeyedRandom, draw: number, unitSd: number, townSd: number): Growth {
  const factor = (uniform: number, sd: number): number =>
    sd === 0 ? 1 : exp(sd * normalQuantile(uniform) - (sd * sd) / 2);
  const [townPeople, townWork] = [new Float64Array(units.towns), new Float64Array(units.towns)];
  for (let town = 0; town < units.towns; town++) {
    random.draw(PURPOSE.town, draw, town, 0);
    townPeople[town] = factor(random.u0(), townSd);
    townWork[town] = factor(random.u1(), townSd);
  }
  const [people, work] = [new Float64Array(units.count), new Float64Array(units.count)];
  for (let unit = 0; unit < units.count; unit++) {
    random.draw(PURPOSE.unit, draw, unit, 0);
    people[unit] = townPeople[units.town[unit]] * factor(random.u0(), unitSd);
    work[unit] = townWork[units.town[unit]] * factor(random.u1(), unitSd);
  }
  return { people, work };
}

type Grown = Pick<ZoneTotals, 'population' | 'households' | 'workloadHours'>;

function growZones(units: Units, zoneOf: Int32Array, grown: Grown, { people, work }: Growth): void {
  for (const column of [grown.population, grown.households, grown.workloadHours]) column.fill(0);
  for (let unit = 0; unit < units.count; unit++) {
    const zone = zoneOf[unit];
    if (zone < 0) continue;
    grown.population[zone] += units.population[unit] * people[unit];
    grown.households[zone] += units.households[unit] * people[unit];
    grown.workloadHours[zone] += units.workloadHours[unit] * people[unit] * work[unit];
  }
}

/** Returns a score with the share of draws in which its bounds hold filled in (`bounds-hold`). */
export function withRobustness<Score extends { values: Readonly<Record<string, number>> }>(
  score: Score,
  { boundsHold }: Pick<Robustness, 'boundsHold'>,
): Score {
  return { ...score, values: { ...score.values, 'bounds-hold': boundsHold } };
}
