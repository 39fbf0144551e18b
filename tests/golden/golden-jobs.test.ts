// The committed results through jobs: a runner that keeps what designs share, worker threads of the built bundle, any order,
// any company.

import { describe, expect, it } from 'vitest';
import type { Evaluator, JobRequest } from '../../src/experiment/evaluator.ts';
import { InlineEvaluator } from '../../src/runtime/inline-evaluator.ts';
import { JobRunner } from '../../src/runtime/job/run-job.ts';
import { createNodePool } from '../../src/runtime/node/node-pool.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { randomOfTest } from '../core/seed-of.ts';
import {
  goldenNames,
  goldenReplication,
  goldenScenario,
  readGolden,
  type GoldenName,
} from '../support/golden.ts';
import { withDesign } from '../support/model-run.ts';
import { nodeBundle } from '../support/node-bundle.ts';

interface GoldenJob {
  readonly name: GoldenName;
  readonly request: JobRequest;
}

const jobsOf = (name: GoldenName, scenario: Scenario): GoldenJob[] =>
  goldenScenario(name).designs.map(({ id }) => ({
    name,
    request: { scenario, design: id, replication: goldenReplication, towns: null },
  }));
const jobs = goldenNames.flatMap((name) => jobsOf(name, goldenScenario(name)));

/** Returns the jobs in an order drawn from the test's name. */
function shuffled(round: number): GoldenJob[] {
  const random = randomOfTest(round);
  const keyed = jobs.map((job, i) => {
    random.draw(0, 0, 0, i);
    return { job, at: random.u0() };
  });
  return keyed.sort((a, b) => a.at - b.at).map(({ job }) => job);
}

async function expectGolden(evaluator: Evaluator, wanted: readonly GoldenJob[]): Promise<void> {
  const golden = readGolden();
  const results = await Promise.all(wanted.map(({ request }) => evaluator.evaluate(request)));
  const told = results.map((result, i) => {
    const { name, request } = wanted[i];
    return `${name}/${request.design} ${result.ok ? result.outcome.hash : result.error.en}`;
  });
  const expected = wanted.map(({ name, request }) => {
    return `${name}/${request.design} ${golden[name].outcomes[request.design]}`;
  });
  expect(told).toEqual(expected);
}

describe('the golden outcomes come out of', () => {
  it('one job after the other on this thread, in order and shuffled', async () => {
    const evaluator = new InlineEvaluator();
    await expectGolden(evaluator, jobs);
    await expectGolden(evaluator, shuffled(0));
  });

  it.each([1, 2, 3])('%i worker threads and a shuffled order of jobs', async (workers) => {
    const pool = createNodePool({ workers, workerFile: nodeBundle('worker.js') });
    try {
      await expectGolden(pool, shuffled(workers));
    } finally {
      pool.close();
    }
  });

  it.each(goldenNames)('%s with its designs reversed and another one inserted before them', async (name) => {
    const plain = goldenScenario(name);
    const patch = { scheme: { weights: { 'closure-rate': 1 }, cashYuanPerYear: 9000 } };
    const { designs } = withDesign(plain, 'inserted', [
      { patch },
      { fromDay: 11, patch: { workers: { baseEffort: 0.9 } } },
    ]);
    const scenario = { ...plain, designs: designs.toReversed() };
    const runner = new JobRunner();
    const inserted = await runner.run({ scenario, design: 'inserted', replication: 0, towns: null });
    expect(inserted.ok).toBe(true);
    const evaluator = { concurrency: 1, evaluate: (request: JobRequest) => runner.run(request) };
    await expectGolden(evaluator, jobsOf(name, scenario));
  });

  it('jobs between which another replication and a sample of towns ran on the same runner', async () => {
    const runner = new JobRunner();
    for (const job of jobs) {
      const { request } = job;
      for (const other of [
        { ...request, replication: 1 },
        { ...request, towns: [1] },
      ]) {
        expect((await runner.run(other)).ok).toBe(true);
      }
      await expectGolden({ concurrency: 1, evaluate: (one) => runner.run(one) }, [job]);
    }
  });
});
