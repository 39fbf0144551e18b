// Benchmark: judging a plan anew, as after every stroke of a brush, with today's plan, centres and stations; and the draws of demand.
import { putuoNorms } from '../../src/zoning/norms/zone-norms.ts';
import { scorePlan } from '../../src/zoning/scoreboard/score-plan.ts';
import { scoreRobustness } from '../../src/zoning/scoreboard/score-robustness.ts';
import { type Bench, median, printTable } from '../bench.ts';
import { benchPlan, benchUnits } from './district.ts';

const RUNS = 60;
const WARM_UP = 20;

export const zonesScoreBench: Bench = {
  id: 'zones-score',
  en: 'scores of a plan of zones, one core',
  zh: '片区方案评分，单核',
  run: () => {
    const rows = [
      [680, 12],
      [680, 40],
      [1600, 40],
    ].map(([cells, zones]) => {
      const units = benchUnits(cells);
      const today = benchPlan(units, zones);
      const plan = benchPlan(units, zones, 0.2);
      const norms = putuoNorms;
      const scoring = (): unknown => scorePlan(units, plan, { norms, today, workers: 1600 });
      const bare = { ...plan, centres: new Int32Array(zones).fill(-1), stations: new Int32Array(0) };
      const unplaced = (): unknown => scorePlan(units, bare, { norms });
      const draws = (): unknown => scoreRobustness(units, plan, { norms, seed: 'bench' });
      return [
        String(units.count),
        String(zones),
        ...[scoring, unplaced].map((work) => milliseconds(work, RUNS)),
        milliseconds(draws, 5),
      ];
    });
    printTable(['cells', 'zones', 'score cpu ms', 'without places cpu ms', '200 draws cpu ms'], rows);
  },
};

/** Median processor time: the machine may be busy with other work. */
function milliseconds(work: () => unknown, runs: number): string {
  for (let run = 0; run < Math.min(WARM_UP, runs); run++) work();
  const times = Array.from({ length: runs }, () => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return median(times).toFixed(2);
}
