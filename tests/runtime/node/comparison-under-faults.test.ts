// A comparison over real jobs on real threads, some of which die: it finishes, says which replications failed, and its numbers
// are those of the worlds that were complete.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonRun } from '../../../src/experiment/comparison-run.ts';
import { runComparison } from '../../../src/experiment/run-comparison.ts';
import { createNodePool } from '../../../src/runtime/node/node-pool.ts';
import { buildWorker, type BuiltWorker } from '../../support/build-worker.ts';
import { smallScenario } from '../../support/small-scenario.ts';

let worker: BuiltWorker;
let sound: ComparisonRun;

beforeAll(async () => {
  worker = await buildWorker('faulty-engine-worker');
  process.env.WANGGE_FAULT_DIR = worker.scratchDir;
  sound = await compareWith('');
});

afterAll(() => {
  worker.remove();
});

async function compareWith(faults: string): Promise<ComparisonRun> {
  process.env.WANGGE_FAULTS = faults;
  const pool = createNodePool({ workers: 2, workerFile: worker.file, silenceSeconds: 4 });
  try {
    return await runComparison({
      scenario: smallScenario(),
      designs: ['a', 'b'],
      baseline: 'a',
      primary: 'true-solved-share',
      towns: null,
      replications: { kind: 'fixed', n: 4 },
      evaluator: pool,
    });
  } finally {
    pool.close();
  }
}

describe('a comparison whose workers fail', () => {
  it('leaves out the worlds of lost jobs, names the jobs, and keeps the other numbers', async () => {
    expect(sound.failures).toEqual([]);
    const { comparison, failures } = await compareWith('b/1=exit,a/3=hang,b/3=stray-throw');
    expect(comparison.replications).toEqual([0, 2]);
    expect(
      failures.map(({ design, replication, error }) => `${design}/${replication} ${error.code}`).sort(),
    ).toEqual(['a/3 worker-silent', 'b/1 worker-died', 'b/3 worker-died']);
    const valuesOf = (run: ComparisonRun['comparison']) => run.designs[1]?.measures[0]?.values;
    const soundValues = valuesOf(sound.comparison);
    expect(valuesOf(comparison)).toEqual([0, 2].map((replication) => soundValues?.[replication]));
  });

  it('is the very same comparison when every fault passes at the second attempt', async () => {
    const shaken = await compareWith('a/0=exit-once,b/1=hang-once,a/2=stray-rejection-once,b/3=throw-once');
    expect(shaken.comparison).toEqual(sound.comparison);
    expect(shaken.outcomes.map(({ hash }) => hash)).toEqual(sound.outcomes.map(({ hash }) => hash));
  });
});
