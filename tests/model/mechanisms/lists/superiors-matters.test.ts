// What superiors and media take up: known problems only, with the probability given, off and on record alike.

import { describe, expect, it } from 'vitest';
import { incidentState } from '../../../../src/model/ledger/incident-states.ts';
import { bookArisen, moveIncident } from '../../../../src/model/ledger/transition.ts';
import { fileCase } from '../../../../src/model/mechanisms/filing.ts';
import { takeUpMatters } from '../../../../src/model/mechanisms/lists/superiors-matters.ts';
import { isSupervised } from '../../../../src/model/mechanisms/lists/supervision.ts';
import { channel } from '../../../../src/model/world/case-table.ts';
import { incidentFlag } from '../../../../src/model/world/incident-table.ts';
import type { World } from '../../../../src/model/world/world.ts';
import { testName } from '../../../core/seed-of.ts';
import { expectShare } from '../../docking/share-interval.ts';
import { addIncident, bareWorld } from '../../../support/bare-world.ts';

/** Open incidents, known to residents or not, on record or not. */
function world(count: number, lists: object, flags: number, onRecord: boolean): World {
  const { world: made } = bareWorld({ seed: testName(), lists });
  for (let i = 0; i < count; i++) {
    const row = addIncident(made, i, flags);
    bookArisen(made, row);
    moveIncident(made, row, incidentState.noticed);
    if (onRecord) fileCase(made, row, channel.hotline);
  }
  return made;
}

const supervised = (of: World): number => {
  const { cases } = of;
  let count = 0;
  for (let file = cases.stride; file <= cases.highest; file += cases.stride)
    if (cases.isUsed(file) && isSupervised(of, file)) count++;
  return count;
};

describe('superiors and media', () => {
  it('take up known problems with the weekly part of the monthly probability', () => {
    const on = world(20_000, { on: true, monthlyProbability: 0.3 }, incidentFlag.noticed, false);
    takeUpMatters(on, 3);
    expectShare(supervised(on), 20_000, 1 - 0.7 ** (7 / 30), 0.01);
    expect(on.cases.columns.channel[on.cases.stride]).toBe(channel.oversight);
  });

  it('put on their list what is on record already, without another case', () => {
    const on = world(50, { on: true, monthlyProbability: 1 }, incidentFlag.noticed, true);
    takeUpMatters(on, 0);
    expect(supervised(on)).toBe(50);
    expect(on.cases.columns.channel[on.cases.stride]).toBe(channel.hotline);
  });

  it('know nothing of what no resident knows, and take up nothing where there are no two lists', () => {
    const unknown = world(50, { on: true, monthlyProbability: 1 }, 0, false);
    const off = world(50, { on: false, monthlyProbability: 1 }, incidentFlag.noticed, false);
    for (const tried of [unknown, off]) {
      takeUpMatters(tried, 0);
      expect(tried.cases.highest).toBe(0);
    }
  });
});
