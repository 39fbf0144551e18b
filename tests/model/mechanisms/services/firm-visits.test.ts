// Visits of firms to service centres: wanted for administration beside those of residents, and met like them.

import { describe, expect, it } from 'vitest';
import { bookFirmVisits } from '../../../../src/model/mechanisms/services/firm-visits.ts';
import { serviceCategories } from '../../../../src/model/plan/services/service-needs.ts';
import { serviceField } from '../../../../src/model/world/services.ts';
import { serviceWorld } from '../../../support/service-town.ts';

const ADMINISTRATION = serviceCategories.indexOf('administration');
const networkOf = (world: ReturnType<typeof serviceWorld>) =>
  world.services.network(0, world.policies[0].source.services);

describe('the visits of firms', () => {
  it('add to what is wanted of administration, and to nothing else', () => {
    const world = serviceWorld(
      {},
      { enterprises: { on: true, perThousandResidents: 50, serviceVisits: 300 } },
    );
    const [none, firms] = [networkOf(serviceWorld()), networkOf(world)];
    for (let at = 0; at < none.need.length; at++) {
      const i = Math.floor(at / serviceCategories.length);
      const more = at % serviceCategories.length === ADMINISTRATION ? firms.firmNeed[i] : 0;
      expect(firms.need[at]).toBeCloseTo(none.need[at] + more, 9);
    }
    firms.cells.forEach((cell, i) => {
      expect(firms.firmNeed[i]).toBeCloseTo(0.3 * world.enterprises.inCell(cell), 9);
    });
    expect(new Set(none.firmNeed)).toEqual(new Set([0]));
  });

  it('are met in the share in which administration is met in their grid', () => {
    const world = serviceWorld({}, { enterprises: { on: true } });
    const network = networkOf(world);
    const unmet = network.need.map((visits, at) =>
      at % serviceCategories.length === ADMINISTRATION ? visits / 4 : visits,
    );
    bookFirmVisits(world, network, unmet, 2);
    const { sums } = world.services;
    expect(sums[serviceField.firmWanted]).toBe(network.firmNeed[2]);
    expect(sums[serviceField.firmMet]).toBeCloseTo(0.75 * network.firmNeed[2], 9);
  });
});
