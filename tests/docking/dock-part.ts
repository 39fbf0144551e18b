// The laws of theory against the real model, part by part, so that a machine's cores share the work: one parameter set of each law
// within 5 %, or, with DOCKING=full, all sets within 2 %.

import { describe, expect, it } from 'vitest';
import { levelOf } from './equivalence.ts';
import { laws } from './laws.ts';
import { comparisonsIn, runSet, thoroughness } from './run-set.ts';

/** Parts that all laws are dealt out to. */
export const dockParts = 6;

/** Declares the tests of every so manieth law. @param part 0..dockParts - 1 */
export function dockPart(part: number): void {
  const how = thoroughness[process.env.DOCKING === 'full' ? 'full' : 'ci'];
  const level = levelOf(comparisonsIn(laws, how));
  const own = laws.filter((_, index) => index % dockParts === part);
  describe.each(own.map((law) => [law.id, law] as const))('%s docks', (_id, law) => {
    it.each(how.setsOf(law).map((set) => [set.name, set] as const))('%s', (_name, set) => {
      const readings = runSet(law, set, how.tolerance, level);
      for (const [figure, reading] of Object.entries(readings)) {
        const expected = set.expected[figure];
        const told = `${figure}: ${JSON.stringify({ expected, ...reading })}`;
        expect(reading.verdict, told).toBe(expected.deviates === undefined ? 'docks' : 'does not dock');
      }
    });
  });
}
