// Jobs that go wrong in the ways real ones do, inside a real worker thread.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { JobRequest, JobResult } from '../../src/experiment/evaluator.ts';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import { SliceRunner } from '../../src/runtime/job/advance-in-slices.ts';
import type { JobHooks } from '../../src/runtime/job/job-hooks.ts';
import { WanggeError } from '../../src/core/errors.ts';

const markers = process.env.WANGGE_FAULT_DIR ?? '';

const refusal = new WanggeError(
  'refused-on-purpose',
  { zh: '故意拒绝', en: 'Refused on purpose' },
  { figure: 42 },
);

/**
 * Ends the thread or the job as the kind of fault says, `...-once` only the first time, over all threads.
 * @returns null when the job is to run after all
 */
export function fault(
  kind: string,
  { design, replication }: JobRequest,
  hooks: JobHooks,
): Promise<JobResult> | null {
  const once = kind.endsWith('-once');
  if (once) {
    const marker = path.join(markers, `${kind}-${design}-${replication}`);
    if (existsSync(marker)) return null;
    writeFileSync(marker, '');
  }
  switch (kind.replace(/-once$/, '')) {
    case 'reject':
      return Promise.reject(new Error('rejected on purpose'));
    case 'throw':
      throw new Error('thrown on purpose');
    case 'stray-rejection':
      void Promise.reject(new Error('nobody awaits this'));
      return new Promise(() => undefined);
    case 'stray-throw':
      setTimeout(() => {
        throw new Error('thrown from a timer');
      });
      return new Promise(() => undefined);
    case 'exit':
      process.exit(7);
      break;
    case 'hang':
      hooks.onProgress?.(0);
      for (;;) if (replication < 0) break;
      break;
    case 'never':
      return new Promise(() => undefined);
    case 'memory':
      exhaustMemory();
      break;
    case 'uncloneable':
      return Promise.resolve({ ok: true, outcome: { call: () => undefined } as unknown as Outcome });
    case 'refuse':
      return Promise.resolve({ ok: false, error: refusal.toPlain() });
    default:
  }
  return null;
}

/** Spins for about 24 ms times the first number of `towns`, and answers with what it was asked and the thread it ran on. */
export async function spin(request: JobRequest, hooks: JobHooks): Promise<JobResult> {
  const slices = new SliceRunner(hooks);
  const clock = { nowMinute: 0, advance: (untilMinute: number) => busy(clock, untilMinute) };
  const endMinute = 60 * 24 * (request.towns?.[0] ?? 1);
  try {
    await slices.advance(clock, endMinute, (minute) => minute / endMinute);
  } catch (thrown) {
    return { ok: false, error: WanggeError.from(thrown).toPlain() };
  }
  const { design, replication } = request;
  return { ok: true, outcome: { design, replication, events: threadId } as unknown as Outcome };
}

/** Tells threads of one process apart. */
const threadId = Math.floor(Math.random() * 2 ** 32);

function busy(clock: { nowMinute: number }, untilMinute: number): void {
  const untilMs = performance.now() + (untilMinute - clock.nowMinute) / 60;
  while (performance.now() < untilMs);
  clock.nowMinute = untilMinute;
}

function exhaustMemory(): void {
  const kept: number[][] = [];
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => index + kept.length));
}
