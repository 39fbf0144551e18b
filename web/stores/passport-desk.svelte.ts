// Case passports: one world under the baseline and under a design, the fates of all its problems held side by side, and both lives of
// those whose fate differs most. Runs on request; what it found stays until another request or another scenario.
import { WanggeError, type PlainError } from '../../src/core/errors.ts';
import type { Evaluator, JobRequest, JobResult } from '../../src/experiment/evaluator.ts';
import {
  fateDifferences,
  type FateDifferences,
  type FatePair,
} from '../../src/experiment/passport/fate-differences.ts';
import { firstDivergence, type Divergence } from '../../src/experiment/passport/first-divergence.ts';
import { originKey } from '../../src/model/ledger/origin-key.ts';
import type { Biography } from '../../src/model/ledger/tracer.ts';
import type { TracedJobRequest, TracedJobResult } from '../../src/runtime/job/traced-job.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

export interface PassportWish {
  readonly scenario: Scenario;
  /** Ids of two designs. */
  readonly baseline: string;
  readonly design: string;
  /** Number of the world, from 0. */
  readonly world: number;
  /** Null = the whole district. */
  readonly towns: readonly number[] | null;
}

/** One problem under both designs. */
export interface Passport {
  readonly pair: FatePair;
  readonly baseline: Biography;
  readonly design: Biography;
  /** Null when both lives are alike step by step. */
  readonly divergence: Divergence | null;
}

export interface PassportFindings {
  readonly wish: PassportWish;
  readonly differences: FateDifferences;
  /** Largest difference of harm first. */
  readonly passports: readonly Passport[];
}

/** Runs that one request takes: both designs for the fates, and both again for the lives. */
export const passportRuns = 4;
/** Problems whose lives are told. */
const mostPassports = 40;

export class PassportDesk {
  /** Runs finished of `passportRuns`; null while nothing runs. */
  done = $state<number | null>(null);
  found = $state.raw<PassportFindings | null>(null);
  error = $state.raw<PlainError | null>(null);
  readonly #evaluator: Evaluator;
  #abort: AbortController | null = null;

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
  }

  /** Runs both designs and finds what differs; a request before it is given up. */
  async start(wish: PassportWish): Promise<void> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.error = null;
    this.done = 0;
    try {
      const found = await this.#find(wish, abort.signal);
      if (!abort.signal.aborted) this.found = found;
    } catch (thrown) {
      if (!abort.signal.aborted) this.error = WanggeError.from(thrown).toPlain();
    } finally {
      if (this.#abort === abort) this.cancel();
    }
  }

  /** Gives up what runs; what was found before stays. */
  cancel(): void {
    this.#abort?.abort(new Error('cancelled'));
    this.#abort = null;
    this.done = null;
  }

  /** Forgets everything: it belongs to a scenario that is no longer open. */
  clear(): void {
    this.cancel();
    this.found = null;
    this.error = null;
  }

  async #find(wish: PassportWish, signal: AbortSignal): Promise<PassportFindings> {
    const { scenario, baseline, design, world, towns } = wish;
    const plain = (id: string): JobRequest => ({ scenario, design: id, replication: world, towns });
    const fates = await Promise.all(
      [baseline, design].map(async (id) => {
        const { outcome } = await this.#run({ ...plain(id), fates: true }, signal);
        if (outcome.fates === undefined) throw new Error('a run came back without its fates');
        return outcome.fates;
      }),
    );
    const harmPerDay = scenario.incidents.types.map((type) => type.harmPerDay);
    const differences = fateDifferences(fates[0], fates[1], harmPerDay, mostPassports);
    const origins = differences.foremost.map(({ origin }) => origin);
    const lives = await Promise.all(
      [baseline, design].map(async (id) => {
        const request: TracedJobRequest = { ...plain(id), origins };
        const { biographies } = (await this.#run(request, signal)) as TracedJobResult & { ok: true };
        return new Map(biographies.map((life) => [originKey(life.origin0, life.origin1), life]));
      }),
    );
    return { wish, differences, passports: differences.foremost.flatMap((pair) => passportOf(pair, lives)) };
  }

  async #run(request: JobRequest, signal: AbortSignal): Promise<JobResult & { ok: true }> {
    const result = await this.#evaluator.evaluate(request, signal);
    if (signal.aborted) throw signal.reason;
    if (!result.ok) throw WanggeError.fromPlain(result.error);
    this.done = (this.done ?? 0) + 1;
    return result;
  }
}

function passportOf(pair: FatePair, lives: readonly ReadonlyMap<string, Biography>[]): Passport[] {
  const [baseline, design] = lives.map((of) => of.get(originKey(...pair.origin)));
  if (baseline === undefined || design === undefined) return [];
  return [{ pair, baseline, design, divergence: firstDivergence(baseline, design) }];
}
