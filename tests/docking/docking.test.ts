// Every law of theory against the real model: one parameter set of each within 5 %, or, with DOCKING=full, all sets within 2 %.

import { describe, expect, it } from 'vitest';
import { levelOf } from './equivalence.ts';
import { laws } from './laws.ts';
import { comparisonsIn, runSet, thoroughness } from './run-set.ts';

const how = thoroughness[process.env.DOCKING === 'full' ? 'full' : 'ci'];
const level = levelOf(comparisonsIn(laws, how));

it('laws are told apart by their names, have three parameter sets or more, and sets are told apart by theirs', () => {
  expect(new Set(laws.map(({ id }) => id)).size).toBe(laws.length);
  for (const { id, sets } of laws) {
    expect(sets.length, id).toBeGreaterThanOrEqual(3);
    expect(new Set(sets.map(({ name }) => name)).size, id).toBe(sets.length);
  }
});

describe.each(laws.map((law) => [law.id, law] as const))('%s docks', (_id, law) => {
  it.each(how.setsOf(law).map((set) => [set.name, set] as const))('%s', (_name, set) => {
    const readings = runSet(law, set, how.tolerance, level);
    for (const [figure, reading] of Object.entries(readings)) {
      const expected = set.expected[figure];
      const told = `${figure}: ${JSON.stringify({ expected, ...reading })}`;
      expect(reading.verdict, told).toBe(expected.deviates === undefined ? 'docks' : 'does not dock');
    }
  });
});
