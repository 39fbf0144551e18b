// Joint lead costs hours and hand-overs, and what no leading line takes is neither reported on the platform nor settled in its chat.

import { describe, expect, it } from 'vitest';
import { choice, chooseChannel } from '../../../src/model/decisions/channel-choice.ts';
import {
  concertLeads,
  countBrought,
  isTakenByLead,
  passBetweenLeads,
} from '../../../src/model/mechanisms/lead.ts';
import { bookArisen } from '../../../src/model/ledger/transition.ts';
import { fileCase } from '../../../src/model/mechanisms/filing.ts';
import { channel } from '../../../src/model/world/case-table.ts';
import type { World } from '../../../src/model/world/world.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';

const office = (id: string) => ({ id, name: { zh: id, en: id } });
const line = (id: string) => ({ ...office(id), departments: [`${id}-office`], organisations: [] });
const types = ['a', 'b', 'c'].map((id) => ({ route: [`${id}-office`], salience: 1 }));

function led(jointly: number, more: Record<string, Record<string, unknown>> = {}): World {
  const lead = { on: true, jointly, lines: [line('a'), line('b'), line('c')], ...more['lead'] };
  const departments = { list: ['a-office', 'b-office', 'c-office'].map(office) };
  return bareWorld({ platform: { on: true, reportCostYuan: 0 }, ...more, departments, lead }, types).world;
}

function filed(world: World, type: number, by: number): number {
  const row = addIncident(world, 7 + type, 0, 0, type);
  bookArisen(world, row);
  fileCase(world, row, by);
  return world.incidents.columns.caseRow[row];
}

describe('what the platform takes', () => {
  it('is what belongs to a line that leads', () => {
    for (const jointly of [0, 1, 2, 3]) {
      const world = led(jointly);
      const taken = [0, 1, 2].map((type) => isTakenByLead(world, addIncident(world, type, 0, 0, type)));
      expect(taken).toEqual([jointly > 0, jointly > 1, jointly > 2]);
    }
  });

  it('is reported there by members, and the rest by no means there', () => {
    const world = led(1, { residents: { noiseYuan: 0, thresholdSpreadYuan: 0, hotlineCostYuan: 10_000 } });
    world.platform.joined.fill(1);
    world.platform.belief.fill(1);
    const chosen = [0, 1].map((type) =>
      chooseChannel(world, addIncident(world, type, 0, 0, type), 3, 0, false, false),
    );
    expect(chosen).toEqual([choice.platform, choice.silent]);
  });
});

describe('offices that lead jointly', () => {
  it('pass on a report on the platform with the chance that another office has received it', () => {
    for (const [jointly, hours] of [
      [1, 0],
      [2, 3],
      [3, 4],
    ]) {
      const world = led(jointly, { lead: { handOverHours: 6 } });
      const file = filed(world, 0, channel.platform);
      expect(passBetweenLeads(world, file)).toBeCloseTo(hours, 12);
    }
  });

  it('pass on nothing that came another way', () => {
    const world = led(3);
    expect(passBetweenLeads(world, filed(world, 0, channel.hotline))).toBe(0);
  });

  it('concert in pairs, every day of the window, paid as officials', () => {
    const hours = [0, 1, 2, 3].map((jointly) => {
      const world = led(jointly, { lead: { hoursPerPairMonth: 146 }, costs: { officialHourYuan: 70 } });
      const before = world.costs.yuan.reduce((sum, yuan) => sum + yuan, 0);
      concertLeads(world, 3);
      concertLeads(world, 10_000); // after the window
      const yuan = world.costs.yuan.reduce((sum, one) => sum + one, 0) - before;
      expect(yuan).toBeCloseTo(70 * world.actorBooks.concertHours[0], 9);
      return world.actorBooks.concertHours[0];
    });
    expect(hours.map((sum) => Math.round(sum * 1e9) / 1e9)).toEqual([0, 0, 4.8, 14.4]);
  });

  it('have the reports of members on their books by department', () => {
    const world = led(3);
    for (const type of [0, 2, 2]) countBrought(world, addIncident(world, 30 + type, 0, 0, type));
    expect([...world.actorBooks.brought]).toEqual([1, 0, 2]);
  });
});
