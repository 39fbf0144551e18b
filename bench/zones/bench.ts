// Times the search for a plan at four sizes, each on several districts of its own: zones of 30-50 thousand people on 1-3 km2 are possible in
// all of them. Fails when a zone is broken; tells how often all bounds were kept.

import { isWhole } from '../../src/zoning/generate/generated-plan.ts';
import { generatePlan } from '../../src/zoning/generate/plan-search.ts';
import { drawEnsemble } from '../../src/zoning/generate/plan-ensemble.ts';
import type { Units } from '../../src/zoning/units.ts';
import { unitsOfTown } from '../../tests/support/zoning-town.ts';
import { median, printTable, type Bench } from '../bench.ts';

const SIZES = [
  { cells: 680, communities: 124, zones: 12 },
  { cells: 680, communities: 124, zones: 30 },
  { cells: 680, communities: 124, zones: 40 },
  { cells: 1593, communities: 300, zones: 40 },
];
const BOUNDS = { population: { min: 30_000, max: 50_000 }, areaKm2: { min: 1, max: 3 } };
const ENSEMBLE = 20;

interface Timed {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

function timed<Result>(run: () => Result): Timed & { result: Result } {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const result = run();
  const { user, system } = process.cpuUsage(cpu);
  return { result, cpuSeconds: (user + system) / 1e6, wallSeconds: (performance.now() - wall) / 1000 };
}

function district({ cells, communities, zones }: (typeof SIZES)[number], round: number): Units {
  const [population, areaKm2] = [zones * 36_000, zones * 1.9];
  return unitsOfTown({ seed: `bench ${round}`, cells, communities, towns: 12, population, areaKm2 });
}

function measureSize(size: (typeof SIZES)[number], rounds: number): string[] {
  const searches: Timed[] = [];
  const steps: number[] = [];
  const moves: number[] = [];
  let feasible = 0;
  for (let round = 0; round < rounds; round++) {
    const units = district(size, round);
    const request = { zones: size.zones, seed: `bench ${round}` };
    const search = timed(() => generatePlan(units, { ...request, bounds: BOUNDS }));
    if (!isWhole(units, search.result.plan)) throw new Error('a zone of a plan does not hang together');
    searches.push(search);
    moves.push(search.result.iterations / search.cpuSeconds / 1e6);
    if (search.result.feasible) feasible++;
    const ensemble = timed(() => drawEnsemble(units, { ...request, plans: ENSEMBLE }));
    steps.push(ensemble.result.steps / ensemble.cpuSeconds / 1e3);
  }
  return [
    String(size.cells),
    String(size.zones),
    `${feasible} of ${rounds}`,
    median(searches.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2),
    median(searches.map(({ wallSeconds }) => wallSeconds)).toFixed(2),
    median(moves).toFixed(1),
    median(steps).toFixed(1),
  ];
}

/** Zone plans. Argument: number of districts of each size, default 5. */
export const zonesBench: Bench = {
  id: 'zones',
  en: 'searches for zone plans on one core',
  zh: '单核搜索片区方案',
  run(args) {
    const rounds = Math.max(1, Number(args[0] ?? 5) || 5);
    measureSize(SIZES[0], 1); // the first run compiles
    printTable(
      ['cells', 'zones', 'within bounds', 'cpu s', 'seconds', 'M moves/cpu s', 'k ReCom steps/cpu s'],
      SIZES.map((size) => measureSize(size, rounds)),
    );
  },
};
