// Nothing is lost in any scenario: 200 random valid ones run to the end, under their last design, with all books in order.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { policyTimeline } from '../../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';
import { booksAt, outcomeBreaches } from '../../support/ledger-invariants.ts';
import { outcomeOf, startRun, worldOf } from '../../support/model-run.ts';
import { scenarioArbitrary } from '../../support/random-scenario.ts';
import { tableBreaches } from '../../support/table-invariants.ts';

const SCENARIOS = 200;

/** Runs the last design of a scenario, looking at the tables now and then; the engine asserts its ledgers every day. */
function breachesOf(scenario: Scenario): { breaches: string[]; arisen: number } {
  const engine = startRun(scenario);
  const world = worldOf(engine);
  const design = scenario.designs[scenario.designs.length - 1].id;
  engine.advance(engine.reformMinute);
  const atReform = booksAt(world);
  const breaches = tableBreaches(world);
  engine.applyDesign(policyTimeline(scenario, design));
  const halfway = Math.floor((engine.reformMinute + engine.endMinute) / 2);
  engine.advance(halfway);
  breaches.push(...tableBreaches(world));
  engine.advance(engine.endMinute);
  breaches.push(...tableBreaches(world));
  const outcome = outcomeOf(engine, scenario, design);
  breaches.push(...outcomeBreaches(outcome, atReform, booksAt(world)));
  return { breaches, arisen: outcome.ladder.arisen };
}

/** More incidents, so that the rare moves happen too; within the allowed range. */
function busier(scenario: Scenario): Scenario {
  const demand = Math.min(20, scenario.incidents.demand * 12);
  return { ...scenario, incidents: { ...scenario.incidents, demand } };
}

it('the books of 200 random scenarios add up, whichever mechanisms are on', () => {
  const on = {
    zones: 0,
    street: 0,
    premises: 0,
    protest: 0,
    platform: 0,
    selfGovernance: 0,
    duties: 0,
    services: 0,
    visits: 0,
    jointEnforcement: 0,
    lists: 0,
    leaders: 0,
    forum: 0,
    jointReward: 0,
    zonePlaces: 0,
  };
  let relayed = 0;
  let ran = 0;
  let arisen = 0;
  fc.assert(
    fc.property(scenarioArbitrary, (scenario) => {
      const run = breachesOf(busier(scenario));
      expect(run.breaches).toEqual([]);
      ran++;
      for (const section of Object.keys(on) as (keyof typeof on)[]) if (scenario[section].on) on[section]++;
      if (scenario.tiers.relay.length > 0) relayed++;
      arisen += run.arisen;
    }),
    { ...fastCheckOptions(SCENARIOS), endOnFailure: true },
  );
  expect(ran).toBe(SCENARIOS);
  expect(relayed).toBeGreaterThan(SCENARIOS / 40);
  expect(Math.min(...Object.values(on))).toBeGreaterThan(SCENARIOS / 40);
  expect(arisen).toBeGreaterThan(SCENARIOS * 100);
});
