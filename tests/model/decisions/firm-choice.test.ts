// A firm's choice without noise: what it is worth against what it costs, and the fear of being looked at itself.

import { describe, expect, it } from 'vitest';
import {
  chooseForFirm,
  concernOf,
  firmChoice,
  firmMightAct,
  isIrregular,
} from '../../../src/model/decisions/firm-choice.ts';
import type { World } from '../../../src/model/world/world.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';

/** A street of firms without noise and reluctance; value 100 yuan, belief in the worker 0.6, in the hotline 0.9. */
function street(enterprises: object = {}, sections: { [name: string]: unknown } = {}): World {
  const { world } = bareWorld(
    {
      enterprises: {
        on: true,
        interestYuan: 100,
        tellCostYuan: 20,
        callCostYuan: 40,
        postCostYuan: 5,
        reluctanceSpreadYuan: 0,
        noiseYuan: 0,
        priorInspected: 0,
        ...enterprises,
      },
      ...sections,
    },
    [{ salience: 1 }, { salience: 1, category: 'dispute' }],
  );
  world.enterprises.workerBelief[0] = 0.6;
  world.enterprises.hotlineBelief[0] = 0.9;
  return world;
}
const choose = (world: World, workerOpen = true, type = 0): number =>
  chooseForFirm(world, addIncident(world, 1, 0, 0, type), 0, 0, workerOpen);

describe('a firm that notices a problem', () => {
  it('takes the way that is worth most', () => {
    const world = street();
    expect(choose(world)).toBe(firmChoice.call); // 90 - 40 against 60 - 20
    world.enterprises.workerBelief[0] = 0.8;
    expect(choose(world)).toBe(firmChoice.tell);
    expect(choose(world, false)).toBe(firmChoice.call);
  });

  it('is silent about what does not concern it', () => {
    const world = street();
    expect(concernOf(world, 1)).toBe(0);
    expect(choose(world, true, 1)).toBe(firmChoice.silent);
  });

  it('keeps silent once being inspected would cost more than the matter is worth', () => {
    const world = street({ inspectionYuan: 200, irregularShare: 0 });
    world.enterprises.fear[0] = 0.24;
    expect(choose(world)).toBe(firmChoice.call); // 50 - 48
    world.enterprises.fear[0] = 0.26;
    expect(choose(world)).toBe(firmChoice.silent);
  });

  it('fears the penalty on top where it has something to hide', () => {
    const sections = { inspections: { fineYuan: 3000 } };
    const [clean, guilty] = [0, 1].map((irregularShare) =>
      street({ inspectionYuan: 0, irregularShare, priorInspected: 0.05 }, sections),
    );
    expect(choose(clean)).toBe(firmChoice.call);
    expect(choose(guilty)).toBe(firmChoice.silent);
  });

  it('has something to hide as often as the premises of its grid are in violation, where these are simulated', () => {
    const world = street({ irregularShare: 1 }, { premises: { on: true, perThousandResidents: 20 } });
    const { premises } = world;
    for (let at = 0; at < premises.count; at++) premises.setViolating(0, at, false);
    const hiding = () => Array.from({ length: 40 }, (_, firm) => isIrregular(world, 0, firm)).filter(Boolean);
    expect(hiding()).toHaveLength(0);
    for (let at = 0; at < premises.count; at++) premises.setViolating(0, at, true);
    expect(hiding()).toHaveLength(40);
  });

  it('uses its channel only where the platform has one and has been launched', () => {
    const withChannel = (channel: boolean) =>
      street({}, { platform: { on: true }, firmReporting: { channel } });
    for (const channel of [false, true]) {
      const world = withChannel(channel);
      world.platform.belief[0] = 1;
      expect(choose(world)).toBe(firmChoice.call);
      world.platform.launched[0] = 1;
      expect(choose(world)).toBe(channel ? firmChoice.post : firmChoice.call);
    }
  });

  it('might act wherever it acts under some belief', () => {
    const world = street();
    const row = addIncident(world, 1);
    expect(firmMightAct(world, row, 0, 0)).toBe(true);
    world.incidents.columns.severity[row] = 0.19; // 19 - 20
    expect(firmMightAct(world, row, 0, 0)).toBe(false);
  });
});
