// How many trips a need takes: a matter passes through so many offices, the front desk or the resident carries it on, and a trip may be
// in vain for want of guidance. Pure numbers; knows nothing of who lives where.
import type { Navigation } from '../../../scenario/schema/navigation.ts';

export interface GuidedShares {
  /** Of the bearers of a need: guided at all, and doing it wholly online, 0..1. */
  readonly guided: number;
  readonly online: number;
}

/**
 * Returns who is guided and who needs no trip.
 * @param members share of residents on the platform, 0 where there is none
 * @param paperwork whether the matter is one of administration or welfare
 */
export function guidedShares(settings: Navigation, members: number, paperwork: boolean): GuidedShares {
  const lookedUp = settings.platformUse * members;
  return {
    guided: 1 - (1 - lookedUp) * (1 - settings.guidedAtCentre),
    online: paperwork ? lookedUp * settings.onlineShare : 0,
  };
}

/** Hand-overs between offices, and how many of them residents make themselves. */
export function handOvers(
  settings: Navigation,
  paperwork: boolean,
): { readonly all: number; readonly own: number } {
  const all = paperwork ? settings.officesPerMatter - 1 : 0;
  return { all, own: all * (1 - settings.linkage) };
}

/** Returns trips per need met: offices x (those not guided / (1 - w) + those guided who go / (1 - w (1 - effect))). */
export function tripsPerNeed(settings: Navigation, shares: GuidedShares, paperwork: boolean): number {
  const plain = 1 - Math.min(0.95, settings.wrongTrip);
  const helped = 1 - Math.min(0.95, settings.wrongTrip * (1 - settings.guideEffect));
  const going = shares.guided - shares.online;
  return (1 + handOvers(settings, paperwork).own) * ((1 - shares.guided) / plain + going / helped);
}

/** Returns trips per need met where nobody is guided and residents make every hand-over themselves. */
export function tripsUnaided(settings: Navigation, paperwork: boolean): number {
  const alone: Navigation = { ...settings, linkage: 0 };
  return tripsPerNeed(alone, { guided: 0, online: 0 }, paperwork);
}
