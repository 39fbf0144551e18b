// Samples of whole towns.
import { describe, expect, it } from 'vitest';
import { sampleDistance, sampleTowns } from '../../src/experiment/sampling.ts';
import type { Territory } from '../../src/scenario/generate/territory.ts';
import { randomOfTest } from '../core/seed-of.ts';

/** A district of towns with 4 to 12 cells each, uneven residents, three kinds of neighbourhood and two parks. */
function district(towns: number): Territory {
  const random = randomOfTest();
  const cellTown: number[] = [];
  for (let town = 0; town < towns; town++) {
    const cells = 4 + Math.floor(random.uniform(0, 0, town, 0) * 9);
    for (let cell = 0; cell < cells; cell++) cellTown.push(town);
  }
  const perCell = (purpose: number, from: number, to: number) =>
    cellTown.map((_, cell) => from + random.uniform(purpose, 0, cell, 0) * (to - from));
  return {
    cells: cellTown.length,
    towns,
    cellTown: Int32Array.from(cellTown),
    townIsPark: Uint8Array.from({ length: towns }, (_, town) => Number(town < 2)),
    cellPopulation: Int32Array.from(perCell(1, 200, 4000)),
    cellNeighbourhood: Uint8Array.from(perCell(2, 0, 3), Math.floor),
    cellAreaKm2: Float64Array.from(perCell(3, 0.1, 2)),
  } as unknown as Territory;
}

describe('sampleTowns', () => {
  it('chooses distinct towns in ascending order, as many as asked for by count or share', () => {
    const territory = district(15);
    const three = sampleTowns(territory, { count: 3 });
    expect(three).toHaveLength(3);
    expect(three).toEqual([...new Set(three)].sort((a, b) => a - b));
    expect(sampleTowns(territory, { share: 0.2 })).toEqual(three);
    expect(sampleTowns(territory, { share: 0.001 })).toHaveLength(1);
    expect(sampleTowns(territory, { share: 1 })).toEqual(Array.from({ length: 15 }, (_, town) => town));
  });

  it('depends on the territory alone', () => {
    expect(sampleTowns(district(15), { count: 4 })).toEqual(sampleTowns(district(15), { count: 4 }));
  });

  it('stands for the district better than 19 of 20 samples drawn by lot', () => {
    const territory = district(15);
    const chosen = sampleDistance(territory, sampleTowns(territory, { count: 3 }));
    const random = randomOfTest(1);
    const lots = Array.from({ length: 400 }, (_, lot) => {
      const towns = Array.from({ length: 15 }, (_, town) => town);
      towns.sort((a, b) => random.uniform(0, lot, a, 0) - random.uniform(0, lot, b, 0));
      return sampleDistance(territory, towns.slice(0, 3));
    });
    expect(lots.filter((lot) => lot < chosen).length).toBeLessThan(400 / 20);
  });

  it('finds the best pair of a district small enough to try all', () => {
    const territory = district(6);
    const chosen = sampleTowns(territory, { count: 2 });
    const distances: number[] = [];
    for (let a = 0; a < 6; a++)
      for (let b = a + 1; b < 6; b++) distances.push(sampleDistance(territory, [a, b]));
    const better = distances.filter((size) => size < sampleDistance(territory, chosen) - 1e-12);
    expect(better.length).toBeLessThanOrEqual(1);
  });

  it('has distance 0 for the whole district', () => {
    const all = Array.from({ length: 15 }, (_, town) => town);
    expect(sampleDistance(district(15), all)).toBeCloseTo(0, 20);
  });

  it('refuses a size that no sample can have', () => {
    const territory = district(5);
    for (const size of [
      { count: 0 },
      { count: 6 },
      { count: 1.5 },
      { share: 0 },
      { share: 1.2 },
      { share: NaN },
    ]) {
      expect(() => sampleTowns(territory, size)).toThrow('Bad size of a town sample');
    }
  });
});
