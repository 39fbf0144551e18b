// Gains of what is done about a figure: signs, zeros, and that the noise gives logistic shares.

import { describe, expect, it } from 'vitest';
import {
  caseValueYuan,
  disputeGainYuan,
  dumpGainYuan,
  isTaken,
  lighterGainYuan,
  rushYuan,
} from '../../../src/model/decisions/strategies.ts';

describe('a dispute', () => {
  it('gains the crew hours that it may free, less its cost: more for a hard case, nothing if it never frees', () => {
    expect(disputeGainYuan(0.3, 30, 3, 15)).toBeCloseTo(12, 12);
    expect(disputeGainYuan(0.3, 2, 3, 15)).toBeCloseTo(-13.2, 12);
    expect(disputeGainYuan(0, 1000, 3, 15)).toBe(-15);
  });
});

describe('a lighter category', () => {
  it('gains where the case would pull the score down, and more the more hangs on it', () => {
    const due = -8;
    const inTime = 10;
    expect(caseValueYuan(due, inTime, 0.2)).toBeCloseTo(-6, 12);
    const gain = (stake: number) => lighterGainYuan(stake * due, stake * inTime, 0.2, 0.2, 1, 0);
    expect(gain(1)).toBeCloseTo(0.2 * -6 + 6, 12);
    expect(gain(2)).toBeCloseTo(2 * gain(1), 12);
    expect(lighterGainYuan(0, 0, 0.2, 0.2, 2, 10)).toBe(-10);
  });

  it('gains by the later deadline too: of a half in time three quarters by twice the time', () => {
    expect(lighterGainYuan(-5, 8, 0.5, 1, 2, 0)).toBeCloseTo(8 * (0.75 - 0.5), 12);
  });

  it('does not pay for a case that is surely handled', () => {
    expect(lighterGainYuan(-8, 10, 1, 0.2, 2, 0)).toBeLessThan(0);
  });
});

describe('a case booked to the neighbour', () => {
  it('gains what it would cost, and a rival’s loss besides, the more the fewer rivals', () => {
    expect(dumpGainYuan(-6, 2, 3)).toBeCloseTo(9, 12);
    expect(dumpGainYuan(-6, 11, 3)).toBeCloseTo(6.6 - 3, 12);
    expect(dumpGainYuan(6, 11, 3)).toBeLessThan(0);
  });
});

describe('a bonus by month', () => {
  it('speaks for paper only as far as an attempt would end in the next month, or fail', () => {
    expect(rushYuan(60, 0, 1, true, 0.5)).toBe(0);
    expect(rushYuan(60, 0, 1, false, 0.5)).toBe(30);
    expect(rushYuan(60, 0, 1, false, 1)).toBe(0);
    expect(rushYuan(60, 0.5, 0.5, true, 0.5)).toBe(0);
    expect(rushYuan(0, 0, 0.3, false, 0.5)).toBe(0);
  });
});

describe('a gain', () => {
  it('is taken exactly when it is positive, if there is no noise', () => {
    expect(isTaken(0.001, 0, 0.9, 0.1)).toBe(true);
    expect(isTaken(0, 0, 0.9, 0.1)).toBe(false);
    expect(isTaken(-5, 0, 0.9, 0.1)).toBe(false);
  });

  it('may be missed, and a loss taken, where there is', () => {
    expect(isTaken(-5, 10, 0.99, 0.01)).toBe(true);
    expect(isTaken(5, 10, 0.01, 0.99)).toBe(false);
  });
});
