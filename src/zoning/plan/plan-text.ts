// A plan as a short text, for scenario files, links and the hash by which two plans are the same. Zones without units are dropped; locks
// are a matter of editing and stay out.
import { ResultHash } from '../../core/hash.ts';
import { partitionOfText, partitionText } from '../../core/partition-text.ts';
import type { ZonePlan } from './zone-plan.ts';

/** Returns the text of a plan. */
export function planText({ zoneOf, centres, stations }: ZonePlan): string {
  return partitionText({ labels: zoneOf, seats: centres, marks: stations });
}

/** Reads a plan. @param units how many there are. @throws WanggeError see partitionOfText */
export function planOfText(text: string, units: number): ZonePlan {
  const { labels, parts, seats, marks } = partitionOfText(text, units);
  return { zoneOf: labels, zones: parts, centres: seats, stations: marks, locked: new Uint8Array(parts) };
}

/** Returns 16 hexadecimal digits that equal plans share, however their zones are numbered. */
export function planHash(plan: ZonePlan): string {
  return new ResultHash().text(planText(plan)).hex();
}
