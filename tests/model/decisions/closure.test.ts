// Working on or closing on paper: each term of the handler's utilities, the notch at the deadline, and the logit law.

import { describe, expect, it } from 'vitest';
import { logistic } from '../../../src/core/dmath.ts';
import { closesOnPaper, closureUtilities, type ClosureStakes } from '../../../src/model/decisions/closure.ts';
import { randomOfTest } from '../../core/seed-of.ts';
import { expectShare } from '../docking/share-interval.ts';

const idle: ClosureStakes = {
  inTimeYuan: 0,
  dutyYuan: 0,
  solveProbability: 0.6,
  workHours: 0,
  paperHours: 0,
  crewHourYuan: 0,
  detection: 0,
  sanctionYuan: 0,
  late: false,
  attemptInTime: true,
  noiseYuan: 0,
};
const utilities = (stakes: Partial<ClosureStakes>) => closureUtilities({ ...idle, ...stakes });

describe('the handler of an unsolved case', () => {
  it('counts a closure in time fully on paper, less the chance of being found out, and by the odds if it works on', () => {
    expect(utilities({ inTimeYuan: 100 })).toEqual({ workOn: 60, paper: 100 });
    expect(utilities({ inTimeYuan: 100, detection: 0.25 })).toEqual({ workOn: 60, paper: 75 });
  });

  it('counts a late closure for less, on either way', () => {
    const { workOn, paper } = utilities({ inTimeYuan: 100, late: true, attemptInTime: false });
    expect([workOn, paper].map((yuan) => yuan.toFixed(9))).toEqual(['18.000000000', '30.000000000']);
    expect(utilities({ inTimeYuan: 100, attemptInTime: false }).paper).toBe(100); // the notch: paper still makes it
  });

  it('counts duty only for really solving, hours on both ways, and the sanction by its probability', () => {
    expect(utilities({ dutyYuan: 10 })).toEqual({ workOn: 6, paper: 0 });
    expect(utilities({ workHours: 8, paperHours: 0.5, crewHourYuan: 3 })).toEqual({
      workOn: -24,
      paper: -1.5,
    });
    expect(utilities({ detection: 0.5, sanctionYuan: 80 })).toEqual({ workOn: 0, paper: -40 });
  });

  it('adds the terms up', () => {
    const all = {
      inTimeYuan: 100,
      dutyYuan: 10,
      workHours: 8,
      paperHours: 0.5,
      crewHourYuan: 3,
      detection: 0.5,
      sanctionYuan: 80,
    };
    expect(utilities(all)).toEqual({ workOn: 60 + 6 - 24, paper: 50 - 40 - 1.5 });
  });

  it('works on in a tie and closes on paper if that is better, when there is no noise', () => {
    expect(closesOnPaper(idle, 0.01, 0.99)).toBe(false);
    expect(closesOnPaper({ ...idle, inTimeYuan: 1 }, 0.99, 0.01)).toBe(true);
    expect(closesOnPaper({ ...idle, inTimeYuan: 1, detection: 0.9 }, 0.01, 0.99)).toBe(false);
  });

  it.each([
    [10, 100],
    [40, 100],
    [20, -30],
  ])(
    'closes on paper with the logit probability at a noise of %i yuan and %i yuan at stake',
    (noiseYuan, inTimeYuan) => {
      const stakes = {
        ...idle,
        inTimeYuan: Math.max(0, inTimeYuan),
        dutyYuan: Math.max(0, -inTimeYuan),
        noiseYuan,
      };
      const { workOn, paper } = closureUtilities(stakes);
      const random = randomOfTest();
      let onPaper = 0;
      for (let i = 0; i < 40_000; i++) {
        random.draw(0, 0, 0, i);
        if (closesOnPaper(stakes, random.u0(), random.u1())) onPaper++;
      }
      expectShare(onPaper, 40_000, logistic((paper - workOn) / noiseYuan), 0.02);
    },
  );
});
