// Trips per need against counting them: a geometric number of goes at each office, of which guidance spares some.

import { describe, expect, it } from 'vitest';
import { navigationSchema } from '../../../../src/scenario/schema/navigation.ts';
import {
  guidedShares,
  handOvers,
  tripsPerNeed,
  tripsUnaided,
} from '../../../../src/model/plan/services/trips-per-need.ts';

const settings = navigationSchema.parse({
  on: true,
  platformUse: 0.5,
  wrongTrip: 0.25,
  guideEffect: 0.6,
  onlineShare: 0.4,
  officesPerMatter: 3,
});
const nobody = { guided: 0, online: 0 };

describe('trips per need', () => {
  it('unaided: as many offices as there are, each tried until one is not sent away', () => {
    let expected = 0; // sum over n of n * P(n goes at one office)
    for (let n = 1; n < 200; n++) expected += n * 0.25 ** (n - 1) * 0.75;
    expect(tripsUnaided(settings, true)).toBeCloseTo(3 * expected, 9);
    expect(tripsUnaided(settings, false)).toBeCloseTo(expected, 9);
  });

  it('with everybody guided: the wrong trips that guidance does not spare remain', () => {
    expect(tripsPerNeed(settings, { guided: 1, online: 0 }, false)).toBeCloseTo(1 / (1 - 0.1), 12);
  });

  it('with everything online: none', () => {
    expect(tripsPerNeed(settings, { guided: 1, online: 1 }, true)).toBe(0);
  });

  it('through one door: one office instead of three, and only for paperwork', () => {
    const linked = { ...settings, linkage: 1 };
    expect(tripsPerNeed(linked, nobody, true)).toBeCloseTo(1 / 0.75, 12);
    expect(tripsPerNeed(linked, nobody, false)).toBe(tripsPerNeed(settings, nobody, false));
    expect(handOvers(settings, true)).toEqual({ all: 2, own: 2 });
    expect(handOvers({ ...settings, linkage: 0.5 }, true)).toEqual({ all: 2, own: 1 });
    expect(handOvers(linked, false)).toEqual({ all: 0, own: 0 });
  });
});

describe('who is guided', () => {
  it('members who look it up, and of the others those met at the door; only members do paperwork online', () => {
    expect(guidedShares(settings, 0.8, true)).toEqual({ guided: 0.4, online: 0.16000000000000003 });
    expect(guidedShares(settings, 0.8, false).online).toBe(0);
    expect(guidedShares({ ...settings, guidedAtCentre: 0.5 }, 0.8, false).guided).toBeCloseTo(0.7, 12);
    expect(guidedShares(settings, 0, true)).toEqual(nobody);
  });
});
