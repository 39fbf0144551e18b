// An imported territory carries a whole run: nothing is lost in the ledgers, and the result is the same twice.

import { describe, expect, it } from 'vitest';
import { importTerritory } from '../../../src/data/import/import-territory.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { collection, line, polygon, square, squareFeatures, textFile } from '../../support/geojson.ts';
import { booksAt, outcomeBreaches } from '../../support/ledger-invariants.ts';
import { outcomeOf, startRun, worldOf } from '../../support/model-run.ts';
import { policyTimeline } from '../../../src/scenario/policy-timeline.ts';
import { scenarioFile } from '../../support/scenario-text.ts';
import { tableBreaches } from '../../support/table-invariants.ts';

/** Ten squares in two towns, an island with one resident among them, a river. */
async function importedScenario(): Promise<Scenario> {
  const island = polygon({ 编号: 'island', 街道: '乙街道', 社区: '岛', 人口: 0 }, square(20, 20, 0.3));
  const river = line({ waterway: 'river' }, [
    [1, 0],
    [1, 3],
  ]);
  const text = collection([...squareFeatures(3, 3, 900), island, river]);
  const { scenario } = await importTerritory([textFile('own.json', text)], {
    base: scenarioFile('reference/small.yaml'),
  });
  return scenario;
}

function run(scenario: Scenario, design: string) {
  const engine = startRun(scenario);
  engine.advance(engine.reformMinute);
  const before = booksAt(worldOf(engine));
  engine.applyDesign(policyTimeline(scenario, design));
  engine.advance(engine.endMinute);
  const outcome = outcomeOf(engine, scenario, design);
  return {
    outcome,
    breaches: [
      ...outcomeBreaches(outcome, before, booksAt(worldOf(engine))),
      ...tableBreaches(worldOf(engine)),
    ],
  };
}

describe('a run on an imported territory', () => {
  it('keeps every book in balance under every design, and ends in the same hash twice', async () => {
    const scenario = await importedScenario();
    for (const { id } of scenario.designs) {
      const { outcome, breaches } = run(scenario, id);
      expect(breaches).toEqual([]);
      expect(outcome.hash).toMatch(/^[0-9a-f]+$/);
    }
    const again = await importedScenario();
    expect(run(again, 'today').outcome.hash).toBe(run(scenario, 'today').outcome.hash);
  });
});
