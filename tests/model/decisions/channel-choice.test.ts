// A resident's choice among silence, the grid worker and the hotline: who is left a choice, the logit law, and the bound by which
// notices are passed over.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '../../../src/core/dmath.ts';
import { choice, chooseChannel, mightAct } from '../../../src/model/decisions/channel-choice.ts';
import { residentField } from '../../../src/model/world/residents.ts';
import type { World } from '../../../src/model/world/world.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { expectShare } from '../docking/share-interval.ts';

const plain = {
  actionBenefitYuan: 40,
  tellWorkerCostYuan: 30,
  hotlineCostYuan: 35,
  thresholdSpreadYuan: 0,
  noiseYuan: 0,
};
const RESIDENT = 7;

function street(residents: Record<string, number>): World {
  return bareWorld({ residents: { ...plain, ...residents } }, [{ salience: 1 }]).world;
}
/** Sets what a resident thinks, each 0..1. */
function set(world: World, trust: number, worker: number, hotline: number): void {
  for (const [field, value] of [
    [residentField.trust, trust],
    [residentField.workerBelief, worker],
    [residentField.hotlineBelief, hotline],
  ]) {
    world.residents.nudge(RESIDENT, field, value, 1);
  }
}
const choose = (world: World, row: number, workerFailed = false, notice = 0) =>
  chooseChannel(world, row, RESIDENT, notice, !workerFailed, !workerFailed);

describe('without noise a resident', () => {
  it.each([
    ['stays silent when no channel is worth its cost', 0.5, 0.7, 0.8, choice.silent],
    ['tells the worker when that pays and pays best', 0.5, 0.9, 0.9, choice.tellWorker],
    ['calls the hotline when the worker is thought useless', 0.5, 0, 0.9, choice.hotline],
    ['acts on trust where a channel alone would not be worth it', 1, 0.7, 0, choice.tellWorker],
    ['stays silent without trust', 0, 1, 1, choice.silent],
  ])('%s', (_what, trust, worker, hotline, expected) => {
    const world = street({});
    set(world, trust, worker, hotline);
    expect(choose(world, addIncident(world, 1))).toBe(expected);
  });

  it('has the hotline left only, or silence, when telling the worker has failed', () => {
    const world = street({});
    const row = addIncident(world, 1);
    set(world, 0.5, 1, 1);
    expect([choose(world, row), choose(world, row, true)]).toEqual([choice.tellWorker, choice.hotline]);
    set(world, 0.5, 1, 0.5);
    expect([choose(world, row), choose(world, row, true)]).toEqual([choice.tellWorker, choice.silent]);
  });

  it('acts on what is salient and severe enough', () => {
    const world = street({});
    set(world, 0.5, 0.8, 0);
    const row = addIncident(world, 1);
    const acts = (severity: number) => {
      world.incidents.columns.severity[row] = severity;
      return choose(world, row) !== choice.silent;
    };
    expect([0.5, 0.9, 0.95, 1.5].map(acts)).toEqual([false, false, true, true]); // 40 x severity x 0.8 > 30
  });

  it('is the more reluctant the more standard deviations it is, by the spread in yuan', () => {
    const world = street({ thresholdSpreadYuan: 10 });
    set(world, 0.5, 1, 0);
    const row = addIncident(world, 1);
    const acts = (deviations: number) => {
      world.residents.nudge(RESIDENT, residentField.reluctance, (deviations + 4) / 8, 1);
      return choose(world, row) !== choice.silent;
    };
    expect([-1, 0.9, 1.1, 3].map(acts)).toEqual([true, true, false, false]); // 40 - 30 - 10 z > 0
  });
});

describe('with noise', () => {
  it.each([
    ['three', false],
    ['two', true],
  ])('%s channels are chosen with their logit shares', (_name, workerFailed) => {
    const world = street({ noiseYuan: 8 });
    set(world, 0.5, 0.8, 0.9);
    const counts = [0, 0, 0];
    const trials = 30_000;
    const row = addIncident(world, 0);
    for (let i = 0; i < trials; i++) {
      world.incidents.columns.origin1[row] = i;
      counts[choose(world, row, workerFailed)]++;
    }
    // Beliefs are kept in 16 bits: the utilities are right to a thousandth of a yuan.
    const weights = [1, workerFailed ? 0 : exp((40 * 0.8 - 30) / 8), exp((40 * 0.9 - 35) / 8)];
    const total = weights[0] + weights[1] + weights[2];
    if (workerFailed) expect(counts[choice.tellWorker]).toBe(0);
    else expectShare(counts[choice.tellWorker], trials, weights[1] / total, 0.01);
    expectShare(counts[choice.silent], trials, weights[0] / total, 0.01);
    expectShare(counts[choice.hotline], trials, weights[2] / total, 0.01);
  });

  it('the same notice has the same noise, another notice another', () => {
    const world = street({ noiseYuan: 20 });
    set(world, 0.5, 0.75, 0.9);
    const rows = Array.from({ length: 60 }, (_, i) => addIncident(world, i));
    const all = (notice: number) => rows.map((row) => choose(world, row, false, notice)).join('');
    expect(all(0)).toBe(all(0));
    expect(all(1)).not.toBe(all(0));
  });
});

it('whoever acts might have acted: passing over notices on which nobody might act loses nothing', () => {
  const world = street({ noiseYuan: 10, thresholdSpreadYuan: 10 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  let acted = 0;
  let impossible = 0;
  fc.assert(
    fc.property(
      share,
      share,
      share,
      fc.integer({ min: 0, max: 1e6 }),
      fc.integer({ min: 0, max: 2 }),
      (trust, worker, hotline, ordinal, notice) => {
        set(world, trust, worker, hotline);
        const row = addIncident(world, ordinal);
        world.incidents.columns.severity[row] = 0.5 + (ordinal % 10) / 10;
        const might = mightAct(world, row, RESIDENT, notice);
        if (!might) impossible++;
        for (const failed of [false, true]) {
          const chosen = choose(world, row, failed, notice);
          if (chosen !== choice.silent) acted++;
          expect(might || chosen === choice.silent).toBe(true);
        }
      },
    ),
    fastCheckOptions(500),
  );
  expect(Math.min(acted, impossible)).toBeGreaterThan(20);
});
