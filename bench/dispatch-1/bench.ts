// Times dispatch-1 on the kernel at three sizes, in turn with a C++ twin when DISPATCH1_CPP names its executable (called
// with residents, first seed, number of runs; prints one line of JSON per run with init_s and cpu_s). The ratio is that
// of median processor times of runs taken in turn: absolute seconds depend on the machine, the hour and its other work.

import { spawnSync } from 'node:child_process';
import { median, printTable, type Bench } from '../bench.ts';
import { compareOutputs } from './compare.ts';
import type { Outputs } from './counts.ts';
import { Dispatch1 } from './model.ts';
import { REFERENCE_1420K, REFERENCE_100K } from './reference.ts';

const SIZES = [10_000, 100_000, 1_420_000];

interface Timed {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly outputs: Outputs;
}

function timeKernel(residents: number, replication: number): Timed {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  const outputs = new Dispatch1(residents, 'dispatch-1 bench', replication).run();
  const used = process.cpuUsage(cpu);
  return {
    wallSeconds: (performance.now() - wall) / 1000,
    cpuSeconds: (used.user + used.system) / 1e6,
    outputs,
  };
}

function timeTwin(executable: string, residents: number, seed: number): number {
  const { stdout, status, error } = spawnSync(executable, [String(residents), String(seed), '1'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw error ?? new Error(`${executable} ended with status ${String(status)}`);
  const told = JSON.parse(stdout) as { init_s: number; cpu_s: number };
  return told.init_s + told.cpu_s;
}

function measureSize(
  residents: number,
  rounds: number,
  twin: string | undefined,
): { row: string[]; runs: Outputs[] } {
  const ours: Timed[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(timeKernel(residents, round));
    if (twin !== undefined) theirs.push(timeTwin(twin, residents, round + 1));
  }
  const seconds = median(ours.map((run) => run.wallSeconds));
  const cpuSeconds = median(ours.map((run) => run.cpuSeconds));
  const { events } = ours[rounds - 1].outputs;
  const row = [
    String(residents),
    seconds.toFixed(3),
    cpuSeconds.toFixed(3),
    theirs.length > 0 ? median(theirs).toFixed(3) : '-',
    theirs.length > 0 ? (cpuSeconds / median(theirs)).toFixed(2) : '-',
    String(events),
    (events / cpuSeconds / 1e6).toFixed(2),
    ((cpuSeconds * 1e9) / events).toFixed(0),
    String(Math.round(process.resourceUsage().maxRSS / 1024)),
  ];
  return { row, runs: ours.map((run) => run.outputs) };
}

/** The reference model on the kernel. Argument: number of rounds, default 5. */
export const dispatch1Bench: Bench = {
  id: 'dispatch-1',
  en: 'the reference model, one simulated year on one core',
  zh: '参考模型，单核模拟一年',
  run(args) {
    const rounds = Math.max(2, Number(args[0] ?? 5) || 5);
    const twin = process.env.DISPATCH1_CPP;
    timeKernel(SIZES[0], 0); // the first run compiles
    // small runs are short and noisy: they get more rounds
    const measured = SIZES.map((residents) =>
      measureSize(residents, residents > 1e6 ? rounds : 4 * rounds, twin),
    );
    const heading = [
      'residents',
      'seconds',
      'cpu s',
      'C++ cpu s',
      'ratio',
      'events',
      'M events/s',
      'ns/event',
      'peak MB',
    ];
    printTable(
      heading,
      measured.map(({ row }) => row),
    );
    for (const reference of [REFERENCE_100K, REFERENCE_1420K]) {
      const { runs } = measured[SIZES.indexOf(reference.residents)];
      const outside = compareOutputs(runs, reference, 0.01).filter(({ inside }) => !inside);
      const told = outside
        .map((d) => `${d.output} ${String(d.mean)} against ${String(d.reference)}`)
        .join('; ');
      if (outside.length > 0) throw new Error(`outputs outside the sampling error of the reference: ${told}`);
      console.log(
        `${String(reference.residents)} residents: all outputs inside the sampling error of the reference`,
      );
    }
  },
};
