// Runs of the small district that differ in one setting and share every draw: orderings hold by construction of the draws.
import { describe, expect, it } from 'vitest';
import type { Patch } from '../../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../../support/model-run.ts';

const small = referenceScenario('small');
const measuresUnder = (street: Patch['street']) => {
  const scenario = withDesign(small, 'tried', [{ patch: { street: { on: true, ...street } } }]);
  return outcomeOf(runDesign(scenario, 'tried'), scenario, 'tried').measures;
};

describe('intake', () => {
  const platform = measuresUnder({ role: 'platform' });

  it('takes the way through the district longer where the street is a terminal handler, by two hand-overs', () => {
    const terminal = measuresUnder({});
    const more = terminal['acknowledge-minutes'] - platform['acknowledge-minutes'];
    expect(Math.abs(more - 7 * 60)).toBeLessThan(10);
    expect(terminal['hops-per-case'] - platform['hops-per-case']).toBeGreaterThan(1.9);
  });

  it('of simple cases is quicker where a group claims them, and changes nothing for others', () => {
    const group = measuresUnder({ role: 'platform', group: { on: true } });
    expect(group['acknowledged-fast']).toBeGreaterThan(platform['acknowledged-fast'] + 0.3);
    expect(group['disputed-share']).toBeLessThan(platform['disputed-share']);
  });

  it('waits less at merged desks than at as many people cut into ten', () => {
    const desks = { on: true, staff: 10, minutesPerCase: 240 };
    const split = measuresUnder({ role: 'platform', desks: { ...desks, offices: 10 } });
    const merged = measuresUnder({ role: 'platform', desks: { ...desks, offices: 1 } });
    expect(merged['acknowledge-minutes']).toBeLessThan(split['acknowledge-minutes']);
  });

  it('slows down where the street is paid for investment', () => {
    const paid = measuresUnder({ role: 'platform', investmentWeight: 0.4 });
    expect(paid['acknowledge-minutes']).toBeGreaterThan(platform['acknowledge-minutes'] * 1.5);
  });
});
