// Which mark of a plan - centre of a zone, station - lies under the pointer. Pure.
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import type { Units } from '../../src/zoning/units.ts';
import { toScreenX, toScreenY, type Viewport } from '../../src/data/picture/viewport.ts';

export type MapMark =
  | { readonly kind: 'centre'; readonly cell: number; readonly zone: number }
  | { readonly kind: 'station'; readonly cell: number };

/** Pixels around the middle of a mark that belong to it: as much as a finger needs. */
const reach = 11;

/** Returns the nearest mark of the kinds asked for; null where there is none. */
export function markAt(
  { x, y }: Pick<Units, 'x' | 'y'>,
  { centres, stations }: ZonePlan,
  view: Viewport,
  at: readonly [x: number, y: number],
  kinds: readonly MapMark['kind'][] = ['centre', 'station'],
): MapMark | null {
  let [found, least]: [MapMark | null, number] = [null, reach * reach];
  const see = (mark: MapMark): void => {
    if (mark.cell < 0 || !kinds.includes(mark.kind)) return;
    const [dx, dy] = [toScreenX(view, x[mark.cell]) - at[0], toScreenY(view, y[mark.cell]) - at[1]];
    const square = dx * dx + dy * dy;
    if (square <= least) [found, least] = [mark, square];
  };
  for (const cell of stations) see({ kind: 'station', cell });
  centres.forEach((cell, zone) => see({ kind: 'centre', cell, zone }));
  return found;
}
