// Hours of the day at which incidents arise.

import { describe, expect, it } from 'vitest';
import { hourProfile, minuteAt } from '../../../src/model/plan/hour-profile.ts';
import { hourProfiles } from '../../../src/scenario/schema/incidents.ts';

describe.each(hourProfiles)('the profile %s', (name) => {
  const profile = hourProfile(name);
  const minutes = Array.from({ length: 20_000 }, (_, i) => minuteAt(profile, (i + 0.5) / 20_000));

  it('leads from 0 to 1 through 24 hours', () => {
    expect(profile.length).toBe(25);
    expect([profile[0], profile[24]]).toEqual([0, 1]);
    profile.slice(1).forEach((share, hour) => {
      expect(share).toBeGreaterThan(profile[hour]);
    });
  });

  it('gives each hour its share of the minutes, in order', () => {
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    for (let hour = 0; hour < 24; hour++) {
      const share = minutes.filter((minute) => Math.floor(minute / 60) === hour).length / minutes.length;
      expect(share).toBeCloseTo(profile[hour + 1] - profile[hour], 3);
    }
  });

  it('stays within the day at both ends', () => {
    expect([minuteAt(profile, 1e-12), minuteAt(profile, 1 - 1e-12)]).toEqual([0, 1439]);
  });
});

it('litter comes by day, noise in the evening, dumping at night', () => {
  const shareBefore = (name: string, hour: number) => hourProfile(name)[hour];
  expect(shareBefore('day', 18) - shareBefore('day', 7)).toBeGreaterThan(0.75);
  expect(shareBefore('evening', 23) - shareBefore('evening', 17)).toBeGreaterThan(0.45);
  expect(1 - (shareBefore('night', 20) - shareBefore('night', 6))).toBeGreaterThan(0.6);
  expect(hourProfile('flat')[6]).toBeCloseTo(0.25, 12);
});
