// The smallest change of the bounds that sums do not rule out; norms that a plan really keeps are found by drawing
// (generate/kept-norms.ts). For a number of zones, a bound moves only if the average zone (total / zones) lies beyond it or nearly so:
// then to a tenth beyond the average, rounded outwards to two digits, since no map is cut into equal parts; and a maximum below the
// largest unit rises to it. Of all numbers of zones the one with the least change is taken, as the sum of the logarithms by which
// bounds move.
import { log } from '../../core/dmath.ts';
import { boundedMeasures, type BoundedMeasure } from '../scoreboard/plan-score.ts';
import { changeWords } from './change-words.ts';
import type { BandChange, NearestNorms } from './norm-check.ts';
import { quantityText } from './quantity-text.ts';
import type { Band, ZoneNorms } from './zone-norms.ts';

/** Room between the average zone and a bound that had to move. */
export const ROOM = 0.1;

export interface Totals {
  /** Sum over all units. */
  readonly sum: Readonly<Record<BoundedMeasure, number>>;
  /** Largest unit. */
  readonly largest: Readonly<Record<BoundedMeasure, number>>;
  readonly units: number;
}

/** Finds the nearest norms. @param zones number of zones to keep; absent = whichever needs the least change */
export function nearestNorms(totals: Totals, norms: ZoneNorms, zones?: number): NearestNorms {
  let best = changesFor(totals, norms, zones ?? 1);
  if (zones === undefined) {
    for (let count = 2; count <= totals.units; count++) {
      const next = changesFor(totals, norms, count);
      if (next.cost < best.cost) best = next;
    }
  }
  const { changes } = best;
  const changed = Object.fromEntries(changes.map(({ measure, to }) => [measure, to]));
  return { norms: { ...norms, ...changed }, zones: best.zones, changes, ...sentence(changes, best.zones) };
}

function changesFor(
  totals: Totals,
  norms: ZoneNorms,
  zones: number,
): { zones: number; changes: BandChange[]; cost: number } {
  const changes: BandChange[] = [];
  let cost = 0;
  for (const measure of boundedMeasures) {
    const from = norms[measure];
    if (from === null || totals.sum[measure] <= 0) continue;
    const to = fittingBand(from, totals.sum[measure] / zones, totals.largest[measure]);
    if (to.min === from.min && to.max === from.max) continue;
    changes.push({ measure, from, to });
    cost += from.min > 0 ? log(from.min / to.min) : 0;
    cost += from.max > 0 ? log(to.max / from.max) : to.max;
  }
  return { zones, changes, cost };
}

function fittingBand({ min, max }: Band, mean: number, largest: number): Band {
  const [low, high] = min <= max ? [min, max] : [max, min];
  const fits = mean >= low && mean <= high;
  return {
    min: fits || mean > high ? low : outwards(mean * (1 - ROOM), Math.floor),
    max: Math.max(fits || mean < low ? high : outwards(mean * (1 + ROOM), Math.ceil), upTo(largest, high)),
  };
}

const upTo = (largest: number, high: number): number =>
  largest > high ? outwards(largest, Math.ceil) : high;

/** Rounds to two significant digits. @param round floor or ceil */
export function outwards(value: number, round: (value: number) => number): number {
  let scale = 1;
  while (value / scale >= 100) scale *= 10;
  let parts = 1;
  while (value * parts < 10) parts *= 10;
  return (round((value / scale) * parts) / parts) * scale;
}

function sentence(changes: readonly BandChange[], zones: number): { zh: string; en: string } {
  const { zh, en } = changeWords(changes);
  const count = quantityText(zones);
  return {
    zh: `只看总量，最接近的标准：${zh.length > 0 ? `${zh.join('；')}；` : '标准不变，'}划为 ${count} 个片区（平均片区之外留 ${ROOM * 100} % 余量；落到地图上往往还要更宽）。`,
    en: `By totals alone the nearest norms: ${en.length > 0 ? `${en.join('; ')};` : 'the same bounds,'} with ${count} ${zones === 1 ? 'zone' : 'zones'} (${ROOM * 100} % beyond the average zone; a map often needs more room).`,
  };
}
