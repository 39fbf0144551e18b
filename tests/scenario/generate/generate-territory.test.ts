// The synthetic district: exact sums, contiguous tiers, a map without gaps or overlaps, the same for the same seed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateTerritory } from '../../../src/scenario/generate/generate-territory.ts';
import {
  isConnected,
  neighboursOf,
  type NeighbourGraph,
} from '../../../src/scenario/generate/neighbour-graph.ts';
import { polygonArea } from '../../../src/scenario/generate/polygon.ts';
import { territoryHash } from '../../../src/scenario/generate/territory-hash.ts';
import type { Territory } from '../../../src/scenario/generate/territory.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { fastCheckOptions, randomOfTest } from '../../core/seed-of.ts';
import { loaded, scenarioFile, shortScenario } from '../../support/scenario-text.ts';

const base = shortScenario();
const scenarioWith = (territory: Partial<Scenario['territory']>, seed = 'map'): Scenario => ({
  ...base,
  seed,
  territory: { ...base.territory, ...territory },
});
const districtOf = (cells: number, communities: number, towns: number, parks = 0, seed = 'map') => {
  const scenario = scenarioWith({ cells, communities, towns, parks, population: 2000 * cells }, seed);
  return { scenario, territory: generateTerritory(scenario) };
};
const graphOf = ({ neighbourOffsets, neighbourIds }: Territory): NeighbourGraph => ({
  offsets: neighbourOffsets,
  ids: neighbourIds,
});
const polygonOf = ({ polygonOffsets, polygonPoints }: Territory, cell: number) =>
  polygonPoints.subarray(2 * polygonOffsets[cell], 2 * polygonOffsets[cell + 1]);
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
const indicesOf = (groupOf: ArrayLike<number>, group: number) =>
  Array.from(groupOf).flatMap((each, index) => (each === group ? [index] : []));

/** Everything that must hold of any territory. */
function expectSound(territory: Territory, scenario: Scenario): void {
  const { population, areaKm2, cells, communities, towns, parks } = scenario.territory;
  expect([territory.cells, territory.communities, territory.towns]).toEqual([cells, communities, towns]);
  expect(sum(territory.cellPopulation)).toBe(population);
  expect(Math.min(...territory.cellPopulation)).toBeGreaterThan(0);
  expect(sum(territory.cellAreaKm2)).toBeCloseTo(areaKm2, 6);
  expect(territory.cellFirstResident[cells]).toBe(population);
  expect(sum(territory.townIsPark)).toBe(parks);
  expect(faultsOf(territory)).toEqual([]);
}

/** What does not hang together, in words; one expectation per cell would take most of the time. */
function faultsOf(territory: Territory): string[] {
  const { cells, cellFirstResident, cellPopulation, cellTown, cellCommunity, communityTown } = territory;
  const graph = graphOf(territory);
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  check(isConnected(graph, Array.from(cellTown.keys())), 'the district does not hang together');
  for (let cell = 0; cell < cells; cell++) {
    check(
      cellFirstResident[cell + 1] - cellFirstResident[cell] === cellPopulation[cell],
      `residents of cell ${cell}`,
    );
    check(cellTown[cell] === communityTown[cellCommunity[cell]], `town of cell ${cell}`);
    for (const other of neighboursOf(graph, cell)) {
      check(other !== cell && neighboursOf(graph, other).includes(cell), `neighbours ${cell} and ${other}`);
    }
  }
  const groups = [
    ['community', cellCommunity, territory.communities],
    ['town', cellTown, territory.towns],
  ] as const;
  for (const [tier, groupOf, count] of groups) {
    for (let group = 0; group < count; group++) {
      const members = indicesOf(groupOf, group);
      check(members.length > 0, `${tier} ${group} is empty`);
      check(members.at(-1) === members[0] + members.length - 1, `${tier} ${group} is not numbered in a row`);
      check(isConnected(graph, members), `${tier} ${group} does not hang together`);
    }
  }
  return faults;
}

/** Each edge is the reverse of exactly one edge of a neighbour, or lies on the outline, which closes. */
function expectSeamless(territory: Territory): void {
  const owner = new Map<string, number>();
  const faults: string[] = [];
  const corner = (polygon: Float64Array, k: number) => {
    const at = (2 * k) % polygon.length;
    return `${polygon[at]},${polygon[at + 1]}`;
  };
  for (let cell = 0; cell < territory.cells; cell++) {
    const polygon = polygonOf(territory, cell);
    if (!(polygonArea(polygon) > 0)) faults.push(`cell ${cell} has no area`);
    for (let k = 0; k < polygon.length / 2; k++) {
      const edge = `${corner(polygon, k)} ${corner(polygon, k + 1)}`;
      if (owner.has(edge)) faults.push(`edge ${edge} twice`);
      owner.set(edge, cell);
    }
  }
  const graph = graphOf(territory);
  const outline: [string, string][] = [];
  for (const [edge, cell] of owner) {
    const [from, to] = edge.split(' ');
    const other = owner.get(`${to} ${from}`);
    if (other === undefined) outline.push([from, to]);
    else if (!neighboursOf(graph, cell).includes(other))
      faults.push(`${cell} and ${other} share an edge only`);
  }
  expect(faults).toEqual([]);
  expect(outline.map(([from]) => from).sort()).toEqual(outline.map(([, to]) => to).sort());
}

const isInside = (polygon: Float64Array, x: number, y: number): boolean => {
  let inside = false;
  for (let i = 0, j = polygon.length - 2; i < polygon.length; j = i, i += 2) {
    const crosses = polygon[i + 1] > y !== polygon[j + 1] > y;
    if (
      crosses &&
      x < ((polygon[j] - polygon[i]) * (y - polygon[i + 1])) / (polygon[j + 1] - polygon[i + 1]) + polygon[i]
    ) {
      inside = !inside;
    }
  }
  return inside;
};

describe('a territory', () => {
  const sizes = fc
    .record({
      towns: fc.integer({ min: 1, max: 6 }),
      moreCommunities: fc.integer({ min: 0, max: 12 }),
      moreCells: fc.integer({ min: 0, max: 60 }),
      park: fc.boolean(),
      residents: fc.integer({ min: 0, max: 5000 }),
      densityCores: fc.integer({ min: 1, max: 20 }),
      densityContrast: fc.constantFrom(1, 8, 100),
      cellSizeSpread: fc.constantFrom(0, 0.35, 1.5),
      areaKm2: fc.constantFrom(0.01, 3, 100000),
      seed: fc.string({ minLength: 1, maxLength: 5 }),
    })
    .map(({ towns, moreCommunities, moreCells, park, residents, seed, ...rest }) => {
      const communities = towns + moreCommunities;
      const cells = communities + moreCells;
      const parks = park && towns > 1 ? 1 : 0;
      return scenarioWith({ ...rest, towns, parks, communities, cells, population: cells + residents }, seed);
    });

  it('is sound and seamless for 150 random sizes and seeds', () => {
    fc.assert(
      fc.property(sizes, (scenario) => {
        const territory = generateTerritory(scenario);
        expectSound(territory, scenario);
        expectSeamless(territory);
      }),
      fastCheckOptions(150),
    );
  });

  it('covers each place once: of 2,000 random places each lies in one cell or outside', () => {
    const { territory } = districtOf(60, 12, 3);
    const random = randomOfTest();
    const east = Math.max(...territory.polygonPoints.filter((_, i) => i % 2 === 0));
    const north = Math.max(...territory.polygonPoints.filter((_, i) => i % 2 === 1));
    let inside = 0;
    for (let i = 0; i < 2000; i++) {
      random.draw(1, 0, i, 0);
      const [x, y] = [random.u0() * east, random.u1() * north];
      const owners = Array.from({ length: 60 }, (_, cell) => cell).filter((cell) =>
        isInside(polygonOf(territory, cell), x, y),
      );
      expect(owners.length).toBeLessThanOrEqual(1);
      inside += owners.length;
    }
    // the share inside estimates area / bounding box; five standard errors either way
    const share = 370 / (east * north);
    expect(Math.abs(inside / 2000 - share)).toBeLessThan(5 * Math.sqrt((share * (1 - share)) / 2000));
  });

  it.each([
    [1, 1, 1, 0],
    [2, 2, 2, 1],
    [3, 1, 1, 0],
    [4, 4, 2, 1],
    [20, 20, 20, 3],
    [680, 124, 15, 3],
    [5000, 800, 60, 5],
  ])(
    'is sound with %i cells in %i communities in %i towns, %i of them parks',
    (cells, communities, towns, parks) => {
      const { scenario, territory } = districtOf(cells, communities, towns, parks);
      expectSound(territory, scenario);
      expectSeamless(territory);
    },
  );

  it('lies in the quarter plane north-east of 0, 0 and touches both axes', () => {
    const { territory } = districtOf(60, 12, 3);
    expect(Math.min(...territory.polygonPoints.filter((_, i) => i % 2 === 0))).toBe(0);
    expect(Math.min(...territory.polygonPoints.filter((_, i) => i % 2 === 1))).toBe(0);
  });
});

describe('Z district as generated', () => {
  const scenario = loaded(scenarioFile('z-district/scenario.yaml'));
  const territory = generateTerritory(scenario);
  const countsOf = (groupOf: ArrayLike<number>, groups: number) =>
    Array.from({ length: groups }, (_, group) => indicesOf(groupOf, group).length);

  it('has communities and towns of about equal size', () => {
    const communities = countsOf(territory.cellCommunity, 124);
    expect(Math.max(...communities) - Math.min(...communities)).toBeLessThanOrEqual(4);
    const towns = countsOf(territory.cellTown, 15);
    expect(Math.max(...towns) / Math.min(...towns)).toBeLessThan(1.6);
  });

  it('has fewer residents per cell in parks, which are the last towns', () => {
    expect(Array.from(territory.townIsPark)).toEqual([...Array<number>(12).fill(0), 1, 1, 1]);
    const meanIn = (park: number) => {
      const cells = Array.from(territory.cellTown.keys()).filter(
        (c) => territory.townIsPark[territory.cellTown[c]] === park,
      );
      return sum(cells.map((cell) => territory.cellPopulation[cell])) / cells.length;
    };
    expect(meanIn(1)).toBeLessThan(0.5 * meanIn(0));
  });

  it('has the wanted spread of residents per cell outside parks', () => {
    const sizes = Array.from(territory.cellPopulation).filter(
      (_, cell) => territory.townIsPark[territory.cellTown[cell]] === 0,
    );
    const mean = sum(sizes) / sizes.length;
    const deviation = Math.sqrt(sum(sizes.map((size) => (size - mean) * (size - mean))) / (sizes.length - 1));
    // 95 % limits of a coefficient of variation near .35 from 540 lognormal values are about .31 and .40; these are wider
    expect(deviation / mean).toBeGreaterThan(0.29);
    expect(deviation / mean).toBeLessThan(0.42);
  });

  it('is several times denser in its densest tenth than in its sparsest half', () => {
    const densities = Array.from(
      territory.cellAreaKm2,
      (area, cell) => territory.cellPopulation[cell] / area,
    ).sort((a, b) => a - b);
    expect(
      densities[Math.floor(0.9 * densities.length)] / densities[Math.floor(0.25 * densities.length)],
    ).toBeGreaterThan(3);
  });

  it('has neighbourhood types in their exact shares, clustered in space', () => {
    const counts = [0, 1, 2, 3].map((type) => indicesOf(territory.cellNeighbourhood, type).length);
    expect(counts).toEqual([204, 204, 136, 136]);
    let alike = 0;
    let borders = 0;
    for (let cell = 0; cell < territory.cells; cell++) {
      for (const other of neighboursOf(graphOf(territory), cell)) {
        borders++;
        if (territory.cellNeighbourhood[cell] === territory.cellNeighbourhood[other]) alike++;
      }
    }
    // without clustering .26 of neighbours would be alike (.3, .3, .2, .2 squared)
    expect(alike / borders).toBeGreaterThan(0.4);
  });

  it('has names in both languages, openly made up, no two alike', () => {
    const names = [...territory.townNames, ...territory.communityNames];
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(names.length);
    expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
    for (const { zh, en } of territory.townNames.slice(0, 12)) {
      expect(zh).toMatch(/^(中|东|西|南|北|东北|东南|西北|西南)[一二三四五六七八九十]+街道$/);
      expect(en).toMatch(/^(Central|(North|South)?(east|west)?|East|West)-\d+ sub-district$/);
    }
    for (const { zh, en } of territory.townNames.slice(12)) {
      expect(zh).toMatch(/园区$/);
      expect(en).toMatch(/ park$/);
    }
    expect(territory.communityNames[0].zh).toBe(`${territory.townNames[0].zh}第一社区`);
  });
});

describe('the same scenario', () => {
  it('gives the same territory, bit for bit (golden)', () => {
    const hashes = ['z-district/scenario.yaml', 'reference/small.yaml', 'reference/islands.yaml'].map(
      (file) => territoryHash(generateTerritory(loaded(scenarioFile(file)))),
    );
    expect(hashes).toEqual(['83f22b2abc482158', 'ff98ca58ae5e2802', 'bdd546029012e714']);
  });

  it('gives another territory for another seed, and the same whatever is not about the territory', () => {
    const hash = (scenario: Scenario) => territoryHash(generateTerritory(scenario));
    const scenario = scenarioWith({ cells: 30, communities: 6, towns: 2, parks: 0, population: 9000 });
    expect(hash({ ...scenario, seed: 'other' })).not.toBe(hash(scenario));
    expect(hash({ ...scenario, scheme: { ...scenario.scheme, stakes: 5 }, designs: [] })).toBe(
      hash(scenario),
    );
    expect(hash(scenarioWith({ ...scenario.territory, population: 9001 }))).not.toBe(hash(scenario));
  });
});
