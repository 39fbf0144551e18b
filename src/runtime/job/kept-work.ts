// What a runner keeps of its last job: territory, engine and warm-up, so that the designs of one replication share what is the
// same for all of them (RULES 9). What is kept never shows in a result.
import type { JobRequest } from '../../experiment/evaluator.ts';
import { Engine, type EngineSnapshot } from '../../model/engine.ts';
import { generateTerritory } from '../../scenario/generate/generate-territory.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import { baselinePolicies } from '../../scenario/policy-timeline.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { hashOfScenario } from './warm-up-key.ts';

interface Kept<T> {
  readonly key: string;
  readonly value: T;
}

export class KeptWork {
  private territory: Kept<Territory> | null = null;
  private engine: Kept<Engine> | null = null;
  private warmUp: Kept<EngineSnapshot> | null = null;

  /** Tells whether the warm-up of a key is at hand. */
  isWarm(key: string): boolean {
    return this.warmUp?.key === key;
  }

  /** Keeps the state of the engine on the reform day. */
  keepWarmUp(key: string, engine: Engine): void {
    this.warmUp = { key, value: engine.snapshot() };
  }

  /** Returns an engine at minute 0, or on the reform day when the warm-up is at hand. */
  engineFor({ scenario, replication, towns }: JobRequest, key: string): Engine {
    const warm = this.warmUp?.key === key ? this.warmUp.value : null;
    if (warm !== null && this.engine?.key === key) {
      this.engine.value.restore(warm);
      return this.engine.value;
    }
    // the old ones go before the new ones are made: never two of each at once
    this.engine = null;
    if (warm === null) this.warmUp = null;
    const policies = baselinePolicies(scenario);
    const engine = new Engine(scenario, this.territoryOf(scenario), { replication, towns, policies });
    if (warm !== null) engine.restore(warm);
    this.engine = { key, value: engine };
    return engine;
  }

  /** Forgets the engine, which can't be trusted any more; the warm-up stays. */
  dropEngine(): void {
    this.engine = null;
  }

  private territoryOf(scenario: Scenario): Territory {
    const key = hashOfScenario(scenario);
    if (this.territory?.key !== key) this.territory = { key, value: generateTerritory(scenario) };
    return this.territory.value;
  }
}
