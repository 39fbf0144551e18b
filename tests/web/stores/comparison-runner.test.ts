// The runner: coarse first, then the district; the latest wish wins; failures are counted; nothing shown is taken away too early.

import { describe, expect, it, vi } from 'vitest';
import type { Evaluator, JobRequest, JobResult } from '../../../src/experiment/evaluator.ts';
import {
  isStepBack,
  phaseToShow,
  worldsToTakeOver,
  type ComparisonPhase,
} from '../../../web/stores/comparison-phase.ts';
import { ComparisonRunner, type ComparisonWish } from '../../../web/stores/comparison-runner.svelte.ts';
import { plausibleComparison } from '../../support/plausible-comparison.ts';
import { plausibleOutcome } from '../../support/plausible-outcome.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario } = openedZDistrict();
const wish: ComparisonWish = {
  scenario,
  baseline: 'today',
  primary: 'true-solved-share',
  stages: [
    { scaled: null, towns: [1], worlds: 3 },
    { scaled: null, towns: null, worlds: 6 },
  ],
};

/** Answers when told to, in the order asked. */
class Prompted implements Evaluator {
  readonly concurrency = 4;
  readonly asked: JobRequest[] = [];
  #waiting: (() => void)[] = [];
  failing: (request: JobRequest) => boolean = () => false;
  evaluate(request: JobRequest, signal?: AbortSignal): Promise<JobResult> {
    this.asked.push(request);
    return new Promise((resolve, reject) => {
      const gone = (): void => reject(signal?.reason as Error);
      signal?.addEventListener('abort', gone);
      this.#waiting.push(() => {
        signal?.removeEventListener('abort', gone);
        resolve(
          this.failing(request)
            ? { ok: false, error: { code: 'worker-died', zh: '坏了', en: 'broken', detail: {} } }
            : { ok: true, outcome: plausibleOutcome(request) },
        );
      });
    });
  }
  /** Answers until nobody asks any more, or until `stop` says so. */
  async answer(stop: () => boolean = () => false): Promise<void> {
    while (!stop()) {
      const next = this.#waiting.shift();
      next?.();
      await new Promise((resolve) => setTimeout(resolve));
      if (next === undefined && this.#waiting.length === 0) return;
    }
  }
}

describe('a run', () => {
  it('shows the sample first and the district once it has worlds enough', async () => {
    const evaluator = new Prompted();
    const runner = new ComparisonRunner(evaluator);
    runner.start(wish);
    await evaluator.answer(() => (runner.sample?.complete ?? 0) >= 1);
    expect(runner.shown?.towns).toEqual([1]);
    await evaluator.answer();
    await vi.waitFor(() => expect(runner.state).toBe('done'));
    expect(runner.shown).toMatchObject({ towns: null, complete: 6 });
    expect(runner.shown?.comparison.look).toBe('final');
    expect(runner.progress).toMatchObject({ complete: 6, most: 6 });
  });

  it('is ended by a newer wish; the older picture stays until the newer has a world', async () => {
    const evaluator = new Prompted();
    const runner = new ComparisonRunner(evaluator);
    runner.start(wish);
    await evaluator.answer(() => (runner.sample?.complete ?? 0) >= 2);
    const before = runner.shown;
    const newer = { ...scenario, seed: 'newer' };
    runner.start({ ...wish, scenario: newer });
    expect([runner.stale, runner.shown]).toEqual([true, before]);
    await evaluator.answer();
    await vi.waitFor(() => expect(runner.state).toBe('done'));
    expect(runner.stale).toBe(false);
    const last = evaluator.asked[evaluator.asked.length - 1];
    expect(last.scenario.seed).toBe('newer');
    expect(evaluator.asked.filter((request) => request.scenario.seed !== 'newer').length).toBeLessThan(9 * 4);
  });

  it('goes on where it stood after a pause', async () => {
    const evaluator = new Prompted();
    const runner = new ComparisonRunner(evaluator);
    runner.start(wish);
    await evaluator.answer(() => (runner.sample?.complete ?? 0) >= 1);
    runner.pause();
    const asked = evaluator.asked.length;
    await evaluator.answer();
    expect([runner.state, evaluator.asked.length]).toEqual(['paused', asked]);
    runner.start({ ...wish, scenario: { ...scenario, seed: 'newer' } });
    expect(runner.state).toBe('paused');
    runner.resume();
    await evaluator.answer();
    await vi.waitFor(() => expect(runner.state).toBe('done'));
    expect(evaluator.asked[evaluator.asked.length - 1].scenario.seed).toBe('newer');
  });

  it('that is cleared shows nothing any more, and answers on their way are not let in', async () => {
    const evaluator = new Prompted();
    const runner = new ComparisonRunner(evaluator);
    runner.start(wish);
    await evaluator.answer(() => (runner.sample?.complete ?? 0) >= 1);
    runner.clear();
    expect([runner.shown, runner.state, runner.stale, runner.progress]).toEqual([null, 'idle', false, null]);
    await evaluator.answer();
    expect([runner.shown, runner.state]).toEqual([null, 'idle']);
    runner.start(wish);
    expect(runner.stale).toBe(false);
    await evaluator.answer();
    await vi.waitFor(() => expect(runner.state).toBe('done'));
  });

  it('that is paused and cleared stays paused until it is resumed', async () => {
    const evaluator = new Prompted();
    const runner = new ComparisonRunner(evaluator);
    runner.start(wish);
    await evaluator.answer(() => (runner.sample?.complete ?? 0) >= 1);
    runner.pause();
    runner.clear();
    runner.start(wish);
    expect([runner.state, runner.shown]).toEqual(['paused', null]);
    runner.resume();
    await evaluator.answer();
    await vi.waitFor(() => expect(runner.state).toBe('done'));
  });

  it('counts and lists failed runs over both stages and leaves their worlds out', async () => {
    const evaluator = new Prompted();
    evaluator.failing = ({ design, replication }) => design === 'handling-only' && replication === 1;
    const runner = new ComparisonRunner(evaluator);
    runner.start(wish);
    await evaluator.answer();
    await vi.waitFor(() => expect(runner.state).toBe('done'));
    expect(runner.failures.map(({ design, replication }) => [design, replication])).toEqual([
      ['handling-only', 1],
      ['handling-only', 1],
    ]);
    expect(runner.shown?.complete).toBe(5);
  });

  it('in which everything fails ends, and shows no empty picture', async () => {
    const evaluator = new Prompted();
    evaluator.failing = () => true;
    const runner = new ComparisonRunner(evaluator);
    runner.start(wish);
    await evaluator.answer();
    await vi.waitFor(() => expect(runner.state).toBe('done'));
    expect(runner.shown).toBeNull();
    expect(runner.failures).toHaveLength(9 * 4);
  });

  it('that makes no sense says so', async () => {
    const runner = new ComparisonRunner(new Prompted());
    runner.start({ ...wish, baseline: 'no-such-design' });
    await vi.waitFor(() => expect(runner.state).toBe('failed'));
    expect(runner.error?.code).toMatch(/^comparison-/);
  });
});

describe('the stage to show', () => {
  const comparison = plausibleComparison(scenario, 1);
  const phase = (towns: readonly number[] | null, complete: number): ComparisonPhase => ({
    scaled: null,
    towns,
    comparison,
    complete,
    most: 20,
  });

  it('is the district as soon as it has worlds enough', () => {
    const sample = phase([1], 10);
    expect(phaseToShow(sample, phase(null, worldsToTakeOver - 1))).toBe(sample);
    const district = phase(null, worldsToTakeOver);
    expect(phaseToShow(sample, district)).toBe(district);
  });

  it('stays a first look until sampled towns have as many worlds', () => {
    const look = { ...phase(null, 4), scaled: scenario };
    expect(isStepBack(look, phase([1], 1))).toBe(true);
    expect(isStepBack(look, phase([1], 3))).toBe(true);
    expect(isStepBack(look, phase([1], 4))).toBe(false);
    expect(isStepBack(look, { ...phase([1], 2), most: 2 })).toBe(false);
    expect(isStepBack({ ...look, complete: 1 }, phase([1], 1))).toBe(false);
    expect(isStepBack(phase([1], 4), look)).toBe(false);
  });

  it('is what there is', () => {
    const district = phase(null, 1);
    expect(phaseToShow(null, district)).toBe(district);
    expect(phaseToShow(null, null)).toBeNull();
  });
});
