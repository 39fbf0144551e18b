// The engine held against the slow reference: on random small scenarios and on the committed reference scenarios.
// WANGGE_REFERENCE_SCENARIOS = how many random scenarios (default 25).

import { afterAll, describe, expect, it } from 'vitest';
import { rootKey } from '../../src/core/random.ts';
import { gapCauses } from '../../src/model/outcome/outcome.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { testName } from '../core/seed-of.ts';
import { referenceScenario } from '../support/model-run.ts';
import { randomScenario } from '../support/random-scenario.ts';
import { compareRuns } from './compare-runs.ts';

const scenarios = Number(process.env['WANGGE_REFERENCE_SCENARIOS'] ?? 25);

/** What happened in all the runs that were compared, by name. */
const happened = new Map<string, number>();

/** Compares every design of a scenario. @returns the first differences of those that differ */
function differing(scenario: Scenario, replication: number, towns: readonly number[] | null): string[] {
  return scenario.designs.flatMap(({ id }) => {
    const { reference, differences } = compareRuns(scenario, { replication, towns, design: id });
    const { flow, gap, measures } = reference;
    const counts = [
      ...flow.map(({ from, to, count }) => [`${from}>${to}`, count] as const),
      ...Object.entries(gap),
    ];
    for (const id of ['rework-rate', 'paper-share', 'town-backlog', 'leader-hours', 'major-incidents']) {
      counts.push([id, measures[id] > 0 ? 1 : 0]);
    }
    for (const [name, count] of counts) happened.set(name, (happened.get(name) ?? 0) + count);
    return differences.slice(0, 4).map((difference) => `${id}: ${difference}`);
  });
}

describe('engine and reference give the same outcome, number by number,', () => {
  it.each([
    ['small', null],
    ['null', null],
    ['islands', [4, 1]],
  ] as const)('on all designs of the reference scenario %s', (name, towns) => {
    expect(differing(referenceScenario(name), 1, towns)).toEqual([]);
  });

  it('on random small scenarios', { timeout: 300_000 + scenarios * 20_000 }, () => {
    const found: string[] = [];
    for (let i = 0; i < scenarios; i++) {
      const [seed] = rootKey(testName(), i);
      const scenario = randomScenario(seed);
      const towns = i % 4 === 3 ? [scenario.territory.towns - 1] : null;
      found.push(...differing(scenario, i % 3, towns).map((line) => `seed ${seed}: ${line}`));
    }
    expect(found).toEqual([]);
  });

  afterAll(() => {
    const never = [...happened].filter(([, count]) => count === 0).map(([name]) => name);
    // eslint-disable-next-line no-console
    console.log(Object.fromEntries(happened), never, gapCauses.length);
  });
});
