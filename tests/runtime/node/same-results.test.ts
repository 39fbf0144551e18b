// The same outcomes on the main thread, and on one, two or three worker threads of the product's own bundle, in any order.
import { describe, expect, it } from 'vitest';
import type { Evaluator, JobRequest } from '../../../src/experiment/evaluator.ts';
import { InlineEvaluator } from '../../../src/runtime/inline-evaluator.ts';
import { createNodePool } from '../../../src/runtime/node/node-pool.ts';
import { nodeBundle } from '../../support/node-bundle.ts';
import { smallScenario } from '../../support/small-scenario.ts';

const scenario = smallScenario();
const jobs: JobRequest[] = [0, 1, 2].flatMap((replication) =>
  ['a', 'b', 'c'].map((design) => ({ scenario, design, replication, towns: null })),
);
/** Every other one first, from the end: no two jobs of one replication in a row. */
const shuffled = [...jobs.filter((_, i) => i % 2 === 0), ...jobs.filter((_, i) => i % 2 === 1)].reverse();

async function hashes(evaluator: Evaluator, requests: readonly JobRequest[]): Promise<string[]> {
  const results = await Promise.all(requests.map((request) => evaluator.evaluate(request)));
  const rows = results.map((result, i) => {
    if (!result.ok) throw new Error(result.error.en);
    return `${requests[i]?.replication}/${requests[i]?.design} ${result.outcome.hash}`;
  });
  return rows.sort();
}

describe('outcomes', () => {
  it('are the same for 1, 2 and 3 workers and any order of jobs as on the main thread', async () => {
    const expected = await hashes(new InlineEvaluator(), jobs);
    expect(new Set(expected.map((row) => row.split(' ')[1])).size).toBe(jobs.length);
    for (const [workers, requests] of [
      [1, shuffled],
      [2, jobs],
      [3, shuffled],
    ] as const) {
      const pool = createNodePool({ workers, workerFile: nodeBundle('worker.js') });
      try {
        expect(await hashes(pool, requests)).toEqual(expected);
      } finally {
        pool.close();
      }
    }
  });
});

describe('a traced job on a worker', () => {
  it('brings biographies and the outcome of the plain job', async () => {
    const pool = createNodePool({ workers: 1, workerFile: nodeBundle('worker.js') });
    try {
      const [request] = jobs;
      const plain = await pool.evaluate(request);
      const origins = Array.from({ length: 6 * 32 * 12 }, (_, i) => [Math.floor(i / 12), i % 12] as const);
      const traced = await pool.trace({ ...request, origins });
      if (!plain.ok || !traced.ok) throw new Error('a job failed');
      expect(traced.outcome).toEqual(plain.outcome);
      expect(traced.biographies.length).toBeGreaterThan(0);
    } finally {
      pool.close();
    }
  });
});

describe('the inline evaluator', () => {
  it('rejects with the signal’s reason, before or during a job, and goes on afterwards', async () => {
    const evaluator = new InlineEvaluator();
    const [request] = jobs;
    const control = new AbortController();
    const running = evaluator.evaluate(request, control.signal);
    control.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    await expect(evaluator.evaluate(request, control.signal)).rejects.toThrow('enough');
    expect((await evaluator.evaluate(request)).ok).toBe(true);
  });

  it('reports progress of the job it runs', async () => {
    const seen: [number, number][] = [];
    const evaluator = new InlineEvaluator({
      onProgress: ({ replication }, fraction) => seen.push([replication, fraction]),
    });
    await evaluator.evaluate(jobs[4]);
    expect(seen[0]).toEqual([jobs[4].replication, 0]);
  });
});
