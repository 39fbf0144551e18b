// What the clerk is asked and answers: reading a scenario text, the facts of a scenario's map, and the map itself. Plain data both ways.
import { openScenario, type OpenResult } from '../plan/open-scenario.ts';
import { zoneGround, type ZoneGround } from '../../src/data/picture/zone-ground.ts';
import { territoryFacts, type TerritoryFacts } from '../plan/territory-facts.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

export type ClerkTask =
  | { readonly kind: 'open'; readonly text: string }
  | { readonly kind: 'facts'; readonly scenario: Scenario }
  | { readonly kind: 'ground'; readonly scenario: Scenario };

export interface ClerkAnswers {
  /** The facts are those of the opened scenario; null when it could not be opened. */
  readonly open: { readonly result: OpenResult; readonly facts: TerritoryFacts | null };
  readonly facts: TerritoryFacts;
  readonly ground: ZoneGround;
}

/** Does a task; throws what the parts throw. */
export function clerkWork(task: ClerkTask): ClerkAnswers[ClerkTask['kind']] {
  if (task.kind === 'facts') return territoryFacts(task.scenario);
  if (task.kind === 'ground') return zoneGround(task.scenario);
  const result = openScenario(task.text);
  return { result, facts: result.ok ? territoryFacts(result.opened.scenario) : null };
}
