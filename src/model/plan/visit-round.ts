// Which grids the visiting teams see on a day: they go round all grids of the district in order, on their weekdays. Specialists who
// do not go together make as many visits more, one specialty each. Draws nothing.
import type { Policy } from '../../scenario/schema/scenario.ts';

type Visits = Policy['visits'];

/**
 * Returns the visit that a grid gets on a day: -1 none, else its number among the visits of the day.
 * @param cell global index @param cells grids of the district @param weekday of the day, 0 = Sunday
 */
export function visitOf(visits: Visits, cell: number, cells: number, day: number, weekday: number): number {
  const days = [...new Set(visits.weekdays)].sort((a, b) => a - b);
  const at = days.indexOf(weekday);
  if (at < 0) return -1;
  const perDay = visitsPerDay(visits);
  const before = (Math.floor(day / 7) * days.length + at) * perDay;
  const position = (((cell - before) % cells) + cells) % cells;
  return position < perDay ? position : -1;
}

/** Returns the grids that all teams together visit in a day. */
export function visitsPerDay(visits: Visits): number {
  return visits.pooled ? visits.teams : visits.teams * Math.max(1, visits.specialties.length);
}

/** Returns the categories that can be settled on the spot in a visit. @param visit number from visitOf */
export function specialtiesOf(visits: Visits, visit: number): Visits['specialties'] {
  if (visits.pooled || visits.specialties.length === 0) return visits.specialties;
  return [visits.specialties[visit % visits.specialties.length]];
}
