// Runs one parameter set of a law: replications, seeded by the names of law and set, until every interval is narrow enough for an
// equivalence test to decide. The width alone says when to stop, never the mean.

import { Moments } from '../../src/core/accumulator.ts';
import { KeyedRandom, rootKey } from '../../src/core/random.ts';
import { halfWidth, judge, type Reading } from './equivalence.ts';
import type { Law, ParameterSet } from './law.ts';

/** How much is run and how near the model must come. */
export interface Thoroughness {
  readonly name: 'ci' | 'full';
  /** Share of the closed form. */
  readonly tolerance: number;
  readonly setsOf: (law: Law) => readonly ParameterSet[];
}

export const thoroughness: Readonly<Record<'ci' | 'full', Thoroughness>> = {
  ci: { name: 'ci', tolerance: 0.05, setsOf: ({ sets }) => sets.slice(0, 1) },
  full: { name: 'full', tolerance: 0.02, setsOf: ({ sets }) => sets },
};

/** Replications made at least, and at most. */
const LEAST = 16;
const MOST = 20_000;
/** Half-width asked for, as a share of the tolerance: then a model that is right is hardly ever left undecided. */
const NARROW = 0.5;

/** Returns how many figures are compared: what the level is shared among. */
export function comparisonsIn(laws: readonly Law[], { setsOf }: Thoroughness): number {
  return laws.reduce(
    (sum, law) => sum + setsOf(law).reduce((more, set) => more + Object.keys(set.expected).length, 0),
    0,
  );
}

/** Runs a set and judges its figures. Returns readings by the names of the expected figures. */
export function runSet(
  law: Law,
  set: ParameterSet,
  tolerance: number,
  level: number,
): Record<string, Reading> {
  const seed = `${law.id}: ${set.name}`;
  const replicate = set.prepare(seed);
  const expected = Object.entries(set.expected);
  const figures = expected.map(() => new Moments());
  const lucky = expected.some(([, { kind }]) => kind !== 'exact');
  const least = lucky ? (set.replications ?? LEAST) : 1;
  for (let replication = 0; replication < MOST; replication++) {
    const [root0, root1] = rootKey(seed, replication);
    const got = replicate(replication, new KeyedRandom(root0, root1));
    expected.forEach(([name], i) => {
      if (!(name in got)) throw new Error(`${seed}: no figure is called ${name}`);
      figures[i].add(got[name]);
    });
    const done = expected.every(([, about], i) => {
      if (about.kind !== 'value') return true;
      return halfWidth(figures[i], level) <= NARROW * tolerance * about.scale;
    });
    if (replication + 1 >= least && done) break;
  }
  return Object.fromEntries(
    expected.map(([name, about], i) => [name, judge(about, figures[i], level, tolerance)]),
  );
}
