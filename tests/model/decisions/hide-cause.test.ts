// Causes of hiding by local switch-off, in the fixed order pressure, own score, joint, other.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideCauseOf } from '../../../src/model/decisions/hide-cause.ts';
import { best, isHiding, option } from '../../../src/model/decisions/options.ts';
import { gapCauses } from '../../../src/model/outcome/outcome.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';

/** Utilities of which only reporting and one way of hiding count. */
function terms(report: number, hide: number, way: number): Float64Array {
  const values = new Float64Array(5).fill(-1e9);
  values[option.report] = report;
  values[way] = hide;
  return values;
}
const none = new Float64Array(5);

/** Base prefers reporting by `duty`; own score and pressure speak for hiding with so many yuan. */
function causeOf(way: number, duty: number, own: number, pressure: number): string {
  const base = terms(duty, 0, way);
  const score = Float64Array.from(none);
  const press = Float64Array.from(none);
  score[way] = own;
  press[way] = pressure;
  expect(best(base, score, press)).toBe(way);
  return gapCauses[hideCauseOf(way, base, score, press)];
}

describe.each([
  ['looked away from', option.lookAway, 'overlooked'],
  ['logged only', option.logOnly, 'unreported'],
])('what was %s', (_name, way, prefix) => {
  it.each([
    ['pressure', 'needs pressure, and the own score alone would not have done', 3, 2, 5],
    ['pressure', 'needs pressure, and nothing else speaks for hiding', 3, 0, 5],
    ['own-score', 'needs the own score, and pressure alone would not have done', 3, 5, 2],
    ['own-score', 'needs the own score, and there is no pressure', 3, 5, 0],
    ['joint', 'either alone would have done', 3, 5, 5],
    ['other', 'would be hidden without any stake', -1, 5, 5],
    ['other', 'would be hidden with nothing at stake', -1, 0, 0],
  ])('has the cause %s when it %s', (cause, _why, duty, own, pressure) => {
    expect(causeOf(way, duty, own, pressure)).toBe(`${prefix}-${cause}`);
  });

  it('needing both together counts as pressure, which is switched off first', () => {
    expect(causeOf(way, 3, 2, 2)).toBe(`${prefix}-pressure`);
  });
});

it('without own score and pressure the cause is always other', () => {
  const utility = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(fc.array(utility, { minLength: 5, maxLength: 5 }), (values) => {
      const base = Float64Array.from(values);
      const chosen = best(base, none, none);
      fc.pre(isHiding(chosen));
      expect(gapCauses[hideCauseOf(chosen, base, none, none)]).toMatch(/-other$/);
    }),
    fastCheckOptions(300),
  );
});
