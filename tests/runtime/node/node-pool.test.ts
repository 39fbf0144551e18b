// Faults in real worker threads: every job comes to an end, whatever its worker does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobRequest } from '../../../src/experiment/evaluator.ts';
import { createNodePool, type NodePoolOptions } from '../../../src/runtime/node/node-pool.ts';
import type { WorkerPool } from '../../../src/runtime/pool.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { scenarioSchema } from '../../../src/scenario/schema/scenario.ts';
import { buildWorker, type BuiltWorker } from '../../support/build-worker.ts';

let worker: BuiltWorker;
let scenario: Scenario;

beforeAll(async () => {
  worker = await buildWorker('fault-worker');
  process.env.WANGGE_FAULT_DIR = worker.scratchDir;
  scenario = scenarioSchema.parse({
    format: 'wangge-scenario/1',
    id: 'faults',
    title: { zh: '故障', en: 'Faults' },
    seed: 'faults',
    designs: [{ id: 'a', title: { zh: '甲', en: 'A' } }],
  });
});

afterAll(() => {
  worker.remove();
});

/** A job that takes about 24 ms per day, or goes wrong as its design says. */
const job = (design: string, replication = 0, days = 1): JobRequest => ({
  scenario,
  design,
  replication,
  towns: [days],
});

async function withPool<T>(options: NodePoolOptions, use: (pool: WorkerPool) => Promise<T>): Promise<T> {
  const pool = createNodePool({ workerFile: worker.file, workers: 2, silenceSeconds: 2.5, ...options });
  try {
    return await use(pool);
  } finally {
    pool.close();
  }
}

const errorOf = async (pool: WorkerPool, design: string) => {
  const result = await pool.evaluate(job(design, 5));
  if (result.ok) throw new Error(`${design} did not fail`);
  return result.error;
};

describe('a job whose worker fails every time', () => {
  const cases: [design: string, code: string, reason: RegExp][] = [
    ['throw', 'worker-rejected', /thrown on purpose/],
    ['reject', 'worker-rejected', /rejected on purpose/],
    ['uncloneable', 'worker-rejected', /Unserializable/],
    ['stray-throw', 'worker-died', /thrown from a timer/],
    ['stray-rejection', 'worker-died', /nobody awaits this/],
    ['exit', 'worker-died', /exit code 7/],
    ['hang', 'worker-silent', /no sign of life for 2.5 s/],
    ['never', 'worker-silent', /no sign of life for 2.5 s/],
  ];
  it.each(cases)(
    '%s: fails with %s after two attempts and names design and replication',
    async (design, code, reason) => {
      const error = await withPool({}, (pool) => errorOf(pool, design));
      expect(error.code).toBe(code);
      expect(error.en).toMatch(reason);
      expect(error.zh).toMatch(/第 5 次重复/);
      expect(error.detail).toMatchObject({ design, replication: 5, attempts: 2 });
    },
  );

  it('memory: fails with the runtime’s own code', async () => {
    const resourceLimits = { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 4 };
    const error = await withPool({ resourceLimits, silenceSeconds: 60 }, (pool) => errorOf(pool, 'memory'));
    expect(error.code).toBe('worker-died');
    expect(error.en).toMatch(/ERR_WORKER_OUT_OF_MEMORY/);
  });

  it('a worker file that does not exist fails every job and ends', async () => {
    const results = await withPool({ workerFile: `${worker.file}.missing` }, (pool) =>
      Promise.all([0, 1, 2, 3, 4].map((replication) => pool.evaluate(job('a', replication)))),
    );
    expect(results.map(({ ok }) => ok)).toEqual([false, false, false, false, false]);
  });
});

describe('a job whose worker fails once', () => {
  it.each([
    'throw-once',
    'reject-once',
    'stray-throw-once',
    'stray-rejection-once',
    'exit-once',
    'hang-once',
  ])('%s: succeeds on a fresh worker', async (design) => {
    const result = await withPool({}, (pool) => pool.evaluate(job(design, 1)));
    expect(result).toMatchObject({ ok: true, outcome: { design, replication: 1 } });
  });
});

describe('a failed result', () => {
  it('is an answer, not a fault: code and detail arrive as they were, and it is not tried again', async () => {
    const error = await withPool({}, (pool) => errorOf(pool, 'refuse'));
    expect(error).toMatchObject({ code: 'refused-on-purpose', zh: '故意拒绝', detail: { figure: 42 } });
  });
});

describe('a run with faulty jobs among sound ones', () => {
  it('answers every job: sound ones succeed, faulty ones are named', async () => {
    const designs = ['a', 'exit', 'b', 'hang', 'c', 'throw', 'd', 'stray-throw'];
    const jobs = [0, 1].flatMap((replication) => designs.map((design) => job(design, replication)));
    const results = await withPool({}, (pool) => Promise.all(jobs.map((request) => pool.evaluate(request))));
    const faulty = new Set(['exit', 'hang', 'throw', 'stray-throw']);
    results.forEach((result, index) => {
      const { design, replication } = jobs[index] ?? job('?');
      const named = result.ok ? result.outcome : result.error.detail;
      expect(named).toMatchObject({ design, replication });
      expect(result.ok).toBe(!faulty.has(design));
    });
  });
});

describe('cancelling', () => {
  /** Cancels a job once its worker has said that it runs; returns the thread that ran a job before, and one after. */
  async function cancelWhileRunning(request: JobRequest, cancelGraceMs: number): Promise<[number, number]> {
    const control = new AbortController();
    const onProgress = ({ design }: JobRequest): void => {
      if (design === request.design) control.abort(new Error('the latest change wins'));
    };
    return withPool({ workers: 1, silenceSeconds: 60, cancelGraceMs, onProgress }, async (pool) => {
      const before = await pool.evaluate(job('before'));
      await expect(pool.evaluate(request, control.signal)).rejects.toThrow('the latest change wins');
      return [threadOf(before), threadOf(await pool.evaluate(job('after')))];
    });
  }

  it('rejects with the signal’s reason and keeps a worker that heeds it', async () => {
    const [before, after] = await cancelWhileRunning(job('a', 0, 100_000), 60_000);
    expect(after).toBe(before);
  });

  it('ends a worker that does not heed it, and the next job runs on a fresh one', async () => {
    const [before, after] = await cancelWhileRunning(job('hang'), 20);
    expect(after).not.toBe(before);
  });

  it('takes waiting jobs out of the queue, and a signal that has fired takes none in', async () => {
    await withPool({ workers: 1 }, async (pool) => {
      const control = new AbortController();
      const first = pool.evaluate(job('a', 0, 4));
      const waiting = pool.evaluate(job('hang', 1), control.signal);
      control.abort(new Error('not wanted any more'));
      await expect(waiting).rejects.toThrow('not wanted any more');
      await expect(pool.evaluate(job('hang', 2), control.signal)).rejects.toThrow('not wanted any more');
      expect((await first).ok).toBe(true);
      expect((await pool.evaluate(job('b', 3))).ok).toBe(true);
    });
  });
});

describe('closing', () => {
  it('answers running and waiting jobs, and those that come later, with pool-closed', async () => {
    const pool = createNodePool({ workerFile: worker.file, workers: 1 });
    const open = [pool.evaluate(job('hang')), pool.evaluate(job('a'))];
    pool.close();
    pool.close();
    const results = [...(await Promise.all(open)), await pool.evaluate(job('a'))];
    expect(results.map((result) => (result.ok ? 'ok' : result.error.code))).toEqual(
      Array(3).fill('pool-closed'),
    );
  });
});

describe('progress', () => {
  it('reports rising shares of the running job, which keep its worker from counting as silent', async () => {
    const shares: number[] = [];
    const onProgress = (_request: JobRequest, fraction: number): void => void shares.push(fraction);
    const result = await withPool({ onProgress, silenceSeconds: 2 }, (pool) =>
      pool.evaluate(job('a', 0, 130)),
    );
    expect(result.ok).toBe(true);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});

describe('affinity', () => {
  it('keeps the designs of one replication on one worker, but for those an idle worker takes over at the end', async () => {
    const jobs = [0, 1].flatMap((replication) =>
      ['a', 'b', 'c', 'd'].map((design) => job(design, replication, 4)),
    );
    const results = await withPool({}, (pool) => Promise.all(jobs.map((request) => pool.evaluate(request))));
    const warmUps = new Set(
      results.map((result, index) => `${threadOf(result)}/${jobs[index]?.replication}`),
    );
    expect(new Set(results.map(threadOf)).size).toBe(2);
    expect(warmUps.size).toBeLessThanOrEqual(3); // in order of arrival it would be four
  });
});

const threadOf = (result: Awaited<ReturnType<WorkerPool['evaluate']>>): number => {
  if (!result.ok) throw new Error(result.error.en);
  return result.outcome.events;
};
