// Owners: who they are, when shops change hands, when they reconsider, and what their neighbours suffer.

import { describe, expect, it } from 'vitest';
import { pow } from '../../../../src/core/dmath.ts';
import { reconsiderShops, turnOwners } from '../../../../src/model/mechanisms/inspections/owners.ts';
import { premisesFlag } from '../../../../src/model/world/premises.ts';
import { residentField } from '../../../../src/model/world/residents.ts';
import type { World } from '../../../../src/model/world/world.ts';
import { bareWorld } from '../../../support/bare-world.ts';
import { expectShare } from '../../docking/share-interval.ts';
import { testName } from '../../../core/seed-of.ts';

const SHOPS = 500;
const town = (premises: object, inspections: object = {}, seed = 'bare'): World =>
  bareWorld({ seed, premises: { on: true, perThousandResidents: SHOPS, ...premises }, inspections }).world;

describe('owners', () => {
  it('are tempted in the share that the world says, the others gain nothing', () => {
    const { premises } = town({ temptedShare: 0.4 }, {}, testName());
    const tempted = premises.gainFactor.filter((factor) => factor > 0).length;
    expectShare(tempted, SHOPS, 0.4, 0.1);
  });

  it('are the same people in every replication of a seed', () => {
    const [one, two] = [town({}), town({})];
    expect([...one.premises.gainFactor]).toEqual([...two.premises.gainFactor]);
    expect([...town({}, {}, 'another').premises.gainFactor]).not.toEqual([...one.premises.gainFactor]);
  });

  it('violate where a round brings more than the risk, by the belief of the street', () => {
    const world = town(
      { temptedShare: 1, gainSpread: 0, gainYuanPerDay: 10, closedDayYuan: 0 },
      {
        intervalDays: 10,
        licenceYuanPerYear: 0,
        fineYuan: 300,
      },
    );
    const { premises } = world;
    // gain 100, penalty 300: the cut-off is a quarter
    premises.visitYes[0] = 24;
    premises.visitNo[0] = 76;
    reconsiderShops(world, 0);
    expect(premises.violating[0]).toBe(SHOPS);
    premises.visitYes[0] = 26;
    premises.visitNo[0] = 74;
    reconsiderShops(world, 0);
    expect(premises.violating[0]).toBe(0);
    premises.warnYes[0] = premises.warnNo[0] = 1;
    reconsiderShops(world, 0);
    expect(premises.violating[0]).toBe(SHOPS);
  });

  it('who were made to keep to the rules do so as long as the shop is theirs', () => {
    const world = town({ temptedShare: 1, gainYuanPerDay: 1000, turnoverPerYear: 1 }, { visitShare: 0 });
    const { premises } = world;
    premises.flags.fill(premisesFlag.enforced);
    premises.violating[0] = 0;
    reconsiderShops(world, 0);
    expect(premises.violating[0]).toBe(0);
    turnOwners(world, 0);
    const successors = premises.generation.filter((generation) => generation === 1).length;
    expect(successors).toBeGreaterThan(0);
    expect(premises.violating[0]).toBe(successors);
  });

  it('change month by month with a twelfth of the yearly share, others in another month', () => {
    const world = town({ turnoverPerYear: 0.6 }, {}, testName());
    turnOwners(world, 0);
    const { generation } = world.premises;
    expectShare(generation.filter((count) => count > 0).length, SHOPS, 0.05, 0.05);
    for (let month = 1; month < 12; month++) turnOwners(world, month);
    expectShare(generation.filter((count) => count > 0).length, SHOPS, 1 - pow(0.95, 12), 0.1);
  });
});

describe('a month next to a shop in violation', () => {
  it('costs its neighbours satisfaction, and nobody else', () => {
    const { world } = bareWorld({
      premises: { on: true, perThousandResidents: 2, temptedShare: 0, affected: 5, turnoverPerYear: 0 },
    });
    world.premises.setViolating(0, 1, true);
    const before = world.residents.share(0, residentField.satisfaction);
    turnOwners(world, 0);
    const unhappy = Array.from({ length: 1000 }, (_, resident) => resident).filter(
      (resident) => world.residents.share(resident, residentField.satisfaction) < before,
    );
    expect(unhappy).toEqual([500, 501, 502, 503, 504]);
  });
});
