// Finished runs are computed once, whatever asks for them; a broken store costs a computation, never a result.

import { describe, expect, it } from 'vitest';
import type { Evaluator, JobRequest } from '../../../src/experiment/evaluator.ts';
import type { Outcome } from '../../../src/model/outcome/outcome.ts';
import { untouchedPlan } from '../../../web/plan/plan.ts';
import { effectiveScenario, withEditsOf } from '../../../web/plan/effective-scenario.ts';
import { jobKey } from '../../../web/storage/job-key.ts';
import { CachingEvaluator, type OutcomeStore } from '../../../web/storage/outcome-cache.ts';
import { plausibleOutcome } from '../../support/plausible-outcome.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario, hash } = openedZDistrict();
const request = (design = 'today', replication = 0): JobRequest => ({
  scenario,
  design,
  replication,
  towns: [2],
});

class Counting implements Evaluator {
  readonly concurrency = 2;
  runs = 0;
  fails = false;
  evaluate(wanted: JobRequest) {
    this.runs += 1;
    if (this.fails)
      return Promise.resolve({ ok: false as const, error: { code: 'x', zh: '', en: '', detail: {} } });
    return Promise.resolve({ ok: true as const, outcome: plausibleOutcome(wanted) });
  }
}

class Shelf implements OutcomeStore {
  readonly kept = new Map<string, Outcome>();
  read(key: string) {
    return Promise.resolve(this.kept.get(key));
  }
  write(key: string, outcome: Outcome) {
    this.kept.set(key, outcome);
    return Promise.resolve();
  }
}

describe('the cache of runs', () => {
  it('computes a run once and other runs each on their own', async () => {
    const inner = new Counting();
    const cache = new CachingEvaluator(inner, jobKey, null);
    const first = await cache.evaluate(request());
    expect(await cache.evaluate(request())).toEqual(first);
    await cache.evaluate(request('today', 1));
    await cache.evaluate(request('handling-only'));
    expect(inner.runs).toBe(3);
  });

  it('outlives the page through its store', async () => {
    const shelf = new Shelf();
    const before = new Counting();
    const first = await new CachingEvaluator(before, jobKey, shelf).evaluate(request());
    const after = new Counting();
    expect(await new CachingEvaluator(after, jobKey, shelf).evaluate(request())).toEqual(first);
    expect([before.runs, after.runs]).toEqual([1, 0]);
  });

  it('computes when the store is broken', async () => {
    const broken: OutcomeStore = {
      read: () => Promise.reject(new Error('gone')),
      write: () => Promise.reject(new Error('full')),
    };
    const inner = new Counting();
    const result = await new CachingEvaluator(inner, jobKey, broken).evaluate(request());
    expect([result.ok, inner.runs]).toEqual([true, 1]);
  });

  it('remembers no failure', async () => {
    const inner = new Counting();
    inner.fails = true;
    const cache = new CachingEvaluator(inner, jobKey, null);
    expect((await cache.evaluate(request())).ok).toBe(false);
    inner.fails = false;
    expect((await cache.evaluate(request())).ok).toBe(true);
  });

  it('keeps no run that tells of single incidents, and serves none without them in its place', async () => {
    const [inner, shelf] = [new Counting(), new Shelf()];
    const cache = new CachingEvaluator(inner, jobKey, shelf);
    await cache.evaluate(request());
    const traced = { ...request(), origins: [[1, 2]] };
    for (const wanted of [{ ...request(), fates: true }, traced]) {
      await cache.evaluate(wanted);
      await cache.evaluate(wanted);
    }
    expect(inner.runs).toBe(5);
    expect(shelf.kept.size).toBe(1);
  });

  it('gives nothing to a caller who has gone', async () => {
    const cache = new CachingEvaluator(new Counting(), jobKey, null);
    await cache.evaluate(request());
    const abort = new AbortController();
    abort.abort(new Error('gone'));
    await expect(cache.evaluate(request(), abort.signal)).rejects.toThrow('gone');
  });
});

describe('the name of a run', () => {
  it('is the same for designs that a change does not touch, and another for those it does', () => {
    const plan = withEditsOf(untouchedPlan(hash), 'handling-only', { scheme: { stakes: 2 } });
    const changed = effectiveScenario(scenario, plan);
    const name = (of: typeof scenario, design: string) =>
      jobKey({ scenario: of, design, replication: 0, towns: null });
    expect(name(changed, 'today')).toBe(name(scenario, 'today'));
    expect(name(changed, 'handling-only')).not.toBe(name(scenario, 'handling-only'));
  });

  it('tells worlds and towns apart', () => {
    const names = [
      request(),
      request('today', 1),
      { ...request(), towns: null },
      { ...request(), towns: [2, 3] },
      { ...request(), byCell: true }, // its outcome has more in it
      { ...request(), fates: true },
    ].map(jobKey);
    expect(new Set(names).size).toBe(6);
  });
});
