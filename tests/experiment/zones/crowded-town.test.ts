// A plan with too many zones in a town is told from one that the model runs.
import { expect, it } from 'vitest';
import { crowdedTown } from '../../../src/experiment/zones/crowded-town.ts';

const territory = {
  cellTown: Int32Array.from({ length: 60 }, (_, cell) => Math.floor(cell / 30)),
  towns: 2,
  townNames: [
    { zh: '甲街道', en: 'Jia' },
    { zh: '乙街道', en: 'Yi' },
  ],
};
/** So many zones in the second town, one in the first. */
const plan = (zones: number) => ({
  zoneOf: Int32Array.from({ length: 60 }, (_, cell) => (cell < 30 ? 0 : 1 + (cell % zones))),
});

it('24 zones in a town run, 25 do not, and the town is named', () => {
  expect(crowdedTown(plan(24), territory)).toBeNull();
  expect(crowdedTown(plan(25), territory)?.en).toMatch(/^Yi has 25 zones or parts of zones, .* 24 in a town/);
  expect(crowdedTown(plan(25), territory)?.zh).toContain('乙街道有 25 个片区');
});
