// Firms beside a problem: when they notice, what follows from a report, who is inspected for it.

import { describe, expect, it } from 'vitest';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { scheduleFirmNotice } from '../../../src/model/mechanisms/firm-notice.ts';
import { channel } from '../../../src/model/world/case-table.ts';
import { firmBook, type FirmBook } from '../../../src/model/world/enterprises.ts';
import { incidentFlag } from '../../../src/model/world/incident-table.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';

/** A grid of firms that mind a great deal, without noise, and one problem beside them at minute 0. */
function problem(enterprises: object = {}, sections: { [name: string]: unknown } = {}, salience = 1) {
  const { engine, world } = bareWorld(
    {
      enterprises: {
        on: true,
        interestYuan: 1000,
        tellCostYuan: 900,
        reluctanceSpreadYuan: 0,
        noiseYuan: 0,
        priorInspected: 0,
        noticeMeanDays: 0.1,
        ...enterprises,
      },
      firmReporting: { inspectedShare: 0 },
      ...sections,
    },
    [{ salience, serviceHours: 100 }],
  );
  const row = addIncident(world, 1);
  world.incidents.columns.fateMinute[row] = 0x3fffffff;
  world.tally.arisen[0]++;
  world.tally.byState[0]++;
  scheduleFirmNotice(world, row, 0, 0);
  const book = (name: FirmBook): number => world.enterprises.books[firmBook[name]];
  return { engine, world, row, book };
}

describe('a problem beside firms', () => {
  it('is brought to the record by the hotline, as the public brings it', () => {
    const { engine, world, row, book } = problem();
    engine.advance(2 * 1440);
    expect([book('noticed'), book('called'), book('silent')]).toEqual([1, 1, 0]);
    const { state, caseRow, flags } = world.incidents.columns;
    expect(state[row]).toBe(incidentState.recorded);
    expect(world.cases.columns.channel[caseRow[row]]).toBe(channel.hotline);
    expect(flags[row] & incidentFlag.firmCalled).not.toBe(0);
    expect(flags[row] & incidentFlag.noticed).toBe(0);
  });

  it('is noticed by three of many firms, each once, and stays known to the public when they keep silent', () => {
    const { engine, world, row, book } = problem({ perThousandResidents: 500, interestYuan: 60 }, {}, 1);
    engine.advance(25 * 1440);
    // 60 yuan against costs of 44 and 900 at belief 1; at belief 1/2 nobody acts
    expect([book('noticed'), book('silent')]).toEqual([3, 3]);
    expect(world.incidents.columns.state[row]).toBe(incidentState.noticed);
  });

  it('is not noticed at all where no firm stands, or where it does not concern them', () => {
    for (const off of [{ perThousandResidents: 0 }, { concern: { event: 0 } }]) {
      const { engine, book } = problem(off);
      engine.advance(25 * 1440);
      expect(book('noticed')).toBe(0);
    }
  });

  it('reaches the worker first where that is cheaper, and the hotline when nothing has come of it', () => {
    const waited = problem(
      { tellCostYuan: 10, callCostYuan: 40, patienceDays: 3, interestYuan: 100 },
      { workers: { reportMinutes: 600 } },
    );
    waited.engine.advance(2 * 1440);
    expect([waited.book('told'), waited.book('called')]).toEqual([1, 0]);
    const believed = waited.world.enterprises.workerBelief[0];
    waited.engine.advance(6 * 1440);
    expect(waited.book('called')).toBe(1);
    expect(waited.world.enterprises.workerBelief[0]).toBeCloseTo(believed * 0.95, 12);
  });
});

describe('who reports', () => {
  it('is never inspected at probability 0 and always at 1, fined where something is found, and the firms of the grid learn', () => {
    const under = (inspectedShare: number, irregularShare: number) => {
      const { engine, world, book } = problem({ irregularShare }, { firmReporting: { inspectedShare } });
      engine.advance(2 * 1440);
      return { done: [book('inspected'), book('fined')], fear: world.enterprises.fear[0] };
    };
    expect(under(0, 1)).toEqual({ done: [0, 0], fear: 0 });
    expect(under(1, 0)).toEqual({ done: [1, 0], fear: 0.05 });
    expect(under(1, 1)).toEqual({ done: [1, 1], fear: 0.05 });
  });
});
