// Centres stand where residents walk least, or where they are said to.

import { describe, expect, it } from 'vitest';
import { servicePoints } from '../../../../src/model/plan/services/service-points.ts';
import { serviceNetwork, serviceWorld } from '../../../support/service-town.ts';

const pointsOf = (services: Parameters<typeof serviceWorld>[0]) => {
  const world = serviceWorld(services);
  const cells = Int32Array.from({ length: world.plan.cells }, (_, cell) => cell);
  return { world, points: servicePoints(world.plan, 0, cells, world.policies[0].source.services) };
};

describe('places of service centres', () => {
  it('one centre stands in the grid from which the weighted walk is shortest', () => {
    const { world, points } = pointsOf({ centresPerTown: 1 });
    const { territory, selection } = world.plan;
    const walk = (x: number, y: number): number =>
      Array.from(selection.cellIds).reduce(
        (sum, id, cell) =>
          sum +
          selection.cellResidents[cell] *
            Math.sqrt((territory.cellX[id] - x) ** 2 + (territory.cellY[id] - y) ** 2),
        0,
      );
    const chosen = walk(points.xKm[0], points.yKm[0]);
    for (const id of selection.cellIds)
      expect(chosen).toBeLessThanOrEqual(walk(territory.cellX[id], territory.cellY[id]) + 1e-9);
  });

  it('a further centre never lengthens a walk, and there are no more centres than grids', () => {
    const nearest = (centresPerTown: number) => serviceNetwork({ centresPerTown }).network.nearestMinutes;
    const [one, three] = [nearest(1), nearest(3)];
    one.forEach((minutes, i) => expect(three[i]).toBeLessThanOrEqual(minutes));
    expect(three.reduce((sum, minutes) => sum + minutes)).toBeLessThan(
      one.reduce((sum, minutes) => sum + minutes),
    );
    expect(pointsOf({ centresPerTown: 60 }).points.xKm).toHaveLength(12);
  });

  it('given places are taken as they are; those of other towns are not', () => {
    const { points } = pointsOf({
      places: [
        { town: 0, xKm: 0.25, yKm: 0.5 },
        { town: 3, xKm: 9, yKm: 9 },
      ],
    });
    expect([...points.xKm]).toEqual([0.25]);
    expect([...points.yKm]).toEqual([0.5]);
  });
});
