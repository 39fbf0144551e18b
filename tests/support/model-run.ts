// Runs of the model in tests: engines on whole scenarios, with their world laid open, and designs carried to the end.

import { Engine } from '../../src/model/engine.ts';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { World } from '../../src/model/world/world.ts';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import type { Territory } from '../../src/scenario/generate/territory.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { baselinePolicies, policyTimeline } from '../../src/scenario/policy-timeline.ts';
import type { Design, Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { loaded, scenarioFile } from './scenario-text.ts';

const territories = new WeakMap<Scenario, Territory>();

/** Returns the territory of a scenario, made once. */
export function territoryOf(scenario: Scenario): Territory {
  const territory = territories.get(scenario) ?? generateTerritory(scenario);
  territories.set(scenario, territory);
  return territory;
}

/** Loads a committed reference scenario. */
export const referenceScenario = (name: 'small' | 'islands' | 'null'): Scenario =>
  loaded(scenarioFile(`reference/${name}.yaml`));

/** Returns the scenario with one more design at the end. */
export function withDesign(scenario: Scenario, id: string, stages: readonly Partial<Stage>[]): Scenario {
  const title = { zh: id, en: id };
  const design: Design = { id, title, stages: stages.map((stage) => ({ fromDay: 0, patch: {}, ...stage })) };
  return { ...scenario, designs: [...scenario.designs, design] };
}

interface Stage {
  readonly fromDay: number;
  readonly towns: number[];
  readonly patch: Patch;
}

/** Starts a run at minute 0, of the whole district or of some towns. */
export function startRun(
  scenario: Scenario,
  replication = 0,
  towns: readonly number[] | null = null,
): Engine {
  const policies = baselinePolicies(scenario);
  return new Engine(scenario, territoryOf(scenario), { replication, towns, policies });
}

/** Lays the world of an engine open. */
export const worldOf = (engine: Engine): World => engine['world'];

/** Runs one design from the start to the end, in two advances. */
export function runDesign(scenario: Scenario, design: string, replication = 0): Engine {
  const engine = startRun(scenario, replication);
  engine.advance(engine.reformMinute);
  engine.applyDesign(policyTimeline(scenario, design));
  engine.advance(engine.endMinute);
  return engine;
}

/** Returns the outcome of a finished run. @param filedAs design id in the outcome, and so in its hash */
export const outcomeOf = (engine: Engine, scenario: Scenario, filedAs: string): Outcome =>
  engine.result(filedAs, scenarioHash(scenario));
