// Patrol over ground: view, walking speed and area say what is found, one worker in a grid or several.

import { exp } from '../../../src/core/dmath.ts';
import { value, type Law, type ParameterSet } from '../law.ts';
import { FOLLOW_UP_DAYS, foundShare } from '../patrolled-grid.ts';

const DAY_HOURS = 0.5;

interface Ground {
  readonly viewMetres: number;
  readonly kmPerHour: number;
  readonly hectares: number;
  /** Hours of patrol within the follow-up. */
  readonly hours: number;
  readonly visibility?: number;
  /** Ground of one worker; by default one worker for all of it. */
  readonly hectaresPerWorker?: number;
}

function set(ground: Ground): ParameterSet {
  const { viewMetres, kmPerHour, hectares, hours, visibility = 1, hectaresPerWorker = hectares } = ground;
  const search =
    (viewMetres * kmPerHour * 1000 * hours * visibility) / (Math.min(hectares, hectaresPerWorker) * 10_000);
  return {
    name: `${viewMetres} m of view, ${kmPerHour} km/h, ${hectares} ha, ${hours} h${visibility === 1 ? '' : `, visibility ${visibility}`}${hectaresPerWorker === hectares ? '' : `, a worker per ${hectaresPerWorker} ha`}`,
    expected: { found: value(1 - exp(-search)) },
    prepare: (seed) =>
      foundShare(seed, visibility, {
        territory: { areaKm2: hectares / 100 },
        workers: { hoursPerDay: DAY_HOURS, baseEffort: hours / (FOLLOW_UP_DAYS * DAY_HOURS) },
        patrol: { search: 'ground', viewMetres, walkingKmPerHour: kmPerHour },
        staffing: hectaresPerWorker === hectares ? {} : { by: 'ground', hectaresPerWorker },
      }),
  };
}

export const patrolGround: Law = {
  id: 'patrol-ground',
  key: 'Q9',
  en: 'Patrol over ground',
  zh: '按地面巡查的发现概率',
  formula: 'P = 1-exp(-w v t/A)',
  through: 'engine: patrol of one grid with view, walking speed and area; staffing by ground',
  sets: [
    set({ viewMetres: 20, kmPerHour: 3, hectares: 1, hours: 0.1 }),
    set({ viewMetres: 20, kmPerHour: 3, hectares: 10, hours: 0.5 }),
    set({ viewMetres: 5, kmPerHour: 1.5, hectares: 2, hours: 2 }),
    set({ viewMetres: 40, kmPerHour: 4, hectares: 54, hours: 1.5 }),
    set({ viewMetres: 20, kmPerHour: 3, hectares: 1, hours: 0.2, visibility: 0.5 }),
    set({ viewMetres: 20, kmPerHour: 3, hectares: 10, hours: 0.1, hectaresPerWorker: 1 }),
  ],
};
