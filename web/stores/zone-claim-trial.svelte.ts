// Registered claims about zones, run on the plan of the page and the district that is open. The clerk puts claim, world and plan together
// off the page's thread; worlds run in the page's pool.
import { WanggeError } from '../../src/core/errors.ts';
import { zoneClaims, type ZoneClaim } from '../../src/evidence/claim-on-plan.ts';
import type { LoadedClaim } from '../../src/evidence/load-claim.ts';
import { runClaim, type ClaimRun } from '../../src/evidence/run-claim.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { sampleTowns } from '../../src/experiment/sampling.ts';
import { WORLDS_FOR_VERDICT } from '../../src/experiment/statistics/verdict.ts';
import { planHash, planText } from '../../src/zoning/plan/plan-text.ts';
import type { Clerk } from '../workers/clerk.ts';
import type { TrialRun } from './trial-run.svelte.ts';
import { sampledTowns } from './zone-count-trial.svelte.ts';
import type { ZoneDesk } from './zone-desk.svelte.ts';

interface Found {
  readonly map: string;
  /** Hash of the plan that the claims were run on. */
  readonly plan: string;
  readonly runs: Readonly<Partial<Record<ZoneClaim, ClaimRun>>>;
  /** Why a claim cannot be put to this district. */
  readonly problems: Readonly<Partial<Record<ZoneClaim, readonly Problem[]>>>;
}

export class ZoneClaimTrial {
  worlds = $state<number>(WORLDS_FOR_VERDICT);
  /** The claims themselves, without a plan: what they say. */
  listed = $state.raw<Readonly<Partial<Record<ZoneClaim, LoadedClaim['claim']>>>>({});
  #found = $state.raw<Found | null>(null);
  readonly #desk: ZoneDesk;
  readonly #clerk: Clerk;
  readonly #run: TrialRun;

  constructor(desk: ZoneDesk, clerk: Clerk, run: TrialRun) {
    this.#desk = desk;
    this.#clerk = clerk;
    this.#run = run;
  }

  readonly #hash = $derived.by(() => (this.#desk.settled === null ? '' : planHash(this.#desk.settled)));
  readonly found = $derived.by(() => (this.#found?.map === this.#desk.workbench.mapKey ? this.#found : null));
  readonly stale = $derived.by(() => this.found !== null && this.found.plan !== this.#hash);
  readonly towns = $derived.by(() => Math.min(sampledTowns, this.#desk.ground?.territory.towns ?? 1));

  /** Reads what the claims say; called when they are first shown. */
  async list(): Promise<void> {
    const { ground, today, workbench } = this.#desk;
    if (Object.keys(this.listed).length > 0 || ground === null || today === null) return;
    const { scenario } = workbench;
    const plan = planText(today);
    try {
      const read = await Promise.all(zoneClaims.map((id) => this.#clerk.claim(id, scenario, plan)));
      const claims = zoneClaims.map((id, i) => [id, read[i].ok ? read[i].loaded.claim : undefined] as const);
      this.listed = Object.fromEntries(claims);
    } catch (thrown) {
      this.#run.say('claims', WanggeError.from(thrown));
    }
  }

  /** Runs claims on the plan of the page. */
  start(ids: readonly ZoneClaim[]): Promise<void> {
    const { ground, settled, workbench } = this.#desk;
    if (ground === null || settled === null) return Promise.resolve();
    const { scenario, evaluator, mapKey } = workbench;
    const { worlds } = this;
    const plan = this.#hash;
    const towns = sampleTowns(ground.territory, { count: this.towns });
    const text = planText(settled);
    return this.#run.start('claims', this.runsOf(ids), async (signal, tell) => {
      let finished = 0;
      for (const id of ids) {
        const result = await this.#clerk.claim(id, scenario, text);
        if (signal.aborted) return;
        if (!result.ok) {
          this.#keep(mapKey, plan, { problems: { [id]: result.problems } });
          continue;
        }
        const arms = result.loaded.claim.arms.length;
        const onWorld = (done: number) => tell(finished + done * arms);
        const run = await runClaim(result.loaded, {
          evaluator,
          replications: worlds,
          towns,
          signal,
          onWorld,
        });
        if (run === null) return;
        finished += worlds * arms;
        this.#keep(mapKey, plan, { runs: { [id]: run } });
      }
    });
  }

  /** Runs that some claims take. */
  runsOf(ids: readonly ZoneClaim[]): number {
    const arms = ids.reduce((sum, id) => sum + (this.listed[id]?.arms.length ?? usualArms), 0);
    return arms * this.worlds;
  }

  /** Results of another plan or map go when the first one of this plan is there. */
  #keep(
    map: string,
    plan: string,
    { runs = {}, problems = {} }: Partial<Pick<Found, 'runs' | 'problems'>>,
  ): void {
    const former = this.#found?.map === map && this.#found.plan === plan ? this.#found : null;
    this.#found = {
      map,
      plan,
      runs: { ...former?.runs, ...runs },
      problems: { ...former?.problems, ...problems },
    };
  }
}

const usualArms = 3;
