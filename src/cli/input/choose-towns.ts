// Chooses which towns a command runs: all, the ones listed, or a sample of whole towns that stands for the district.
import { sampleTowns } from '../../experiment/sampling.ts';
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
  const size = wholeNumber('--sample-towns', options.sampleTowns, [1, count], texts);
  return sampleTowns(generateTerritory(scenario), { count: size });
}
