// Patrol shifts of a day, and back from a share of the patrol to a minute.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  minuteAtPatrolShare,
  patrolShareBefore,
  shiftProfile,
} from '../../../src/model/plan/shift-profile.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';

const twoShifts = shiftProfile([
  { startMinute: 480, endMinute: 720 },
  { startMinute: 840, endMinute: 1080 },
]);

describe('a day of two shifts', () => {
  it('patrols on their minutes only', () => {
    expect(twoShifts.totalMinutes).toBe(480);
    expect([0, 480, 600, 720, 840, 1080, 1440].map((m) => patrolShareBefore(twoShifts, m))).toEqual([
      0, 0, 0.25, 0.5, 0.5, 1, 1,
    ]);
  });

  it('comes to a share of the patrol within a shift, the second beginning when half is done', () => {
    expect([0, 0.25, 0.499999, 0.5, 0.999999].map((share) => minuteAtPatrolShare(twoShifts, share))).toEqual([
      480, 600, 719, 840, 1079,
    ]);
  });

  it('counts minutes once where shifts overlap', () => {
    const overlapping = [
      { startMinute: 60, endMinute: 180 },
      { startMinute: 120, endMinute: 240 },
    ];
    expect(shiftProfile(overlapping).totalMinutes).toBe(180);
  });
});

it('the minute of a share is worked, and the share lies within it', () => {
  const shifts = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 300 }))
      .map(([startMinute, length]) => ({ startMinute, endMinute: Math.min(1440, startMinute + length) })),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(shifts, fc.double({ min: 0, max: 0.999999, noNaN: true }), (list, share) => {
      const profile = shiftProfile(list);
      const minute = minuteAtPatrolShare(profile, share);
      expect(list.some(({ startMinute, endMinute }) => startMinute <= minute && minute < endMinute)).toBe(
        true,
      );
      expect(patrolShareBefore(profile, minute)).toBeLessThanOrEqual(share);
      expect(patrolShareBefore(profile, minute + 1)).toBeGreaterThan(share);
    }),
    fastCheckOptions(300),
  );
});
