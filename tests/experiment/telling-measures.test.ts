// Measures that say nothing are those that are undefined or zero under every design, and no others.
import { expect, it } from 'vitest';
import { tellingIn, tellingMeasures } from '../../src/experiment/telling-measures.ts';
import type { Comparison } from '../../src/experiment/comparison.ts';
import { measures } from '../../src/model/outcome/measures.ts';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import { plausibleComparison } from '../support/plausible-comparison.ts';
import { openedZDistrict } from '../support/z-district.ts';

const comparison = plausibleComparison(openedZDistrict().scenario, 3);

/** The comparison with one measure at the given levels, design by design. */
function withLevels(place: number, levels: readonly (number | null)[]): Comparison {
  const designs = comparison.designs.map((design, index) => ({
    ...design,
    measures: design.measures.map((summary, at) =>
      at === place ? { ...summary, value: levels[index % levels.length] } : summary,
    ),
  }));
  return { ...comparison, designs };
}

it.each([
  [[0, 0], false],
  [[null, 0], false],
  [[null, null], false],
  [[0, 0.2], true],
  [[-1, null], true],
])('at levels %j a measure says something: %s', (levels, says) => {
  expect(tellingMeasures(withLevels(3, levels)).has(comparison.measures[3].id)).toBe(says);
});

it('of one outcome those are left that are numbers other than zero', () => {
  const [first, second, third] = measures;
  const outcome = { measures: { [first.id]: NaN, [second.id]: 0, [third.id]: 0.1 } } as unknown as Outcome;
  expect(tellingIn(outcome, measures)).toEqual([third]);
});
