// The long computations of the Zones screen, side by side: one runs at a time.
import type { Clerk } from '../workers/clerk.ts';
import { TrialRun } from './trial-run.svelte.ts';
import { ZoneClaimTrial } from './zone-claim-trial.svelte.ts';
import { ZoneCountTrial } from './zone-count-trial.svelte.ts';
import type { ZoneDesk } from './zone-desk.svelte.ts';
import { ZoneLoopTrial } from './zone-loop-trial.svelte.ts';
import type { ZoneSearch } from './zone-search.svelte.ts';

export class ZoneTrials {
  readonly run = new TrialRun();
  readonly loop: ZoneLoopTrial;
  readonly counts: ZoneCountTrial;
  readonly claims: ZoneClaimTrial;

  constructor(desk: ZoneDesk, search: ZoneSearch, clerk: Clerk) {
    this.loop = new ZoneLoopTrial(desk, search, this.run);
    this.counts = new ZoneCountTrial(desk, search, this.run);
    this.claims = new ZoneClaimTrial(desk, clerk, this.run);
  }
}
