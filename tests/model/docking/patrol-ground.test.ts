// Patrol over ground (oracle Q9): an incident of visibility 1 in a grid of area A is found within t hours of patrol by
// 1 - exp(-w v t / A), with w the view and v the walking speed; the mean time to discovery is A / (w v).

import { describe, expect, it } from 'vitest';
import { exp } from '../../../src/core/dmath.ts';
import { outcomeOf, runDesign } from '../../support/model-run.ts';
import { bareScenario } from '../../support/bare-world.ts';
import { testName } from '../../core/seed-of.ts';
import { expectShare } from './share-interval.ts';

const FOLLOW_UP_DAYS = 5;
const DAY_HOURS = 0.5;

interface Ground {
  readonly viewMetres: number;
  readonly walkingKmPerHour: number;
  readonly hectares: number;
  /** Hours of patrol within the follow-up. */
  readonly hours: number;
  readonly visibility?: number;
  readonly staffing?: Record<string, unknown>;
}

function found(ground: Ground, followUpDays = FOLLOW_UP_DAYS) {
  const { viewMetres, walkingKmPerHour, hectares, hours, visibility = 1, staffing = {} } = ground;
  const scenario = bareScenario(
    {
      seed: testName().slice(-200),
      time: { warmUpDays: 2, windowDays: 40, followUpDays, weekend: [] },
      territory: { areaKm2: hectares / 100 },
      workers: { hoursPerDay: DAY_HOURS, baseEffort: hours / (FOLLOW_UP_DAYS * DAY_HOURS) },
      patrol: { search: 'ground', viewMetres, walkingKmPerHour },
      staffing,
      departments: { list: [{ id: 'office', name: { zh: '办公室', en: 'Office' } }], capacity: 20 },
    },
    [{ ratePerThousandYear: 100_000, visibility }],
  );
  const { ladder, measures } = outcomeOf(runDesign(scenario, 'own'), scenario, 'own');
  expect(ladder.arisen).toBeGreaterThan(9_000);
  return { known: ladder.known, arisen: ladder.arisen, days: measures['days-to-discovery'] };
}

describe('patrol over ground finds', () => {
  it('.4512 of the incidents of a hectare in 0.1 h at 3 km/h with 20 m of view (Q9)', () => {
    const { known, arisen } = found({ viewMetres: 20, walkingKmPerHour: 3, hectares: 1, hours: 0.1 });
    expectShare(known, arisen, 0.4511883639059736, 0.02);
  });

  it.each([
    { viewMetres: 20, walkingKmPerHour: 3, hectares: 10, hours: 0.5 },
    { viewMetres: 5, walkingKmPerHour: 1.5, hectares: 2, hours: 2 },
    { viewMetres: 40, walkingKmPerHour: 4, hectares: 54, hours: 1.5 },
    { viewMetres: 20, walkingKmPerHour: 3, hectares: 1, hours: 0.2, visibility: 0.5 },
  ])('1-exp(-w v t / A): %o', (ground) => {
    const { viewMetres, walkingKmPerHour, hectares, hours, visibility = 1 } = ground;
    const search = (viewMetres * walkingKmPerHour * 1000 * hours * visibility) / (hectares * 10_000);
    const { known, arisen } = found(ground);
    expectShare(known, arisen, 1 - exp(-search), 0.02);
  });

  it('as much in ten hectares with a worker per hectare as in one hectare with one', () => {
    const staffing = { by: 'ground', hectaresPerWorker: 1 };
    const { known, arisen } = found({
      viewMetres: 20,
      walkingKmPerHour: 3,
      hectares: 10,
      hours: 0.1,
      staffing,
    });
    expectShare(known, arisen, 0.4511883639059736, 0.02);
  });
});
