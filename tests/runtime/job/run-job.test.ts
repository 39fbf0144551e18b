// One job, run in slices and with what is kept from earlier jobs: neither shows in a result.
import { describe, expect, it } from 'vitest';
import type { JobRequest } from '../../../src/experiment/evaluator.ts';
import { Engine } from '../../../src/model/engine.ts';
import { JobRunner } from '../../../src/runtime/job/run-job.ts';
import { generateTerritory } from '../../../src/scenario/generate/generate-territory.ts';
import { scenarioHash } from '../../../src/scenario/hash.ts';
import { baselinePolicies, policyTimeline } from '../../../src/scenario/policy-timeline.ts';
import { smallScenario } from '../../support/small-scenario.ts';

const scenario = smallScenario();
const job = (design: string, replication = 0, towns: readonly number[] | null = null): JobRequest => ({
  scenario,
  design,
  replication,
  towns,
});

/** Runs the engine in one go, without slices, snapshots or anything kept. */
function hashInOneGo({ design, replication, towns }: JobRequest): string {
  const policies = baselinePolicies(scenario);
  const engine = new Engine(scenario, generateTerritory(scenario), { replication, towns, policies });
  engine.advance(engine.reformMinute);
  engine.applyDesign(policyTimeline(scenario, design));
  engine.advance(engine.endMinute);
  return engine.result(design, scenarioHash(scenario)).hash;
}

async function hashOf(runner: JobRunner, request: JobRequest): Promise<string> {
  const result = await runner.run(request);
  if (!result.ok) throw new Error(result.error.en);
  return result.outcome.hash;
}

describe('a job', () => {
  it('gives what the engine gives in one go, whatever ran before it on the same runner', async () => {
    const requests = [
      job('a'),
      job('b'),
      job('b', 1),
      job('c', 1),
      job('a', 0, [1]),
      job('a'),
      job('c', 0, [1]),
      job('b'),
    ];
    const runner = new JobRunner();
    for (const request of requests) expect(await hashOf(runner, request)).toBe(hashInOneGo(request));
    expect(new Set(requests.map(hashInOneGo)).size).toBe(6); // the hashes do tell jobs apart
  });

  it('that comes while another runs waits for it', async () => {
    const runner = new JobRunner();
    const requests = [job('a'), job('b', 1), job('c')];
    const hashes = await Promise.all(requests.map((request) => hashOf(runner, request)));
    expect(hashes).toEqual(requests.map(hashInOneGo));
  });

  it('on a scenario whose designs were edited uses the warm-up but not the old design', async () => {
    const runner = new JobRunner();
    const before = await hashOf(runner, job('b'));
    const edited = {
      ...scenario,
      designs: scenario.designs.map((design) =>
        design.id === 'b'
          ? { ...design, stages: [{ fromDay: 0, patch: { scheme: { cashYuanPerYear: 50_000 } } }] }
          : design,
      ),
    };
    const after = await hashOf(runner, { ...job('b'), scenario: edited });
    expect(after).not.toBe(before);
    expect(after).toBe(await hashOf(new JobRunner(), { ...job('b'), scenario: edited }));
  });

  it('reports rising progress from 0 towards 1', async () => {
    const fractions: number[] = [];
    const result = await new JobRunner().run(job('a'), {
      onProgress: (fraction) => fractions.push(fraction),
    });
    expect(result.ok).toBe(true);
    expect(fractions[0]).toBe(0);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
  });
});

describe('a cancelled job', () => {
  const cancelAt = async (runner: JobRunner, request: JobRequest, slice: number): Promise<string> => {
    let asked = 0;
    const result = await runner.run(request, { isCancelled: () => ++asked === slice });
    expect(asked).toBe(slice);
    return result.ok ? 'ok' : result.error.code;
  };

  it.each([1, 2, 3, 4])(
    'ends at slice %i with the code cancelled, and the next jobs are right',
    async (slice) => {
      const runner = new JobRunner();
      expect(await cancelAt(runner, job('a'), slice)).toBe('cancelled');
      expect(await hashOf(runner, job('b'))).toBe(hashInOneGo(job('b')));
      expect(await cancelAt(runner, job('c'), slice)).toBe('cancelled');
      expect(await hashOf(runner, job('a'))).toBe(hashInOneGo(job('a')));
    },
  );
});

describe('a job that cannot be run', () => {
  const codeOf = async (request: JobRequest, memoryLimitBytes?: number): Promise<string> => {
    const result = await new JobRunner().run(
      request,
      memoryLimitBytes === undefined ? {} : { memoryLimitBytes },
    );
    return result.ok ? 'ok' : result.error.code;
  };

  it('says why, as data', async () => {
    expect(await codeOf(job('nope'))).toBe('unknown-design');
    expect(await codeOf(job('a', 0, [7]))).toBe('unknown-town');
    expect(await codeOf(job('a'), 1024)).toBe('memory-refused');
  });

  it('does not spoil the runner', async () => {
    const runner = new JobRunner();
    const failed = await runner.run(job('a'), {
      onProgress: () => {
        throw new Error('the listener failed');
      },
    });
    expect(failed).toMatchObject({
      ok: false,
      error: { code: 'unexpected', detail: { cause: 'the listener failed' } },
    });
    expect(await hashOf(runner, job('a'))).toBe(hashInOneGo(job('a')));
  });
});

describe('a traced job', () => {
  it('tells the lives of incidents without changing the outcome, and leaves no watcher behind', async () => {
    const runner = new JobRunner();
    const plain = await hashOf(runner, job('b'));
    const origins = Array.from({ length: 6 * 32 * 12 }, (_, i) => [Math.floor(i / 12), i % 12] as const);
    const traced = await runner.run({ ...job('b'), origins });
    if (!traced.ok) throw new Error(traced.error.en);
    expect(traced.outcome.hash).toBe(plain);
    expect(traced.biographies.length).toBeGreaterThan(0);
    expect(traced.biographies.some(({ steps }) => steps.length > 1)).toBe(true);
    const after = await runner.run(job('b'));
    expect(after).toMatchObject({ ok: true, outcome: { hash: plain } });
    expect(after).not.toHaveProperty('biographies');
  });
});
