// Puts worker pools of the product into a page's reach: its own worker, and one whose jobs go wrong on purpose.
import '../../../../web/trusted-types.ts';
import type { JobRequest, JobResult } from '../../../../src/experiment/evaluator.ts';
import { createBrowserPool } from '../../../../src/runtime/browser/browser-pool.ts';

export interface PoolCall {
  /** `own` runs real jobs, `faulty` goes wrong as the design's id says. */
  readonly worker: 'own' | 'faulty';
  readonly workers: number;
  readonly requests: readonly JobRequest[];
  /** Cancels the first job once it has reported progress. */
  readonly cancelFirst?: boolean;
}

export type PoolAnswer = JobResult | { readonly rejected: string };

const startFaulty = (): Worker =>
  new Worker(new URL('./faulty-worker.ts', import.meta.url), { type: 'module' });

/** Evaluates jobs on a pool of its own and closes it. */
async function evaluateAll({ worker, workers, requests, cancelFirst }: PoolCall): Promise<PoolAnswer[]> {
  const control = new AbortController();
  const pool = createBrowserPool({
    workers,
    silenceSeconds: 4,
    ...(worker === 'faulty' ? { startWorker: startFaulty } : {}),
    onProgress: (request) => {
      if (cancelFirst === true && request === requests[0]) control.abort(new Error('cancelled by the page'));
    },
  });
  const answers = requests.map((request, i) =>
    pool
      .evaluate(request, i === 0 ? control.signal : undefined)
      .catch((reason: unknown) => ({ rejected: String(reason) })),
  );
  try {
    return await Promise.all(answers);
  } finally {
    pool.close();
  }
}

Object.assign(globalThis, { evaluateAll });
