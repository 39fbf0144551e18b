// The equivalence test itself: what agrees docks, what is off does not, and what is not known well enough is not passed.

import { describe, expect, it } from 'vitest';
import { Moments } from '../../src/core/accumulator.ts';
import { normalQuantile } from '../../src/core/dmath.ts';
import { KeyedRandom, rootKey } from '../../src/core/random.ts';
import { testName } from '../core/seed-of.ts';
import { judge, levelOf } from './equivalence.ts';
import { deviating, exact, sign, value, zero, type Expected, type Law } from './law.ts';
import { comparisonsIn, runSet, thoroughness } from './run-set.ts';

function moments(...values: readonly number[]): Moments {
  const made = new Moments();
  for (const one of values) made.add(one);
  return made;
}
const verdict = (expected: Expected, values: Moments, tolerance = 0.05) =>
  judge(expected, values, 0.05, tolerance).verdict;
/** Ten values a hair apart, around a centre. */
const narrow = (centre: number) =>
  moments(...Array.from({ length: 10 }, (_, i) => centre + (i - 4.5) * 1e-4));

describe('a figure', () => {
  it('docks when its whole interval lies within the tolerance', () => {
    expect(verdict(value(1), narrow(1.04))).toBe('docks');
    expect(verdict(value(1), narrow(0.96))).toBe('docks');
  });

  it('does not dock when its whole interval lies outside, on either side', () => {
    expect(verdict(value(1), narrow(1.06))).toBe('does not dock');
    expect(verdict(value(1), narrow(0.94))).toBe('does not dock');
  });

  it('is undecided when the interval is wide or reaches over the edge, or when there is one value only', () => {
    expect(verdict(value(1), moments(0.5, 1, 1.5))).toBe('cannot tell');
    expect(verdict(value(1), narrow(1.05))).toBe('cannot tell');
    expect(verdict(value(1), moments(1))).toBe('cannot tell');
  });

  it('without luck docks to rounding only', () => {
    expect(verdict(exact(1), moments(1 + 1e-9))).toBe('docks');
    expect(verdict(exact(1), moments(1 + 1e-4))).toBe('does not dock');
    expect(verdict(exact(1, 0.01), moments(1.005))).toBe('docks');
  });

  it('has a sign when its interval leaves zero out, and no effect when every value is zero', () => {
    expect(verdict(sign(1), narrow(1))).toBe('docks');
    expect(verdict(sign(-1), narrow(1))).toBe('does not dock');
    expect(verdict(sign(1), moments(-1, 0, 1.5))).toBe('cannot tell');
    expect(verdict(zero, moments(0, 0))).toBe('docks');
    expect(verdict(zero, moments(0, 1e-12))).toBe('does not dock');
  });

  it('is judged alike whether or not the model is known to deviate', () => {
    expect(verdict(deviating(value(1), 'a reason'), narrow(1.06))).toBe('does not dock');
  });
});

/** A law whose figure is normal around a centre, with a closed form of 1. */
const made = (centre: number): Law => ({
  id: 'made',
  key: '',
  en: '',
  zh: '',
  formula: '',
  through: '',
  sets: [
    {
      name: `centre ${centre}`,
      expected: { figure: value(1) },
      prepare: () => (_replication, random) => {
        random.draw(1, 0, 0, 0);
        return { figure: centre + 0.2 * normalQuantile(random.u0()) };
      },
    },
  ],
});

describe('a parameter set', () => {
  const level = levelOf(100);
  const run = (law: Law, tolerance: number) => runSet(law, law.sets[0], tolerance, level).figure;

  it('is run until the interval is half as wide as the tolerance, whatever the figure is', () => {
    for (const centre of [1, 1.3]) {
      const { low, high, replications } = run(made(centre), 0.02);
      expect(high - low).toBeLessThanOrEqual(0.02);
      expect(high - low).toBeGreaterThan(0.019);
      expect(replications).toBeGreaterThan(1000);
    }
  });

  it('docks when the closed form is right, and does not when it is 4 % off at a tolerance of 2 %', () => {
    expect(run(made(1), 0.02).verdict).toBe('docks');
    expect(run(made(1.04), 0.02).verdict).toBe('does not dock');
  });

  it('gives the same readings again', () => {
    expect(run(made(1.01), 0.05)).toEqual(run(made(1.01), 0.05));
  });
});

it('intervals at the level of a comparison miss the mean as seldom as they say', () => {
  let missed = 0;
  const trials = 4000;
  for (let trial = 0; trial < trials; trial++) {
    const random = new KeyedRandom(...rootKey(testName(), trial));
    const values = new Moments();
    for (let i = 0; i < 16; i++) {
      random.draw(1, 0, 0, i);
      values.add(normalQuantile(random.u0()));
    }
    const { low, high } = judge(value(0, 1), values, 0.1, 0.5);
    if (low > 0 || high < 0) missed++;
  }
  // Five standard errors of a share of one tenth.
  expect(Math.abs(missed / trials - 0.1)).toBeLessThan(5 * Math.sqrt(0.09 / trials));
});

it('the level is shared among all figures of the sets that are run', () => {
  const law = made(1);
  const twice = { ...law, sets: [...law.sets, { ...law.sets[0], name: 'again' }] };
  expect(comparisonsIn([law, twice], thoroughness.full)).toBe(3);
  expect(comparisonsIn([law, twice], thoroughness.ci)).toBe(2);
  expect(levelOf(50)).toBe(0.001);
});
