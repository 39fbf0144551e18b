// The engine against the slow reference on random small scenarios and on the committed reference scenarios.

import { expect, it } from 'vitest';
import { randomScenario } from '../support/random-scenario.ts';
import { differences, enginePair } from './compare-runs.ts';

it('first look', () => {
  const from = Number(process.env['FROM'] ?? 0);
  const n = Number(process.env['N'] ?? 5);
  let bad = 0, arisen = 0, filed = 0;
  for (let seed = from; seed < from + n; seed++) {
    const scenario = randomScenario(seed);
    for (const { id } of scenario.designs) {
      const t0 = performance.now();
      const pair = enginePair(scenario, id, 0, null);
      arisen += pair.reference.ladder.arisen; filed += pair.reference.ladder.casesDue;
      const diff = differences(pair.engine, pair.reference);
      if (diff.length > 0) bad++;
      console.log(seed, id, 'arisen', pair.reference.ladder.arisen, Math.round(performance.now() - t0), diff.length, diff.slice(0, 6).join(' | '));
    }
  }
  console.log({ bad, arisen, filed });
  expect(bad).toBe(0);
});
