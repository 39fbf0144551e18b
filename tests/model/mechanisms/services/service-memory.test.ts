// Visits leave a mark on as many residents as the share says: served ones are pleased, those sent away annoyed.

import { describe, expect, it } from 'vitest';
import { rememberVisits } from '../../../../src/model/mechanisms/services/service-memory.ts';
import { residentField } from '../../../../src/model/world/residents.ts';
import { serviceWorld } from '../../../support/service-town.ts';

/** Residents of the first grid whose satisfaction rose, and whose fell. */
function moved(share: number, served: number, turnedAway: number): [up: number, down: number] {
  const world = serviceWorld();
  const before = world.residents.share(0, residentField.satisfaction);
  rememberVisits(world, 0, 2, share, served, turnedAway);
  let [up, down] = [0, 0];
  for (let i = 0; i < world.residents.count; i++) {
    const now = world.residents.share(i, residentField.satisfaction);
    if (now > before) up++;
    else if (now < before) down++;
  }
  return [up, down];
}

describe('visits to service centres', () => {
  it('leave a mark on the share of visits that is remembered', () => {
    expect(moved(0.1, 400, 200)).toEqual([40, 20]);
    expect(moved(0, 400, 200)).toEqual([0, 0]);
  });

  it('are remembered by no more people than live in the grid', () => {
    const size = serviceWorld().plan.selection.cellResidents[0];
    expect(moved(1, 0.6 * size, 5 * size)).toEqual([Math.round(0.6 * size), size - Math.round(0.6 * size)]);
  });
});
