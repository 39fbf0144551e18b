// Real towns on a generated map: as many committees as listed, each town in one piece, residents in the listed proportions.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateTerritory } from '../../../src/scenario/generate/generate-territory.ts';
import { graphOfPairs, isConnected } from '../../../src/scenario/generate/neighbour-graph.ts';
import type { Territory } from '../../../src/scenario/generate/territory.ts';
import { loadScenario } from '../../../src/scenario/load.ts';
import { scaledDistrict } from '../../../src/scenario/scaled-district.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { smallScenario, smallScenarioText } from '../../support/small-scenario.ts';

function loadedText(text: string): Scenario {
  const loaded = loadScenario(text);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ en }) => en).join('\n'));
  return loaded.scenario;
}

const putuo = loadedText(readFileSync('scenarios/putuo/scenario.yaml', 'utf8'));
const territory = generateTerritory(putuo);
const roster = putuo.territory.roster ?? [];

const cellsOf = ({ cellTown }: Territory, town: number): number[] =>
  [...cellTown.keys()].filter((cell) => cellTown[cell] === town);

function hangsTogether(of: Territory, cells: readonly number[]): boolean {
  const pairs = cells.flatMap((cell) =>
    Array.from(of.neighbourIds.slice(of.neighbourOffsets[cell], of.neighbourOffsets[cell + 1])).map(
      (other): [number, number] => [cell, other],
    ),
  );
  return isConnected(graphOfPairs(of.cells, pairs), [...cells]);
}

describe('the ten streets and towns of Putuo', () => {
  it('bear their names and have their committees', () => {
    expect(territory.townNames).toEqual(roster.map(({ name }) => name));
    expect(territory.communityNames.map(({ zh }) => zh)).toEqual(
      roster.flatMap(({ committees }) => committees),
    );
    const counts = roster.map((_, town) => territory.communityTown.filter((of) => of === town).length);
    expect(counts).toEqual(roster.map(({ committees }) => committees.length));
  });

  it('each lie in one piece, and so does each committee', () => {
    const apart = roster.filter((_, town) => !hangsTogether(territory, cellsOf(territory, town)));
    expect(apart).toEqual([]);
    const committees = Array.from({ length: territory.communities }, (_, community) =>
      [...territory.cellCommunity.keys()].filter((cell) => territory.cellCommunity[cell] === community),
    );
    expect(committees.every((cells) => cells.length > 0 && hangsTogether(territory, cells))).toBe(true);
  });

  it('have residents in the listed proportions, to a tenth', () => {
    const residents = roster.map((_, town) =>
      cellsOf(territory, town).reduce((sum, cell) => sum + territory.cellPopulation[cell], 0),
    );
    const known = roster.flatMap((town, index) => (town.residents === undefined ? [] : [index]));
    const [first, ...others] = known;
    for (const town of others) {
      const listed = (roster[town].residents ?? 0) / (roster[first].residents ?? 1);
      expect(residents[town] / residents[first] / listed).toBeGreaterThan(0.9);
      expect(residents[town] / residents[first] / listed).toBeLessThan(1.1);
    }
    expect(residents.reduce((sum, count) => sum + count)).toBe(putuo.territory.population);
  });

  it('have no twin on a smaller scale: a first look shows made-up towns', () => {
    const small = scaledDistrict(putuo, 30_000);
    expect(small?.territory.roster).toBeUndefined();
  });
});

describe('a roster', () => {
  const listed = (...committees: number[]) =>
    `  roster: [${committees
      .map((count, town) => {
        const names = Array.from({ length: count }, (_, i) => `居委${town}-${i}`).join(', ');
        return `{ name: { zh: 镇${town}, en: Town ${town} }, committees: [${names}] }`;
      })
      .join(', ')}]`;
  const withRoster = (line: string, cells: number) =>
    smallScenarioText().replace(
      'communities: 4, cells: 6 }',
      `communities: 4, cells: ${cells}, ${line.trim()} }`,
    );

  it('that agrees with the totals is taken', () => {
    const scenario = loadedText(withRoster(listed(1, 3), 12));
    const { communityTown, townNames } = generateTerritory(scenario);
    expect([...communityTown]).toEqual([0, 1, 1, 1]);
    expect(townNames[1]).toEqual({ zh: '镇1', en: 'Town 1' });
  });

  it.each([
    [listed(1, 1), 12, '/territory/communities'],
    [listed(1, 1, 2), 12, '/territory/towns'],
    [listed(2, 2), 6, '/territory/communities'],
  ])('that contradicts them is an error: %s with %d cells', (line, cells, pointer) => {
    const loaded = loadScenario(withRoster(line, cells));
    expect(loaded.ok).toBe(false);
    expect(loaded.ok ? [] : loaded.problems.map((problem) => problem.pointer)).toContain(pointer);
  });

  it('is not needed: without one towns are made up', () => {
    expect(generateTerritory(smallScenario()).townNames[0].en).toMatch(/-\d+ sub-district$/);
  });
});
