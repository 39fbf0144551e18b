// A plan as a short text, for scenario files, links and the hash by which two plans are the same: `z1.<zones>.<centres>.<stations>`.
// Zones are renamed by first appearance, zones without units are dropped; locks are a matter of editing and stay out.
import {
  canonicalLabels,
  decodeLabels,
  decodeNumbers,
  encodeLabels,
  encodeNumbers,
} from '../../core/partition-text.ts';
import { WanggeError } from '../../core/errors.ts';
import { ResultHash } from '../../core/hash.ts';
import type { ZonePlan } from './zone-plan.ts';

const FORMAT = 'z1';

/** Returns the text of a plan. */
export function planText(plan: ZonePlan): string {
  const { labels, names } = canonicalLabels(plan.zoneOf);
  const centres = names.map((name) => plan.centres[name] + 1);
  const stations = Array.from(plan.stations, (unit, i) => unit - (i === 0 ? 0 : plan.stations[i - 1]));
  const hasCentres = centres.some((unit) => unit > 0);
  return [
    FORMAT,
    encodeLabels(labels),
    hasCentres ? encodeNumbers(centres) : '',
    encodeNumbers(stations),
  ].join('.');
}

/** Reads a plan. @param units how many there are. @throws WanggeError `plan-format`, `plan-places`, `partition-text`, `partition-length` */
export function planOfText(text: string, units: number): ZonePlan {
  const parts = text.split('.');
  if (parts.length !== 4 || parts[0] !== FORMAT)
    throw new WanggeError('plan-format', {
      zh: `片区方案的文字应以 ${FORMAT}. 开头，分四段`,
      en: `The text of a plan starts with ${FORMAT}. and has four parts`,
    });
  const zoneOf = decodeLabels(parts[1], units);
  const zones = zoneOf.reduce((most, zone) => Math.max(most, zone + 1), 0);
  const centres = parts[2] === '' ? Array<number>(zones).fill(-1) : decodeNumbers(parts[2]).map((n) => n - 1);
  let at = 0;
  const stations = decodeNumbers(parts[3]).map((step) => (at += step));
  if (centres.length !== zones || [...centres, ...stations].some((unit) => unit >= units)) {
    throw new WanggeError('plan-places', {
      zh: `片区方案的中心或站点不在辖区之内`,
      en: `A centre or station of the plan lies outside the territory`,
    });
  }
  return {
    zoneOf,
    zones,
    centres: Int32Array.from(centres),
    stations: Int32Array.from(stations),
    locked: new Uint8Array(zones),
  };
}

/** Returns 16 hexadecimal digits that equal plans share, however their zones are numbered. */
export function planHash(plan: ZonePlan): string {
  return new ResultHash().text(planText(plan)).hex();
}
