// What bringing a matter to a place of the zone is worth to a resident who knows of it:
//   U = benefit x salience x (1/2 + trust) x belief of the grid - cost of the visit - walk both ways / chance of finding it open
//       - personal reluctance + lift + noise.
// Draws: zoneAwareness (from the generator of people), placeNoise. Reads only.
import { gumbelTable } from '../../core/dmath.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';
import { purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';
import type { ResidentUtilities } from './further-options.ts';

/** Returns the utility of a resident, yuan; -Infinity for who does not know of it, and where no place ever opens. */
export function placeUtility(
  world: World,
  row: number,
  resident: number,
  notice: number,
  settings: Policy['zonePlaces'],
  { benefit, reluctance }: ResidentUtilities,
  lift: number,
): number {
  const { zoneDesks, people, plan } = world;
  const cell = world.incidents.columns.cell[row];
  const open = zoneDesks.openChance[cell];
  if (open <= 0) return -Infinity;
  const within = resident - plan.selection.cellFirstResident[cell];
  people.draw(
    purpose.zoneAwareness,
    0,
    plan.territory.cellFirstResident[plan.selection.cellIds[cell]] + within,
    0,
  );
  if (people.u0() >= zoneDesks.awareness[cell]) return -Infinity;
  const walkYuan = (2 * (zoneDesks.walkMinutes[cell] / 60) * settings.walkYuanPerHour) / open;
  const gain = benefit * zoneDesks.belief[cell] - settings.visitYuan - walkYuan;
  return gain - reluctance + lift + placeNoise(world, row, notice);
}

/** Returns the most that anybody could make of it, yuan. */
export function placeBound(
  world: World,
  row: number,
  notice: number,
  { benefit, reluctance }: ResidentUtilities,
  lift: number,
): number {
  return benefit - reluctance + lift + placeNoise(world, row, notice);
}

function placeNoise(world: World, row: number, notice: number): number {
  const { origin0, origin1 } = world.incidents.columns;
  world.luck.draw(purpose.placeNoise, notice, origin0[row], origin1[row]);
  return world.plan.scenario.residents.noiseYuan * gumbelTable.quantile(world.luck.u0());
}
