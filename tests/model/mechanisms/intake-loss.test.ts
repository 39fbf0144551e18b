// Reports lost at intake: with the stated probability, nested in it, known and nowhere on record, and filed anew.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../src/model/assessment/counters.ts';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { bookArisen } from '../../../src/model/ledger/transition.ts';
import { reconsiderHidden, respond } from '../../../src/model/mechanisms/worker-response.ts';
import type { World } from '../../../src/model/world/world.ts';
import { testName } from '../../core/seed-of.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { referenceScenario } from '../../support/model-run.ts';
import { measure, pairedDifferences } from '../../support/paired-difference.ts';
import { expectShare } from '../docking/share-interval.ts';

const REPORTS = 20_000;

/** A grid whose worker reports everything. */
function reported(workload: Record<string, unknown>, seed: string): World {
  const { world } = bareWorld({ seed, workload, workers: { dutyYuanPerHarmDay: 10 } }, [{ harmPerDay: 1 }]);
  for (let i = 0; i < REPORTS; i++) {
    const row = addIncident(world, i);
    bookArisen(world, row);
    respond(world, row);
  }
  return world;
}

function keysIn(world: World, wanted: number): Set<number> {
  const { state, origin1 } = world.incidents.columns;
  const keys = new Set<number>();
  for (let row = world.incidents.stride; row <= world.incidents.highest; row += world.incidents.stride)
    if (world.incidents.isUsed(row) && state[row] === wanted) keys.add(origin1[row]);
  return keys;
}

const lost = (world: World) => keysIn(world, incidentState.hidden);

describe('without a ledger', () => {
  it('a report is lost with the probability that is set', () => {
    expectShare(lost(reported({ ledger: false, lossProbability: 0.2 }, testName())).size, REPORTS, 0.2, 0.01);
  });

  it('more is lost at a higher probability, nothing at none, everything at one', () => {
    const seed = testName();
    const at = (lossProbability: number) => lost(reported({ ledger: false, lossProbability }, seed));
    const [few, many] = [at(0.1), at(0.4)];
    expect([...few].every((key) => many.has(key))).toBe(true);
    expect(many.size).toBeGreaterThan(few.size);
    expect(at(0).size).toBe(0);
    expect(at(1).size).toBe(REPORTS);
  });

  it('what is lost counts as discovered and not as reported, and its cause is a slip', () => {
    const world = reported({ ledger: false, lossProbability: 0.3 }, testName());
    const gone = lost(world).size;
    expect(world.workerCards.total[counter.discovered]).toBe(REPORTS);
    expect(world.workerCards.total[counter.reported]).toBe(REPORTS - gone);
    expect(world.tally.hiddenByCause[world.tally.hiddenByCause.length - 1]).toBe(gone);
  });

  it('what is lost is filed anew when the worker thinks of it again on a later day, and may be lost again', () => {
    const { engine, world } = bareWorld(
      {
        seed: testName(),
        workload: { ledger: false, lossProbability: 0.5 },
        workers: { dutyYuanPerHarmDay: 10 },
      },
      [{ harmPerDay: 1 }],
    );
    for (let i = 0; i < 2000; i++) {
      const row = addIncident(world, i);
      bookArisen(world, row);
      respond(world, row);
    }
    const first = lost(world).size;
    reconsiderHidden(world);
    expect(lost(world).size).toBe(first); // of the same day: the same luck
    engine.advance(3 * 1440);
    reconsiderHidden(world);
    expectShare(lost(world).size, first, 0.5, 0.06);
  });
});

describe('with a ledger', () => {
  it('no report is lost, whatever the probability', () => {
    expect(lost(reported({ ledger: true, lossProbability: 1 }, testName())).size).toBe(0);
  });

  it('less of a district is known and unrecorded', () => {
    const patch = (ledger: boolean) => ({ workload: { ledger, lossProbability: 0.2 } });
    const found = pairedDifferences(referenceScenario('small'), [patch(false), patch(true)], 8, {
      lost: measure('lost-reports'),
      unrecorded: measure('hidden-share'),
    });
    expect(found.lost.high).toBeLessThan(0);
    expect(found.unrecorded.high).toBeLessThan(0);
  });
});
