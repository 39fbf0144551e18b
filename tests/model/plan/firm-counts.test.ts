// How many firms a cell has: by residents, neighbourhood type, and whether its town is a park; none where they are not simulated.

import { describe, expect, it } from 'vitest';
import { firmsOfCell } from '../../../src/model/plan/firm-counts.ts';
import { bareWorld } from '../../support/bare-world.ts';

const types = [{ id: 'busy', name: { zh: '街', en: 'Busy' }, share: 1, firms: 2 }];
const land = { population: 2000, cells: 2, communities: 2, towns: 2, parks: 1, cellSizeSpread: 0 };

describe('the firms of a cell', () => {
  it('are none where firms are not simulated', () => {
    expect(firmsOfCell(bareWorld().world.plan, 0)).toBe(0);
  });

  it('follow residents, the neighbourhood type, and the park', () => {
    const { plan } = bareWorld({
      territory: land,
      enterprises: { on: true, perThousandResidents: 30, parkFactor: 5 },
      incidents: { neighbourhoods: types },
    }).world;
    const parks = new Set<number>();
    for (let cell = 0; cell < plan.cells; cell++) {
      const park = plan.territory.townIsPark[plan.selection.cellTown[cell]];
      parks.add(park);
      const expected = (30 * 2 * (park === 1 ? 5 : 1) * plan.selection.cellResidents[cell]) / 1000;
      expect(firmsOfCell(plan, cell)).toBe(Math.round(expected));
    }
    expect([...parks].sort()).toEqual([0, 1]);
  });
});
