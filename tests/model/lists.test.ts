// The two lists in whole runs: without attention, claims and preference they leave the ledgers alone; supervised matters gain what
// ordinary ones lose; snapshots carry them.

import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { Patch } from '../../src/scenario/schema/scenario.ts';
import { referenceScenario } from '../support/model-run.ts';
import { hashWithStops, ledgersOf, outcomeUnder } from '../support/whole-run.ts';

const small = referenceScenario('small');

const outcome = (patch: Patch, replication = 0): Outcome => outcomeUnder(small, patch, replication);

/** Scarce crews, so that somebody waits. */
const scarce = { departments: { capacity: 0.5 } };

describe('two lists', () => {
  it('change no ledger when superiors take up nothing and nothing is claimed', () => {
    const idle = outcome({ lists: { on: true, monthlyProbability: 0, meeting: { claims: false } } });
    expect(ledgersOf(idle)).toEqual(ledgersOf(outcome({})));
  });

  it('take more hours of departments the more superiors take up, in every world tried', () => {
    for (let replication = 0; replication < 3; replication++) {
      const hours = (monthlyProbability: number) =>
        outcome({ ...scarce, lists: { on: true, monthlyProbability } }, replication).measures[
          'supervised-hours'
        ];
      const [few, many] = [hours(0.02), hours(0.5)];
      expect(few).toBeGreaterThan(0);
      expect(many).toBeGreaterThan(few);
    }
  });

  it('spare supervised matters the queue, in every world tried', () => {
    for (let replication = 0; replication < 3; replication++) {
      const days = (first: boolean) => {
        const lists = { on: true, first, monthlyProbability: 0.3, meeting: { claims: false } };
        return outcome({ ...scarce, lists }, replication).measures['supervised-days'];
      };
      expect(days(true)).toBeLessThan(days(false));
    }
  });

  it('go on from a snapshot as if nothing had happened', () => {
    const lists = { ...small.lists, on: true, monthlyProbability: 0.3, overdueRises: true };
    const scenario = { ...small, lists };
    const stopped = hashWithStops(scenario, [20 * 1440 + 300, 34 * 1440 + 11 * 60]);
    expect(stopped).toBe(hashWithStops(scenario, []));
  });
});
