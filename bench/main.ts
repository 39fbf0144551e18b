// `npm run bench [-- NAME [ARGUMENTS]]`: runs one benchmark, or all of them one after the other.

import type { Bench } from './bench.ts';
import { dispatch1Bench } from './dispatch-1/bench.ts';
import { districtYearBench, everythingOnBench } from './district-year/bench.ts';
import { kernelBench } from './kernel/bench.ts';
import { zonesBench } from './zones/bench.ts';
import { zonesScoreBench } from './zones/score-bench.ts';
import { zonesSitingBench } from './zones/siting-bench.ts';

const benches: readonly Bench[] = [
  kernelBench,
  zonesBench,
  zonesScoreBench,
  zonesSitingBench,
  dispatch1Bench,
  districtYearBench,
  everythingOnBench,
];

const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? benches : benches.filter((bench) => bench.id === name);
if (chosen.length === 0) {
  console.error(
    `没有名为“${name}”的基准 / no benchmark is called "${name}": ${benches.map((b) => b.id).join(', ')}`,
  );
  process.exitCode = 2;
}
for (const bench of chosen) {
  console.log(`\n${bench.id}: ${bench.zh} / ${bench.en}`);
  await bench.run(args);
}
