// Teams go round all grids of the district in order; specialists who do not go together make more visits with one specialty each.

import { describe, expect, it } from 'vitest';
import { specialtiesOf, visitOf, visitsPerDay } from '../../../src/model/plan/visit-round.ts';
import { serviceWorld } from '../../support/service-town.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';

const settings = (visits: Partial<Scenario['visits']>) => ({
  ...serviceWorld({}, { visits: { on: true } }).policies[0].source.visits,
  ...visits,
});

/** Visits of each grid over some weeks that begin on a Wednesday. */
function visitsBy(cells: number, days: number, visits: Scenario['visits']): number[] {
  const counts = new Array<number>(cells).fill(0);
  for (let day = 0; day < days; day++) {
    for (let cell = 0; cell < cells; cell++)
      if (visitOf(visits, cell, cells, day, (day + 3) % 7) >= 0) counts[cell]++;
  }
  return counts;
}

describe('the round of visits', () => {
  it('sees as many grids a day as there are teams, on their weekdays only', () => {
    const visits = settings({ teams: 7, weekdays: [2, 5] });
    for (let weekday = 0; weekday < 7; weekday++) {
      const seen = Array.from({ length: 30 }, (_, cell) => visitOf(visits, cell, 30, 4, weekday)).filter(
        (at) => at >= 0,
      );
      expect(seen.sort((a, b) => a - b)).toEqual(weekday === 2 || weekday === 5 ? [0, 1, 2, 3, 4, 5, 6] : []);
    }
  });

  it('comes to every grid equally often', () => {
    const counts = visitsBy(28, 28 * 7, settings({ teams: 7, weekdays: [2, 5] }));
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(28 * 2 * 7);
  });

  it('sees all grids every time when there are more teams than grids', () => {
    expect(visitsBy(5, 7, settings({ teams: 61 }))).toEqual([2, 2, 2, 2, 2]);
  });

  it('splits a team into one visit for each specialist, and each grid meets all specialties in turn', () => {
    const pooled = settings({
      teams: 2,
      specialties: ['dispute', 'service', 'event'],
      weekdays: [1, 2, 3, 4, 5],
    });
    const split = { ...pooled, pooled: false };
    expect([visitsPerDay(pooled), visitsPerDay(split)]).toEqual([2, 6]);
    expect(specialtiesOf(pooled, 4)).toEqual(['dispute', 'service', 'event']);
    const met = new Set<string>();
    for (let day = 0; day < 70; day++) {
      const visit = visitOf(split, 3, 20, day, day % 7);
      if (visit >= 0) specialtiesOf(split, visit).forEach((category) => met.add(category));
    }
    expect([...met].sort()).toEqual(['dispute', 'event', 'service']);
  });
});
