// What a plan of zones comes to, in one sentence: whether it is whole, how many of its zones keep the norms, what the others break.
// Pure.
import type { ZoneNorms } from '../../src/zoning/norms/zone-norms.ts';
import type { PlanScore, ZoneScore } from '../../src/zoning/scoreboard/plan-score.ts';
import { message, type Message } from '../i18n/said.ts';

export interface ZoneFinding {
  readonly sentence: Message;
  readonly asides: readonly Message[];
}

/** Returns the finding. @param isToday the plan is today's, untouched */
export function zoneFinding(
  { zones: all, values }: PlanScore,
  norms: ZoneNorms,
  isToday: boolean,
): ZoneFinding {
  const zones = all.filter(({ units }) => units > 0);
  const asides = breachesInWords(zones, norms);
  const open = values['unassigned-units'];
  if (open > 0) {
    const counts = { n: open, people: Math.round(values['unassigned-people']), zones: zones.length };
    return { sentence: message('zones.finding.open', counts), asides };
  }
  const broken = zones.filter(({ pieces }) => pieces > 1).length;
  if (broken > 0)
    return { sentence: message('zones.finding.broken', { n: broken, zones: zones.length }), asides };
  const kept = zones.filter(({ breaches }) => breaches.length === 0).length;
  if (kept === zones.length) return { sentence: message('zones.finding.kept', { n: kept }), asides };
  const key = isToday ? 'zones.finding.today' : 'zones.finding.some';
  return { sentence: message(key, { n: kept, zones: zones.length }), asides };
}

function breachesInWords(zones: readonly ZoneScore[], norms: ZoneNorms): Message[] {
  const found: Message[] = [];
  for (const id of ['population', 'areaKm2', 'households', 'workloadHours'] as const) {
    const band = norms[id];
    if (band === null) continue;
    const below = zones.filter((zone) => zone[id] < band.min).length;
    const above = zones.filter((zone) => zone[id] > band.max).length;
    if (below > 0) found.push(message(`zones.below.${id}`, { n: below, bound: band.min }));
    if (above > 0) found.push(message(`zones.above.${id}`, { n: above, bound: band.max }));
  }
  return found;
}
