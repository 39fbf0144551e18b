// The engine held against the slow reference: on the committed reference scenarios and on random small ones.
// WANGGE_REFERENCE_SCENARIOS = how many random scenarios (default 25).

import { describe, expect, it } from 'vitest';
import { rootKey } from '../../src/core/random.ts';
import { gapCauses } from '../../src/model/outcome/outcome.ts';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { testName } from '../core/seed-of.ts';
import { referenceScenario } from '../support/model-run.ts';
import { randomScenario } from '../support/random-scenario.ts';
import { compareRuns } from './compare-runs.ts';
import { eventfulScenario } from './eventful-scenario.ts';
import type { ReferenceOutcome } from './reference-outcome.ts';

const scenarios = Number(process.env['WANGGE_REFERENCE_SCENARIOS'] ?? 25);

/** What happened in all the runs that were compared, by name. */
const happened = new Map<string, number>();

function remember({ flow, gap, measures }: ReferenceOutcome): void {
  const add = (name: string, count: number) => happened.set(name, (happened.get(name) ?? 0) + count);
  for (const { from, to, count } of flow) add(`${from}>${to}`, count);
  for (const cause of gapCauses) add(cause, gap[cause]);
  for (const id of ['major-incidents', 'rework-rate', 'overtime-share', 'town-backlog', 'reward-yuan']) {
    add(id, measures[id] > 0 ? 1 : 0);
  }
}

/** Compares every design of a scenario. @returns the first differences of each that differs */
function differing(scenario: Scenario, replication: number, towns: readonly number[] | null): string[] {
  const territory = generateTerritory(scenario);
  return scenario.designs.flatMap(({ id }) => {
    const options = { replication, towns, design: id };
    const { reference, differences } = compareRuns(scenario, territory, options);
    remember(reference);
    return differences.slice(0, 4).map((difference) => `${id}: ${difference}`);
  });
}

/** Returns the scenario in a world where incidents that are left alone soon become major ones. */
function dangerous(scenario: Scenario): Scenario {
  const { incidents } = scenario;
  const types = incidents.types.map((type) => ({ ...type, majorBy100Days: 0.999 }));
  return { ...scenario, incidents: { ...incidents, types } };
}

describe('engine and reference give the same outcome, number by number,', () => {
  it.each([
    ['small', [2, 0]],
    ['null', [1]],
    ['islands', [4, 1]],
  ] as const)('on all designs of the reference scenario %s', (name, towns) => {
    expect(differing(referenceScenario(name), 1, towns)).toEqual([]);
  });

  it.each([0, 1, 2])('on all designs of a scenario full of rare events, replication %i', (replication) => {
    expect(differing(eventfulScenario(), replication, replication === 2 ? [2, 0] : null)).toEqual([]);
  });

  it('on random small scenarios', { timeout: 300_000 + scenarios * 20_000 }, () => {
    const found: string[] = [];
    for (let i = 0; i < scenarios; i++) {
      const [seed] = rootKey(testName(), i);
      const scenario = i % 2 === 1 ? dangerous(randomScenario(seed)) : randomScenario(seed);
      const towns = i % 4 === 3 ? [scenario.territory.towns - 1] : null;
      found.push(...differing(scenario, i % 3, towns).map((line) => `random scenario ${seed}: ${line}`));
    }
    expect(found).toEqual([]);
  });

  it('on runs in which every cause of the gap and every way of an incident occurs', () => {
    expect([...happened].filter(([, count]) => count === 0)).toEqual([]);
    expect(happened.get('arisen>sighted')).toBeGreaterThan(1000);
  });
});
