// Running a comparison over the evaluator seam: order, back-pressure, failures, stopping, cancelling.
import { describe, expect, it } from 'vitest';
import type { ComparisonUpdate, RunComparisonInput } from '../../src/experiment/comparison-run.ts';
import type { Evaluator, JobRequest, JobResult } from '../../src/experiment/evaluator.ts';
import { findPaired } from '../../src/experiment/find-in-comparison.ts';
import { runComparison } from '../../src/experiment/run-comparison.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { randomOfTest } from '../core/seed-of.ts';
import { simpleOutcome } from './simple-outcome.ts';

const effects = { today: {}, weighted: { solved: -40, ownLuck: 20 }, audited: { solved: 60, ownLuck: 20 } };
const designs = Object.keys(effects) as (keyof typeof effects)[];
const scenario = { id: 'simple' } as unknown as Scenario;

interface Bench {
  readonly evaluator: Evaluator;
  readonly requests: JobRequest[];
  most: number;
}

/** An evaluator of simple outcomes that finishes jobs after a random number of turns of the event loop. */
function bench(concurrency: number, answer: (request: JobRequest) => JobResult | null = () => null): Bench {
  const random = randomOfTest(concurrency);
  const requests: JobRequest[] = [];
  let running = 0;
  const state: Bench = {
    requests,
    most: 0,
    evaluator: {
      concurrency,
      async evaluate(request) {
        requests.push(request);
        state.most = Math.max(state.most, ++running);
        const turns = Math.floor(random.uniform(0, requests.length, 0, 0) * 12);
        for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
        running--;
        return answer(request) ?? { ok: true, outcome: outcomeOf(request) };
      },
    },
  };
  return state;
}

function outcomeOf({ design, replication }: JobRequest) {
  return simpleOutcome('run', design, replication, effects[design as keyof typeof effects]);
}

function input(evaluator: Evaluator, more: Partial<RunComparisonInput> = {}): RunComparisonInput {
  return {
    scenario,
    designs,
    baseline: 'today',
    primary: 'true-solved-share',
    towns: null,
    replications: { kind: 'fixed', n: 8 },
    evaluator,
    ...more,
  };
}

const fail = (code: string): JobResult => ({
  ok: false,
  error: { code, zh: '坏了', en: 'broken', detail: { code } },
});

describe('runComparison', () => {
  it('gives the same result and the same updates however many jobs are in flight and whatever order they finish in', async () => {
    const runOnce = async (concurrency: number) => {
      const updates: unknown[] = [];
      const onUpdate = (update: ComparisonUpdate): void => {
        updates.push({ ...update, summary: update.summary() });
      };
      const run = await runComparison(input(bench(concurrency).evaluator, { onUpdate }));
      return { run, updates };
    };
    const alone = await runOnce(1);
    expect(await runOnce(2)).toEqual(alone);
    expect(await runOnce(7)).toEqual(alone);
    expect(alone.run.ended).toBe('planned');
    expect(alone.run.comparison.look).toBe('final');
    expect(alone.updates).toHaveLength(8);
  });

  it('asks for all designs of a world before the next world, and never has more in flight than the evaluator wants', async () => {
    const state = bench(4);
    const { requests } = state;
    await runComparison(input(state.evaluator, { towns: [1, 3] }));
    expect(requests.map(({ design, replication }) => `${String(replication)} ${design}`)).toEqual(
      Array.from({ length: 8 }, (_, replication) =>
        designs.map((design) => `${String(replication)} ${design}`),
      ).flat(),
    );
    expect(requests.every(({ towns }) => towns?.join() === '1,3')).toBe(true);
    expect(state.most).toBe(4);
  });

  it('keeps failures as rows, leaves their worlds out, and goes on', async () => {
    const { evaluator } = bench(3, ({ design, replication }) => {
      if (replication === 2 && design === 'weighted') return fail('out-of-memory');
      if (replication === 5) return fail('worker-died');
      return null;
    });
    const counts: string[] = [];
    const run = await runComparison(
      input(evaluator, {
        onUpdate: ({ complete, failed }) => counts.push(`${String(complete)}+${String(failed)}`),
      }),
    );
    expect(
      run.failures.map(({ design, replication, error }) => `${String(replication)} ${design} ${error.code}`),
    ).toEqual([
      '2 weighted out-of-memory',
      '5 today worker-died',
      '5 weighted worker-died',
      '5 audited worker-died',
    ]);
    expect(run.comparison.replications).toEqual([0, 1, 3, 4, 6, 7]);
    expect(run.comparison.incomplete).toEqual([2, 5]);
    expect(run.comparison.failures).toEqual(run.failures);
    expect(counts).toEqual(['1+0', '2+0', '2+1', '3+1', '4+1', '4+2', '5+2', '6+2']);
  });

  it('turns a rejection of the evaluator, or an outcome that was not asked for, into a failure row', async () => {
    const { evaluator } = bench(2, (request) => {
      if (request.replication === 1) throw new Error('boom');
      if (request.replication === 2) return { ok: true, outcome: outcomeOf({ ...request, replication: 3 }) };
      return null;
    });
    const run = await runComparison(input(evaluator, { replications: { kind: 'fixed', n: 4 } }));
    expect(new Set(run.failures.map(({ error }) => error.code))).toEqual(
      new Set(['unexpected', 'outcome-mismatch']),
    );
    expect(run.comparison.replications).toEqual([0, 3]);
  });

  it('stops at the wanted precision of every pair, and uses the worlds up to there whatever ran ahead', async () => {
    const replications = { kind: 'precision', halfWidth: 0.004, min: 10, max: 200 } as const;
    const alone = await runComparison(input(bench(1).evaluator, { replications }));
    const ahead = await runComparison(input(bench(9).evaluator, { replications }));
    expect(ahead).toEqual(alone);
    expect(alone.ended).toBe('precise');
    expect(alone.confirming).toBe(5);
    const n = alone.comparison.replications.length;
    expect(n).toBeGreaterThan(10);
    expect(n).toBeLessThan(100);
    for (const design of ['weighted', 'audited']) {
      const { interval95 } = findPaired(alone.comparison, design, 'true-solved-share');
      expect((interval95!.upper - interval95!.lower) / 2).toBeLessThanOrEqual(0.004);
    }
  });

  it('ends a precision run at its limit', async () => {
    const replications = { kind: 'precision', halfWidth: 1e-6, min: 10, max: 12 } as const;
    const run = await runComparison(input(bench(2).evaluator, { replications }));
    expect(run).toMatchObject({ ended: 'limit', confirming: 0, stopping: { stop: 'limit' } });
    expect(run.comparison.replications).toHaveLength(12);
  });

  it('steers by the mean itself when there is only the baseline', async () => {
    const replications = { kind: 'precision', halfWidth: 0.012, min: 10, max: 300 } as const;
    const run = await runComparison(input(bench(2).evaluator, { designs: ['today'], replications }));
    expect(run.ended).toBe('precise');
    expect(run.comparison.pairs).toEqual([]);
  });

  it('keeps the complete worlds when cancelled, starts nothing more, and calls the look interim', async () => {
    const controller = new AbortController();
    const { evaluator, requests } = bench(3);
    const run = await runComparison(
      input(evaluator, {
        signal: controller.signal,
        onUpdate: ({ complete }) => {
          if (complete === 3) controller.abort();
        },
      }),
    );
    expect(run.ended).toBe('cancelled');
    expect(run.comparison.look).toBe('interim');
    expect(run.comparison.replications).toEqual([0, 1, 2]);
    const started = requests.length;
    for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(requests).toHaveLength(started);
  });

  it('resolves at once when cancelled although a job never answers', async () => {
    const controller = new AbortController();
    const evaluator: Evaluator = {
      concurrency: 2,
      evaluate: () => {
        setImmediate(() => {
          controller.abort();
        });
        return new Promise(() => undefined);
      },
    };
    const run = await runComparison(input(evaluator, { signal: controller.signal }));
    expect(run).toMatchObject({ ended: 'cancelled', outcomes: [], failures: [] });
  });

  it('starts no job when it was cancelled before', async () => {
    const { evaluator, requests } = bench(2);
    const run = await runComparison(input(evaluator, { signal: AbortSignal.abort() }));
    expect(run.ended).toBe('cancelled');
    expect(requests).toEqual([]);
  });

  it('computes the summary of an update later as of that update', async () => {
    const updates: ComparisonUpdate[] = [];
    await runComparison(input(bench(3).evaluator, { onUpdate: (update) => updates.push(update) }));
    expect(updates.map((update) => update.summary().replications.length)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(updates[3].summary().look).toBe('interim');
  });

  it('refuses a bad plan or request before any job runs', async () => {
    const { evaluator, requests } = bench(1);
    const codeOf = async (more: Partial<RunComparisonInput>): Promise<unknown> =>
      runComparison(input(evaluator, more)).then(
        () => 'none',
        (error: unknown) => (error as { code: string }).code,
      );
    expect(await codeOf({ replications: { kind: 'fixed', n: 0 } })).toBe('replication-plan');
    expect(await codeOf({ replications: { kind: 'fixed', n: 2.5 } })).toBe('replication-plan');
    expect(await codeOf({ replications: { kind: 'precision', halfWidth: 0, min: 10, max: 20 } })).toBe(
      'replication-plan',
    );
    expect(await codeOf({ replications: { kind: 'precision', halfWidth: 1, min: 30, max: 20 } })).toBe(
      'replication-plan',
    );
    expect(await codeOf({ primary: 'nothing' })).toBe('comparison-primary');
    expect(await codeOf({ baseline: 'nobody' })).toBe('comparison-baseline');
    expect(requests).toEqual([]);
  });
});
