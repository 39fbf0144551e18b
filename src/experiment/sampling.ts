// Chooses whole towns that stand for the district, for a coarse first answer (RULES 31: whole towns with their stations,
// never a mixed scale). Deterministic: depends on the territory and the count alone.
// Assumption: a sample stands for the district when k of T towns hold about k/T of its residents, cells, area, park
// residents and residents of every kind of neighbourhood. Greedy choice, then swaps while they help.
import { WanggeError } from '../core/errors.ts';
import type { Territory } from '../scenario/generate/territory.ts';

/** Share of the towns (0..1], at least one town; or a count of towns. */
export type TownSampleSize = { readonly share: number } | { readonly count: number };

/** Residents weigh most; neighbourhoods weigh by their share of residents, so that together they weigh as much again. */
const WEIGHT = { residents: 1, cells: 0.5, area: 0.25, parks: 0.25 } as const;
const SWAP_ROUNDS_MAX = 200;

interface Feature {
  readonly weight: number;
  /** Share of the district's total per town. */
  readonly shares: readonly number[];
}

/**
 * Returns the chosen towns, ascending; all of them when the size asks for that many.
 * @throws WanggeError `town-sample` for a share outside (0,1] or a count outside 1..towns
 */
export function sampleTowns(territory: Territory, size: TownSampleSize): number[] {
  const count = countOf(territory.towns, size);
  const features = featuresOf(territory);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(bestAddition(features, chosen, territory.towns));
  for (let round = 0; round < SWAP_ROUNDS_MAX && swapOnce(features, chosen, territory.towns); round++);
  return [...chosen].sort((a, b) => a - b);
}

/** Measures how far the chosen towns are from standing for the district: 0 = every share is k/T. */
export function sampleDistance(territory: Territory, towns: readonly number[]): number {
  return distance(featuresOf(territory), towns, towns.length / territory.towns);
}

function countOf(towns: number, size: TownSampleSize): number {
  const isShare = 'share' in size;
  const count = isShare ? Math.max(1, Math.round(size.share * towns)) : size.count;
  const shareIsFine = !isShare || (size.share > 0 && size.share <= 1);
  if (shareIsFine && Number.isInteger(count) && count >= 1 && count <= towns) return count;
  const value = isShare ? size.share : size.count;
  const allowed = isShare ? '(0, 1]' : `1..${String(towns)}`;
  throw new WanggeError(
    'town-sample',
    {
      zh: `街镇抽样数有误：${String(value)}，允许 ${allowed}`,
      en: `Bad size of a town sample: ${String(value)}, allowed ${allowed}`,
    },
    { value, allowed },
  );
}

function featuresOf(territory: Territory): Feature[] {
  const { cells, towns, cellTown, cellPopulation, cellAreaKm2, cellNeighbourhood, townIsPark } = territory;
  const total = (amount: (cell: number) => number): { sum: number; shares: number[] } => {
    const perTown = new Array<number>(towns).fill(0);
    for (let cell = 0; cell < cells; cell++) perTown[cellTown[cell]] += amount(cell);
    const sum = perTown.reduce((a, b) => a + b, 0);
    return { sum, shares: perTown.map((value) => (sum > 0 ? value / sum : 1 / towns)) };
  };
  const residents = total((cell) => cellPopulation[cell]);
  const features: Feature[] = [
    { weight: WEIGHT.residents, shares: residents.shares },
    { weight: WEIGHT.cells, shares: total(() => 1).shares },
    { weight: WEIGHT.area, shares: total((cell) => cellAreaKm2[cell]).shares },
    {
      weight: WEIGHT.parks,
      shares: total((cell) => townIsPark[cellTown[cell]] * cellPopulation[cell]).shares,
    },
  ];
  const kinds = cellNeighbourhood.reduce((a, b) => Math.max(a, b), 0) + 1;
  for (let kind = 0; kind < kinds; kind++) {
    const lived = total((cell) => (cellNeighbourhood[cell] === kind ? cellPopulation[cell] : 0));
    if (lived.sum > 0) features.push({ weight: lived.sum / residents.sum, shares: lived.shares });
  }
  return features;
}

function distance(features: readonly Feature[], towns: Iterable<number>, target: number): number {
  const list = [...towns];
  let sum = 0;
  for (const { weight, shares } of features) {
    const off = list.reduce((total, town) => total + shares[town], 0) / target - 1;
    sum += weight * off * off;
  }
  return sum;
}

/** The town whose addition brings the sample closest to its share; the lowest index among equals. */
function bestAddition(features: readonly Feature[], chosen: ReadonlySet<number>, towns: number): number {
  const target = (chosen.size + 1) / towns;
  let best = -1;
  let least = Infinity;
  for (let town = 0; town < towns; town++) {
    if (chosen.has(town)) continue;
    const size = distance(features, [...chosen, town], target);
    if (size < least) [best, least] = [town, size];
  }
  return best;
}

/** Makes the best single swap that helps; returns whether there was one. */
function swapOnce(features: readonly Feature[], chosen: Set<number>, towns: number): boolean {
  const target = chosen.size / towns;
  let least = distance(features, chosen, target) * (1 - 1e-9);
  let swap: { out: number; in: number } | null = null;
  for (const out of [...chosen].sort((a, b) => a - b)) {
    const rest = [...chosen].filter((town) => town !== out);
    for (let town = 0; town < towns; town++) {
      if (chosen.has(town)) continue;
      const size = distance(features, [...rest, town], target);
      if (size < least) {
        least = size;
        swap = { out, in: town };
      }
    }
  }
  if (swap === null) return false;
  chosen.delete(swap.out);
  chosen.add(swap.in);
  return true;
}
