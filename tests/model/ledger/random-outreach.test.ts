// Nothing is lost with services, visits and joint enforcement switched at random: 40 random scenarios run to the end in order.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';
import { booksAt, outcomeBreaches } from '../../support/ledger-invariants.ts';
import { outcomeOf, startRun, worldOf } from '../../support/model-run.ts';
import { scenarioArbitrary, sectionsArbitrary } from '../../support/random-scenario.ts';
import { tableBreaches } from '../../support/table-invariants.ts';

const SCENARIOS = 40;
const sections = ['services', 'visits', 'jointEnforcement'] as const;
const specialties = fc.subarray(['component', 'event', 'dispute', 'service', 'violation'] as const);
const decay = fc.constantFrom('catchment', 'gaussian');
const units = fc.constantFrom('none', 'own-choice', 'menu');

function laidOver(scenario: Scenario, values: { [section: string]: object }, choices: object[]): Scenario {
  const changed = Object.fromEntries(
    sections.map((name, i) => [name, { ...scenario[name], ...values[name], ...choices[i] }]),
  );
  const demand = Math.min(20, scenario.incidents.demand * 12);
  return { ...scenario, ...changed, incidents: { ...scenario.incidents, demand } } as Scenario;
}

it('the books of 40 random scenarios add up with services, visits and joint enforcement', () => {
  let visited = 0;
  let joint = 0;
  let served = 0;
  fc.assert(
    fc.property(
      scenarioArbitrary,
      sectionsArbitrary(sections),
      fc.record({ decay, units }),
      fc.record({ specialties }),
      (base, values, services, visits) => {
        const scenario = laidOver(base, values, [services, visits, {}]);
        const engine = startRun(scenario);
        const world = worldOf(engine);
        engine.advance(engine.reformMinute);
        const atReform = booksAt(world);
        engine.advance(engine.endMinute);
        const outcome = outcomeOf(engine, scenario, scenario.designs[0].id);
        const breaches = [...tableBreaches(world), ...outcomeBreaches(outcome, atReform, booksAt(world))];
        expect(breaches).toEqual([]);
        if (outcome.measures['visit-cases'] > 0) visited++;
        if (outcome.measures['joint-cases'] > 0) joint++;
        if (outcome.measures['service-use'] > 0) served++;
      },
    ),
    { ...fastCheckOptions(SCENARIOS), endOnFailure: true },
  );
  expect(Math.min(visited, joint, served)).toBeGreaterThan(0);
});
