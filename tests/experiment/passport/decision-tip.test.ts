// What tips a decision that falls otherwise: on terms made by hand, and on decisions of real runs.

import { describe, expect, it } from 'vitest';
import { decisionTip } from '../../../src/experiment/passport/decision-tip.ts';
import type { BiographyStep } from '../../../src/model/ledger/tracer.ts';

/** Terms of options 0 and 3; base holds the noise. */
const decision = (
  chosen: number,
  [report, log]: readonly (readonly [base: number, own: number, pressure: number, noise: number])[],
): BiographyStep => ({
  minute: 9,
  ledger: 'truth',
  step: 'worker-decides',
  detail: {
    chosen,
    ...{ base0: report[0], ownScore0: report[1], pressure0: report[2], noise0: report[3] },
    ...{ base3: log[0], ownScore3: log[1], pressure3: log[2], noise3: log[3] },
  },
});
const today = decision(0, [
  [10, 5, 0, 4],
  [6, 2, 0, 1],
]);
const reform = decision(3, [
  [10, -20, -3, 4],
  [6, 2, 1, 1],
]);

describe('the tip of a decision', () => {
  it('holds the choice of the design against that of the baseline, term by term, mood apart from duty', () => {
    const tip = decisionTip(today, reform);
    expect(tip).toMatchObject({ baselineChoice: 0, designChoice: 3 });
    expect(tip?.terms).toEqual([
      { term: 'values', baselineYuan: 5 - 6, designYuan: 5 - 6 },
      { term: 'ownScore', baselineYuan: -3, designYuan: 22 },
      { term: 'pressure', baselineYuan: 0, designYuan: 4 },
      { term: 'mood', baselineYuan: -3, designYuan: -3 },
    ]);
  });

  it('adds up to less than nothing under the baseline and to more under the design, and names what moved most', () => {
    const tip = decisionTip(today, reform);
    expect([tip?.baselineYuan, tip?.designYuan]).toEqual([-7, 22]);
    expect(tip?.foremost.term).toBe('ownScore');
    expect(decisionTip(reform, today)?.foremost.term).toBe('ownScore');
  });

  it('is silent where an option was not possible', () => {
    const stuck = decision(3, [
      [-Infinity, 0, 0, 4],
      [6, 2, 1, 1],
    ]);
    expect(decisionTip(today, stuck)).toBeNull();
  });
});
