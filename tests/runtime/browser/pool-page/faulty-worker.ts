// Entry of a Web Worker that serves jobs over the product's line, but with jobs that go wrong as their design's id says.
import type { Endpoint } from 'comlink';
import type { JobRequest, JobResult } from '../../../../src/experiment/evaluator.ts';
import type { Outcome } from '../../../../src/model/outcome/outcome.ts';
import { raiseStrayRejections } from '../../../../src/runtime/browser/raise-stray-rejections.ts';
import { turnLoop } from '../../../../src/runtime/browser/turn-loop.ts';
import type { JobHooks } from '../../../../src/runtime/job/job-hooks.ts';
import { serveJobs } from '../../../../src/runtime/job-endpoint.ts';

function run({ design, replication }: JobRequest, hooks: JobHooks): Promise<JobResult> {
  if (design === 'reject') return Promise.reject(new Error('rejected on purpose'));
  if (design === 'stray-throw') {
    setTimeout(() => {
      throw new Error('thrown from a timer');
    });
    return new Promise(() => undefined);
  }
  if (design === 'stray-rejection') {
    void Promise.reject(new Error('nobody awaits this'));
    return new Promise(() => undefined);
  }
  hooks.onProgress?.(0);
  if (design === 'hang') for (;;) if (replication < 0) break;
  return Promise.resolve({ ok: true, outcome: { design, replication } as unknown as Outcome });
}

raiseStrayRejections();
serveJobs({ endpoint: globalThis as unknown as Endpoint, run, turn: turnLoop });
