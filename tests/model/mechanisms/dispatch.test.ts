// What a dispatch leaves on record: every case dispatched counts, the public's beside it, each against the one standard time.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../src/model/assessment/counters.ts';
import { bookArisen } from '../../../src/model/ledger/transition.ts';
import { fileCase } from '../../../src/model/mechanisms/filing.ts';
import { channel, channelNames } from '../../../src/model/world/case-table.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';

/** Files a case by a channel and has it dispatched. Returns the counts of the post, and those of its town. */
function dispatched(by: number, dispatchHours = 4) {
  const { engine, world } = bareWorld({
    time: { warmUpDays: 0, windowDays: 30, followUpDays: 30, weekend: [] },
    organisation: { disputeProbability: 0, returnToBlock: 0, intakeHours: 0.5 },
    scheme: { weights: {}, standards: { dispatchHours, checkHours: 8 } },
  });
  engine.advance(9 * 60);
  const row = addIncident(world, 1);
  bookArisen(world, row);
  fileCase(world, row, by);
  engine.advance(5 * 1440);
  const read = ({ total }: { total: Float64Array }) => ({
    all: total[counter.dispatched],
    inTime: total[counter.dispatchedOnTime],
    ofPublic: total[counter.publicDispatched],
    ofPublicInTime: total[counter.publicDispatchedOnTime],
  });
  const post = read(world.workerCards);
  expect(read(world.townCards)).toEqual(post);
  return post;
}

describe('a case is dispatched', () => {
  it.each(channelNames.map((name) => [name, name === 'patrol' || name === 'toldWorker' ? 0 : 1] as const))(
    'by the channel %s: %i of the public’s',
    (name, ofPublic) => {
      expect(dispatched(channel[name])).toEqual({
        all: 1,
        inTime: 1,
        ofPublic,
        ofPublicInTime: ofPublic,
      });
    },
  );

  it('late where the standard is no time at all, the public’s as well', () => {
    expect(dispatched(channel.platform, 0)).toEqual({ all: 1, inTime: 0, ofPublic: 1, ofPublicInTime: 0 });
  });
});
