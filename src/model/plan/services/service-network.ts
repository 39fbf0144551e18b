// The service centres of one town under one policy: who can walk to which, what each offers, how good access is. Compiled once for
// each policy; holds nothing that changes during a run and draws nothing. Residents go to centres of their own town (assumption).
import { exp } from '../../../core/dmath.ts';
import type { Policy } from '../../../scenario/schema/scenario.ts';
import { firmsOfCell } from '../firm-counts.ts';
import type { Plan } from '../plan.ts';
import { floatingCatchment } from '../../../core/floating-catchment.ts';
import { serviceCategories, type ServiceNeeds } from './service-needs.ts';
import { servicePoints } from './service-points.ts';

type Settings = Policy['services'];
const CATEGORIES = serviceCategories.length;
const EDGE = exp(-0.5);
const ADMINISTRATION = serviceCategories.indexOf('administration');

export interface ServiceNetwork {
  /** Local cells of the town. All arrays below run over their positions in it. */
  readonly cells: Int32Array;
  readonly centres: number;
  readonly residents: number;
  /** Visits wanted a month, [cell * categories + category]. */
  readonly need: Float64Array;
  /** Of these wanted by firms, all of them for administration, by cell. */
  readonly firmNeed: Float64Array;
  /** Willingness to walk, 0..1, [cell * centres + centre], and its sum over the centres. */
  readonly weight: Float64Array;
  readonly reach: Float64Array;
  /** Minutes of walk, [cell * centres + centre], and to the nearest centre. */
  readonly minutes: Float64Array;
  readonly nearestMinutes: Float64Array;
  /** Visits a month that are really offered, [centre * categories + category]. */
  readonly supply: Float64Array;
  /** How well what a centre offers fits a grid's needs, 0..1, [cell * centres + centre]. */
  readonly fit: Float64Array;
  /** Supply within reach per visit wanted, all categories together. */
  readonly access: Float64Array;
  /** Yuan of a visit by category, and of the centres of the town a month, publicity included. */
  readonly cost: Float64Array;
  readonly yuanPerMonth: number;
}

/** Compiles the centres of a town. @param town local index */
export function compileServiceNetwork(
  plan: Plan,
  needs: ServiceNeeds,
  town: number,
  settings: Settings,
): ServiceNetwork {
  const cells = Int32Array.from(cellsOf(plan, town));
  const points = servicePoints(plan, town, cells, settings);
  const centres = points.xKm.length;
  const need = new Float64Array(cells.length * CATEGORIES);
  const firmNeed = new Float64Array(cells.length);
  const weight = new Float64Array(cells.length * centres);
  const walk = new Float64Array(cells.length * centres);
  const reach = new Float64Array(cells.length);
  const nearestMinutes = new Float64Array(cells.length).fill(Infinity);
  let residents = 0;
  cells.forEach((cell, i) => {
    residents += plan.selection.cellResidents[cell];
    needs.write(cell, settings.needHeterogeneity, need, i * CATEGORIES);
    firmNeed[i] = (firmsOfCell(plan, cell) * plan.scenario.enterprises.serviceVisits) / 1000;
    need[i * CATEGORIES + ADMINISTRATION] += firmNeed[i];
    const id = plan.selection.cellIds[cell];
    for (let centre = 0; centre < centres; centre++) {
      const dx = plan.territory.cellX[id] - points.xKm[centre];
      const dy = plan.territory.cellY[id] - points.yKm[centre];
      const minutes = (Math.sqrt(dx * dx + dy * dy) * settings.detour * 60) / settings.walkingKmPerHour;
      walk[i * centres + centre] = minutes;
      nearestMinutes[i] = Math.min(nearestMinutes[i], minutes);
      weight[i * centres + centre] = willingness(minutes, settings);
      reach[i] += weight[i * centres + centre];
    }
  });
  const cost = Float64Array.from(serviceCategories, (category) => settings.cost[category]);
  const budget = (settings.budgetYuanPerResidentYear * residents * settings.staffedShare) / 12;
  const supply = offered(plan, needs, settings, { cells, need, weight, reach, cost, centres, budget });
  const byCategory = floatingCatchment(need, weight, supply, CATEGORIES);
  return {
    cells,
    centres,
    residents,
    need,
    firmNeed,
    weight,
    reach,
    minutes: walk,
    nearestMinutes,
    supply,
    fit: fitOf(need, supply, cost, settings),
    access: Float64Array.from(cells, (_, i) => meanAccess(need, byCategory, i * CATEGORIES)),
    cost,
    yuanPerMonth: budget + (settings.publicityYuanPerResidentYear * residents) / 12,
  };
}

function* cellsOf(plan: Plan, town: number): Iterable<number> {
  for (let cell = 0; cell < plan.cells; cell++) if (plan.selection.cellTown[cell] === town) yield cell;
}

/** 1 within the catchment, or a Gaussian that falls from 1 to 0 at its edge. */
function willingness(minutes: number, { catchmentMinutes, decay }: Settings): number {
  if (minutes > catchmentMinutes) return 0;
  if (decay === 'catchment') return 1;
  const ratio = minutes / catchmentMinutes;
  return (exp(-0.5 * ratio * ratio) - EDGE) / (1 - EDGE);
}

interface Catchments {
  readonly cells: Int32Array;
  readonly need: Float64Array;
  readonly weight: Float64Array;
  readonly reach: Float64Array;
  readonly cost: Float64Array;
  readonly centres: number;
  /** Yuan of the town a month. */
  readonly budget: number;
}

/**
 * Shares the town's budget out among centres by the residents within reach, and a centre's among categories: as the district on
 * average needs them (uniform), or as its own catchment does (matched).
 */
function offered(plan: Plan, needs: ServiceNeeds, settings: Settings, town: Catchments): Float64Array {
  const { cells, need, weight, reach, cost, centres, budget } = town;
  const people = new Float64Array(centres);
  const local = new Float64Array(centres * CATEGORIES);
  let reached = 0;
  cells.forEach((cell, i) => {
    if (reach[i] <= 0) return;
    const residents = plan.selection.cellResidents[cell];
    reached += residents;
    for (let centre = 0; centre < centres; centre++) {
      const part = weight[i * centres + centre] / reach[i];
      people[centre] += residents * part;
      for (let k = 0; k < CATEGORIES; k++)
        local[centre * CATEGORIES + k] += part * need[i * CATEGORIES + k] * cost[k];
    }
  });
  const uniform = needs.meanPerResident().map((visits, k) => visits * cost[k]);
  const uniformTotal = sum(uniform, 0);
  const supply = new Float64Array(centres * CATEGORIES);
  for (let centre = 0; centre < centres; centre++) {
    const yuan = reached > 0 ? (budget * people[centre]) / reached : budget / centres;
    const localTotal = sum(local, centre * CATEGORIES);
    for (let k = 0; k < CATEGORIES; k++) {
      const alike = uniformTotal > 0 ? uniform[k] / uniformTotal : 1 / CATEGORIES;
      const matched = localTotal > 0 ? local[centre * CATEGORIES + k] / localTotal : alike;
      const share = alike + settings.matching * (matched - alike);
      supply[centre * CATEGORIES + k] = (yuan * share) / cost[k];
    }
  }
  return supply;
}

/**
 * Returns 1 less the difference in composition (total variation distance, in yuan) of needs and supply, times the aversion; what the
 * categories of a centre share adapts to whoever comes.
 */
function fitOf(
  need: Float64Array,
  supply: Float64Array,
  cost: Float64Array,
  settings: Settings,
): Float64Array {
  const cells = need.length / CATEGORIES;
  const centres = supply.length / CATEGORIES;
  const wanted = need.map((visits, at) => visits * cost[at % CATEGORIES]);
  const offer = supply.map((visits, at) => visits * cost[at % CATEGORIES]);
  const aversion = settings.mismatchAversion * (1 - settings.pooling);
  const fit = new Float64Array(cells * centres);
  for (let i = 0; i < cells; i++) {
    const wantedTotal = sum(wanted, i * CATEGORIES);
    for (let centre = 0; centre < centres; centre++) {
      const offerTotal = sum(offer, centre * CATEGORIES);
      let difference = 0;
      if (wantedTotal <= 0 || offerTotal <= 0) {
        fit[i * centres + centre] = 1;
        continue;
      }
      for (let k = 0; k < CATEGORIES; k++) {
        const wish = wanted[i * CATEGORIES + k] / wantedTotal;
        difference += 0.5 * Math.abs(wish - offer[centre * CATEGORIES + k] / offerTotal);
      }
      fit[i * centres + centre] = 1 - aversion * difference;
    }
  }
  return fit;
}

function sum(values: Float64Array, offset: number): number {
  let total = 0;
  for (let k = 0; k < CATEGORIES; k++) total += values[offset + k];
  return total;
}

function meanAccess(need: Float64Array, access: Float64Array, offset: number): number {
  let weighted = 0;
  let total = 0;
  for (let k = 0; k < CATEGORIES; k++) {
    weighted += need[offset + k] * access[offset + k];
    total += need[offset + k];
  }
  return total > 0 ? weighted / total : 0;
}
