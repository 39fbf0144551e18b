// Runs a comparison: every design in world 0, then every design in world 1, ... (so that a runner can reuse a warm-up for
// all designs of a world), with as many jobs in flight as the evaluator wants. Worlds are taken in order of their number,
// so the result depends on what the worlds are, never on which of them finished first. Knows no workers, only the seam.
import { WanggeError } from '../core/errors.ts';
import type { Outcome } from '../model/outcome/outcome.ts';
import type { CancelSignal } from './cancel-signal.ts';
import type { ComparisonRun, RunComparisonInput } from './comparison-run.ts';
import type { JobResult, PlainError } from './evaluator.ts';
import { runJobWindow } from './job-window.ts';
import { assertPlan, mostReplications } from './replication-plan.ts';
import { WorldCollector } from './world-collector.ts';

/**
 * Runs designs over common worlds and compares them. Failed jobs become rows; a world with a failed job enters no interval.
 * @returns rejects only for a bad request (WanggeError `replication-plan`, `comparison-*`), for outcomes that contradict
 *   each other (`outcomes-*`), or with what `onUpdate` throws; a fired signal resolves with `ended: 'cancelled'`
 */
export async function runComparison(input: RunComparisonInput): Promise<ComparisonRun> {
  assertPlan(input.replications);
  const collector = new WorldCollector(input);
  collector.compare('interim');
  const { designs, evaluator, signal } = input;
  const running = runJobWindow({
    jobs: mostReplications(input.replications) * designs.length,
    concurrency: evaluator.concurrency,
    start: (job) => evaluateSafely(input, designs[job % designs.length], Math.floor(job / designs.length)),
    take: (job, result) => collector.take(job, result),
    isCancelled: () => signal?.aborted === true,
  });
  await (signal === undefined ? running : untilCancelled(running, signal));
  return collector.finish(signal?.aborted === true);
}

/** Runs one job; whatever goes wrong becomes a failed result. */
async function evaluateSafely(
  input: RunComparisonInput,
  design: string,
  replication: number,
): Promise<JobResult> {
  const { scenario, towns, evaluator, signal, byCell } = input;
  const plain = { scenario, design, replication, towns };
  const request = byCell === true ? { ...plain, byCell } : plain;
  try {
    const result = await evaluator.evaluate(request, signal);
    if (!result.ok) return result;
    const { outcome } = result;
    if (outcome.design === design && outcome.replication === replication) return result;
    return { ok: false, error: wrongOutcome(design, replication, outcome) };
  } catch (thrown) {
    const { code, zh, en, detail } = WanggeError.from(thrown).toPlain();
    return { ok: false, error: { code, zh, en, detail } };
  }
}

function wrongOutcome(design: string, replication: number, outcome: Outcome): PlainError {
  const asked = `${design} / ${String(replication)}`;
  const got = `${outcome.design} / ${String(outcome.replication)}`;
  return {
    code: 'outcome-mismatch',
    zh: `收到的结果不是所要的：要 ${asked}，得 ${got}`,
    en: `The outcome is not the one asked for: asked ${asked}, got ${got}`,
    detail: { asked, got },
  };
}

/** Waits for the run or the signal, whichever comes first. */
function untilCancelled(running: Promise<void>, signal: CancelSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      resolve();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
    running.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
