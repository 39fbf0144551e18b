// The golden results: which runs they are of, where they are committed, and how one is computed.

import { readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/paths.mjs';
import { scenarioHash } from '../../src/scenario/hash.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign } from './model-run.ts';

/** Replication of every golden run. */
export const goldenReplication = 0;
export const goldenNames = ['small', 'islands'] as const;
export type GoldenName = (typeof goldenNames)[number];

/** Outcome hashes by scenario and design. */
export type Golden = Record<GoldenName, { scenarioHash: string; outcomes: Record<string, string> }>;

const file = fromRoot('tests/golden/outcomes.json');
const scenarios = new Map<GoldenName, Scenario>();

/** True when this run of the tests writes the golden file anew instead of comparing with it. */
export const refreshesGolden = process.env['WANGGE_GOLDEN'] === 'write';

/** Reads the committed hashes. */
export const readGolden = (): Golden => JSON.parse(readFileSync(file, 'utf8')) as Golden;

/** Commits other hashes. */
export function writeGolden(golden: Golden): void {
  writeFileSync(file, `${JSON.stringify(golden, null, 2)}\n`);
}

/** Returns the scenario of golden runs. */
export function goldenScenario(name: GoldenName): Scenario {
  const scenario = scenarios.get(name) ?? referenceScenario(name);
  scenarios.set(name, scenario);
  return scenario;
}

/** Computes all golden hashes in the plainest way: a new engine per design, two advances. */
export function computeGolden(): Golden {
  const entries = goldenNames.map((name) => {
    const scenario = goldenScenario(name);
    const outcomes = scenario.designs.map(({ id }) => [
      id,
      outcomeOf(runDesign(scenario, id, goldenReplication), scenario, id).hash,
    ]);
    return [
      name,
      {
        scenarioHash: scenarioHash(scenario),
        outcomes: Object.fromEntries(outcomes) as Record<string, string>,
      },
    ];
  });
  return Object.fromEntries(entries) as Golden;
}
