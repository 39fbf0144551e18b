// Seeds of statistical and property tests come from the test's own name, so that nobody can shop for a lucky one.

import { expect } from 'vitest';
import { KeyedRandom, rootKey } from '../../src/core/random.ts';

/** Returns the name of the running test, its describe blocks included. */
export function testName(): string {
  const name = expect.getState().currentTestName;
  if (name === undefined) throw new Error('seeds can be derived inside a test only');
  return name;
}

/** Returns a keyed generator whose root key is made from the running test's name and a replication number. */
export function randomOfTest(replication = 0): KeyedRandom {
  const [root0, root1] = rootKey(testName(), replication);
  return new KeyedRandom(root0, root1);
}

/** Returns fast-check parameters with the seed of the running test. */
export function fastCheckOptions(numRuns: number): { seed: number; numRuns: number } {
  return { seed: rootKey(testName(), 0)[0], numRuns };
}
