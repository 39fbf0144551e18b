// Patrol as random search: the share of incidents found within t is 1 - exp(-w v t / A).

import { exp } from '../../../src/core/dmath.ts';
import { value, type Law, type ParameterSet } from '../law.ts';
import { FOLLOW_UP_DAYS, foundShare } from '../patrolled-grid.ts';

const HOURS_PER_DAY = 8;
const EFFORT = 0.5;

const set = (search: number, visibility: number, time: Record<string, unknown> = {}): ParameterSet => ({
  name: `search ${search}, visibility ${visibility}${'patrolShifts' in time ? ', one hour in the evening' : ''}`,
  expected: { found: value(1 - exp(-search)) },
  prepare: (seed) =>
    foundShare(seed, visibility, {
      time,
      workers: {
        hoursPerDay: HOURS_PER_DAY,
        baseEffort: EFFORT,
        searchPerHour: search / (visibility * FOLLOW_UP_DAYS * HOURS_PER_DAY * EFFORT),
      },
    }),
});

export const patrolSearch: Law = {
  id: 'patrol-search',
  key: 'Q9',
  en: 'Patrol as random search',
  zh: '随机巡查的发现概率',
  formula: 'P = 1-exp(-w v t/A)',
  through:
    'engine: patrol of one grid; search within the follow-up takes the place of w v t/A. Systematic sweeps are not in the model',
  sets: [
    set((20 * 3000 * 0.1) / 10_000, 1),
    set(0.15, 1),
    set(2, 1.2),
    set(0.6, 0.3),
    set(0.6, 1, { patrolShifts: [{ startMinute: 1200, endMinute: 1260 }] }),
  ],
};
