// Patrol as random search (oracle Q9): under constant effort the share of incidents found within t is 1 - exp(-w v t / A). The
// product's search of a grid in a day takes the place of w v t / A.

import { describe, expect, it } from 'vitest';
import { exp } from '../../../src/core/dmath.ts';
import { outcomeOf, runDesign } from '../../support/model-run.ts';
import { bareScenario } from '../../support/bare-world.ts';
import { testName } from '../../core/seed-of.ts';
import { expectShare } from './share-interval.ts';

const FOLLOW_UP_DAYS = 5;

/** Runs a grid whose search within the follow-up is given, and counts incidents found by then. */
function found(search: number, visibility: number, settings: Record<string, unknown> = {}): [number, number] {
  const hoursPerDay = 8;
  const scenario = bareScenario(
    {
      seed: testName().slice(-200),
      time: { warmUpDays: 2, windowDays: 40, followUpDays: FOLLOW_UP_DAYS, weekend: [], ...settings },
      workers: {
        hoursPerDay,
        baseEffort: 0.5,
        searchPerHour: search / (visibility * FOLLOW_UP_DAYS * hoursPerDay * 0.5),
      },
      departments: { list: [{ id: 'office', name: { zh: '办公室', en: 'Office' } }], capacity: 20 },
    },
    [{ ratePerThousandYear: 100_000, visibility }],
  );
  const { ladder } = outcomeOf(runDesign(scenario, 'own'), scenario, 'own');
  expect(ladder.arisen).toBeGreaterThan(9_000);
  return [ladder.known, ladder.arisen];
}

describe('the share of incidents found', () => {
  it('is .4512 where w v t / A = .6, as for 20 m of view at 3 km/h in 0.1 h on a hectare (Q9)', () => {
    const [known, arisen] = found((20 * 3000 * 0.1) / 10_000, 1);
    expectShare(known, arisen, 0.4511883639059736, 0.02);
  });

  it.each([
    [0.15, 1],
    [0.6, 0.3],
    [2, 1.2],
  ])('is 1-exp(-%f) whatever the visibility by which search counts: %f', (search, visibility) => {
    const [known, arisen] = found(search, visibility);
    expectShare(known, arisen, 1 - exp(-search), 0.02);
  });

  it('does not depend on the hours of the shift or on when incidents arise', () => {
    const patrolShifts = [{ startMinute: 1200, endMinute: 1260 }];
    const [known, arisen] = found(0.6, 1, { patrolShifts });
    expectShare(known, arisen, 1 - exp(-0.6), 0.02);
  });
});
