// Who is spared when a hard case comes to nothing, and the reward for reporting one.

import { describe, expect, it } from 'vitest';
import { superiorBlame, workerBlame } from '../../../src/model/assessment/blame.ts';
import { counter } from '../../../src/model/assessment/counters.ts';
import { bookArisen } from '../../../src/model/ledger/transition.ts';
import { fileCase } from '../../../src/model/mechanisms/filing.ts';
import { respond } from '../../../src/model/mechanisms/worker-response.ts';
import { channel } from '../../../src/model/world/case-table.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { referenceScenario } from '../../support/model-run.ts';
import { measure, pairedDifferences } from '../../support/paired-difference.ts';

const types = [{ difficulty: 'easy' as const }, { difficulty: 'hard' as const, harmPerDay: 1 }];
const under = (remedies: Record<string, unknown>, more: Record<string, Record<string, unknown>> = {}) =>
  bareWorld({ ...more, remedies }, types);

describe('no blame', () => {
  it.each([
    ['none', 1, 1],
    ['worker', 0, 1],
    ['worker-and-superior', 0, 0],
  ])(
    '%s: the worker bears %d, the superior %d of a hard case, both all of an easy one',
    (noBlame, own, his) => {
      const { world } = under({ noBlame });
      const [policy] = world.policies;
      expect([workerBlame(world, policy, 1), superiorBlame(world, policy, 1)]).toEqual([own, his]);
      expect([workerBlame(world, policy, 0), superiorBlame(world, policy, 0)]).toEqual([1, 1]);
    },
  );

  it.each([
    ['none', 1, 1],
    ['worker', 0, 1],
    ['worker-and-superior', 0, 0],
  ])('%s: books follow', (noBlame, own, his) => {
    const { engine, world } = under({ noBlame });
    const row = addIncident(world, 1, 0, 0, 1);
    bookArisen(world, row);
    fileCase(world, row, channel.patrol);
    engine.advance(30 * 1440);
    expect([world.workerCards.total[counter.due], world.townCards.total[counter.due]]).toEqual([own, his]);
    expect([world.workerCards.total[counter.handled], world.townCards.total[counter.closed]]).toEqual([
      own,
      his,
    ]);
  });

  it('has hard incidents reported more', () => {
    const noBlame = (who: string) => ({ remedies: { noBlame: who } });
    const found = pairedDifferences(
      referenceScenario('small'),
      [noBlame('none'), noBlame('worker-and-superior')],
      10,
      { reported: measure('true-reporting-hard') },
    );
    expect(found.reported.low).toBeGreaterThan(0);
  });
});

describe('the reward for reporting a hard case', () => {
  const eager = { workers: { dutyYuanPerHarmDay: 10 } };

  it('is paid once for a hard case, not for an easy one', () => {
    const { world } = under({ hardReportYuan: 25 }, eager);
    for (const type of [0, 1]) {
      const row = addIncident(world, 1 + type, 0, 0, type);
      bookArisen(world, row);
      respond(world, row);
    }
    expect(world.workerCards.total[counter.reported]).toBe(2);
    expect(world.workerCards.paidYuan[0]).toBe(25);
  });

  it('has hard incidents reported more', () => {
    const reward = (hardReportYuan: number) => ({ remedies: { hardReportYuan } });
    const found = pairedDifferences(referenceScenario('small'), [reward(0), reward(60)], 8, {
      reported: measure('true-reporting-hard'),
      paid: measure('reward-yuan'),
    });
    expect(found.reported.low).toBeGreaterThan(0);
    expect(found.paid.low).toBeGreaterThan(0);
  });
});
