// Chooses which towns a command runs: all, the ones listed, or a sample of whole towns that is even in population.
import { generateTerritory } from '../../scenario/generate/generate-territory.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { inputFailure, usageFailure } from '../command-failure.ts';
import { numberList, wholeNumber } from '../command-options.ts';
import type { Texts } from '../texts/texts.ts';

export interface TownOptions {
  readonly towns?: string;
  readonly sampleTowns?: string;
}

/** Returns the towns to run, ascending, or null for the whole district. @throws CommandFailure for a town that is not there */
export function chooseTowns(scenario: Scenario, options: TownOptions, texts: Texts): number[] | null {
  const { usage, input } = texts;
  const { towns: count } = scenario.territory;
  if (options.towns !== undefined && options.sampleTowns !== undefined) {
    throw usageFailure(usage.conflict('--towns', '--sample-towns'));
  }
  if (options.towns !== undefined) {
    const towns = numberList('--towns', options.towns, texts);
    const unknown = towns.find((town) => town >= count);
    if (unknown !== undefined) throw inputFailure(input.noSuchTown(unknown, count));
    return towns;
  }
  if (options.sampleTowns === undefined) return null;
  return sampleTowns(scenario, wholeNumber('--sample-towns', options.sampleTowns, [1, count], texts));
}

/** Picks whole towns at even steps through the towns ordered by population, so that large and small ones are in. */
export function sampleTowns(scenario: Scenario, count: number): number[] {
  const { towns, cells, cellTown, cellPopulation } = generateTerritory(scenario);
  const population = new Array<number>(towns).fill(0);
  for (let cell = 0; cell < cells; cell++) population[cellTown[cell]] += cellPopulation[cell];
  const bySize = population.map((_, town) => town).sort((a, b) => population[b] - population[a] || a - b);
  const ranks = Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * towns) / count));
  return ranks.map((rank) => bySize[rank]).sort((a, b) => a - b);
}
