// The further options of a resident: who has them, what they are worth without noise, and that the bound by which notices are
// passed over holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice, chooseChannel, mightAct } from '../../../src/model/decisions/channel-choice.ts';
import { residentField } from '../../../src/model/world/residents.ts';
import type { World } from '../../../src/model/world/world.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';

const RESIDENT = 7;
const costly = {
  actionBenefitYuan: 40,
  tellWorkerCostYuan: 30,
  hotlineCostYuan: 35,
  thresholdSpreadYuan: 0,
  noiseYuan: 0,
};
const half = { residentsCommittee: 0.5, ownersCommittee: 0.5, propertyFirm: 0.5, volunteers: 0.5, spread: 0 };

/** A street whose residents are members, take part, or both. Trust 1/2, belief in worker and hotline 1/2 at first. */
function street(
  sections: Record<string, Record<string, unknown>>,
  joined: number,
  participation: number,
): World {
  const { world } = bareWorld({ residents: { ...costly, initialTrust: 0.5 }, ...sections }, [
    { salience: 1, category: 'event' },
  ]);
  world.residents.nudge(RESIDENT, residentField.trust, 0.5, 1);
  world.platform.joined[0] = joined;
  world.platform.belief[0] = 0.5;
  world.community.participation[0] = participation;
  world.community.dependence[0] = 0;
  world.community.response[0] = 0.5;
  return world;
}
const choose = (world: World, workerFailed = false) =>
  chooseChannel(world, addIncident(world, 1), RESIDENT, 0, !workerFailed, !workerFailed);

const platform = (cost: number, more: Record<string, unknown> = {}) => ({
  platform: { on: true, reportCostYuan: cost, deliberation: false, ...more },
});
const together = (effortYuan: number, ease: number, response: Record<string, unknown> = {}) => ({
  selfGovernance: {
    on: true,
    organisations: half,
    neighbours: { effortYuan, ease: { event: ease } },
    response,
  },
});

describe('without noise a resident', () => {
  it('reports through the platform when that is worth its cost, if a member', () => {
    expect(choose(street(platform(19), 1, 0))).toBe(choice.platform);
    expect(choose(street(platform(21), 1, 0))).toBe(choice.silent);
    expect(choose(street(platform(19), 0, 0))).toBe(choice.silent);
  });

  it('turns to the platform when telling the worker has failed', () => {
    expect(choose(street(platform(10), 1, 0), true)).toBe(choice.platform);
  });

  it('settles it among neighbours when the chance is worth the effort, if he takes part', () => {
    expect(choose(street(together(11, 0.3), 0, 1))).toBe(choice.neighbours);
    expect(choose(street(together(13, 0.3), 0, 1))).toBe(choice.silent);
    expect(choose(street(together(11, 0.3), 0, 0))).toBe(choice.silent);
  });

  it('does not settle it among neighbours once the worker has been told in vain', () => {
    expect(choose(street(together(1, 0.9), 0, 1), true)).toBe(choice.silent);
  });

  it('has less effort and a better chance in the chat', () => {
    const sections = {
      ...together(20, 0.4),
      ...platform(99, { deliberation: true, chatEffortFactor: 0.5, chatSuccessFactor: 1.25 }),
    };
    // alone .4 x 40 - 20 < 0; in the chat .5 x 40 - 10 > 0
    expect(choose(street(sections, 0, 1))).toBe(choice.silent);
    expect(choose(street(sections, 1, 1))).toBe(choice.neighbours);
  });

  it('who depends on the grid leaves it to the grid, unless dependence is switched off', () => {
    const dependent = (dependenceOn: boolean) => {
      const world = street(together(5, 0.5, { dependenceOn, dependenceYuan: 20, inducedYuan: 0 }), 0, 1);
      world.community.dependence[0] = 1;
      return choose(world);
    };
    expect([dependent(true), dependent(false)]).toEqual([choice.silent, choice.neighbours]);
  });

  it.each([
    ['dependence', { inducedYuan: 15, enthusiasmOn: false }, { dependence: 1 }],
    ['good response', { enthusiasmYuan: 30, dependenceOn: false }, { response: 1 }],
  ])('turns to officials more readily under %s', (_name, response, state) => {
    const world = street(together(99, 0, response), 0, 0);
    expect(choose(world)).toBe(choice.silent);
    if ('dependence' in state) world.community.dependence[0] = 1;
    else world.community.response[0] = 1;
    expect(choose(world)).toBe(choice.tellWorker);
  });
});

it('whoever chooses to act on a notice might have been expected to', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(share, share, share, share, share), fc.nat(1e6), ([a, b, c, d, e], ordinal) => {
      const sections = {
        ...together(20 * a, b),
        ...platform(40 * c, { deliberation: true }),
        residents: { ...costly, noiseYuan: 9, thresholdSpreadYuan: 8 },
      };
      const world = street(sections, a, b);
      world.platform.belief[0] = c;
      world.community.dependence[0] = d;
      world.community.response[0] = e;
      const row = addIncident(world, ordinal);
      const acts = chooseChannel(world, row, RESIDENT, 1, true, true) !== choice.silent;
      expect(acts && !mightAct(world, row, RESIDENT, 1)).toBe(false);
    }),
    fastCheckOptions(150),
  );
});
