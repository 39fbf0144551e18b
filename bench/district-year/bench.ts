// Benchmark: one simulated year of Z district and of parts of its size, on one core. The hash is printed beside the times, so
// that two builds can be compared knowing that they did the same.
import { readFileSync } from 'node:fs';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { type Bench, median, printTable } from '../bench.ts';
import { everythingOn } from './everything-on.ts';
import { measureDistrictYear, scaledScenario } from './measure.ts';

const SIZES = [10_000, 100_000, 1_420_000];
const RUNS = 3;

export const districtYearBench: Bench = {
  id: 'district-year',
  en: 'a simulated year of Z district under all weight on the handling rate, one core',
  zh: 'Z 区模拟一年（只考核处置率），单核',
  run: (args) => measureSizes(args, (scenario) => scenario),
};

export const everythingOnBench: Bench = {
  id: 'everything-on',
  en: 'the same year with every mechanism switched on, one core',
  zh: '同一年，所有机制全部启用，单核',
  run: (args) => measureSizes(args, everythingOn),
};

function measureSizes(args: readonly string[], changed: (scenario: Scenario) => Scenario): void {
  const loaded = loadScenario(readFileSync('scenarios/z-district/scenario.yaml', 'utf8'));
  if (!loaded.ok) throw new Error(loaded.problems[0].en);
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  const rows = sizes.map((size) => {
    const scenario = changed(scaledScenario(loaded.scenario, size));
    const runs = Array.from({ length: RUNS }, () => measureDistrictYear(scenario, 0));
    const wall = median(runs.map((run) => run.yearSeconds));
    const cpu = median(runs.map((run) => run.cpuSeconds));
    const [first] = runs;
    return [
      String(size),
      first.yearSeconds.toFixed(2),
      wall.toFixed(2),
      cpu.toFixed(2),
      String(first.events),
      ((cpu / first.events) * 1e9).toFixed(0),
      (first.events / wall / 1e6).toFixed(2),
      Math.max(...runs.map((run) => run.residentMegabytes)).toFixed(0),
      first.hash,
    ];
  });
  const heading = [
    'residents',
    'first s',
    'median s',
    'cpu s',
    'events',
    'ns/event',
    'M events/s',
    'MB',
    'hash',
  ];
  printTable(heading, rows);
}
