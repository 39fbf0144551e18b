// Benchmark: siting in Z district's 680 cells with the middle cell of each of 124 communities as candidates, and two layers of places.
import { putuoNorms } from '../../src/zoning/norms/zone-norms.ts';
import { coverLists } from '../../src/zoning/siting/cover-lists.ts';
import { maxCover } from '../../src/zoning/siting/max-cover.ts';
import { pMedianBound } from '../../src/zoning/siting/p-median-bound.ts';
import { pMedian } from '../../src/zoning/siting/p-median.ts';
import { setCover } from '../../src/zoning/siting/set-cover.ts';
import { siteZones } from '../../src/zoning/siting/site-zones.ts';
import { sitingProblem } from '../../src/zoning/siting/siting-problem.ts';
import { weightedMedian } from '../../src/zoning/scoreboard/zone-places.ts';
import type { Units } from '../../src/zoning/units.ts';
import { type Bench, printTable } from '../bench.ts';
import { benchPlan, benchUnits } from './district.ts';

const seed = 'bench';

export const zonesSitingBench: Bench = {
  id: 'zones-siting',
  en: 'sites for 680 cells among 124 candidates, one core',
  zh: '680 个网格、124 个候选点的选址，单核',
  run: () => {
    const units = benchUnits(680);
    const problem = sitingProblem(units, communityMedians(units), putuoNorms.detour);
    const people = units.population.reduce((sum, value) => sum + value, 0);
    const rows: string[][] = [];
    for (const p of [12, 30, 60]) {
      const [found, cpu] = timed(() => pMedian(problem, p, { seed }));
      rows.push([`p-median ${p}`, cpu, `${((1000 * found.cost) / people).toFixed(0)} m`]);
      const [bound, boundCpu] = timed(() => pMedianBound(problem, p, found.cost));
      const gap = 100 * (found.cost / bound - 1);
      rows.push([`bound ${p}`, boundCpu, `gap at most ${gap.toFixed(2)} %`]);
      const lists = coverLists(problem, 2);
      const [covered, coverCpu] = timed(() => maxCover(lists, units.population, p, { seed }));
      rows.push([`most within 2 km ${p}`, coverCpu, `${((100 * covered.covered) / people).toFixed(1)} %`]);
    }
    for (const km of [3, 4, 6]) {
      const [set, cpu] = timed(() => setCover(coverLists(problem, km), { seed }));
      rows.push([
        `fewest within ${km} km`,
        cpu,
        `${set.sites.length}, at least ${set.atLeast}, ${set.unreachable.length} out of reach`,
      ]);
    }
    const plan = benchPlan(units, 40);
    const [sited, cpu] = timed(() => siteZones(units, plan, { norms: putuoNorms, seed, keepCentres: false }));
    rows.push(['two layers, 40 zones', cpu, `${sited.plan.stations.length} stations`]);
    printTable(['job', 'cpu ms', 'result'], rows);
  },
};

function communityMedians(units: Units): number[] {
  return Array.from({ length: units.communities }, (_, community) =>
    Array.from({ length: units.count }, (_, unit) => unit).filter(
      (unit) => units.community[unit] === community,
    ),
  ).map((members) => weightedMedian(units, members));
}

function timed<Result>(work: () => Result): [Result, string] {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return [result, ((user + system) / 1000).toFixed(0)];
}
