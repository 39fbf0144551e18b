// Borders along rivers and railways as lines: those without a bridge, those with one. Pure.
import { borderKind } from '../../src/zoning/units.ts';
import type { ZoneGround } from '../../src/data/picture/zone-ground.ts';

/** x1, y1, x2, y2 of each line, km. */
export interface BarrierLines {
  readonly closed: Float64Array;
  readonly bridged: Float64Array;
}

/** Lists the lines. */
export function barrierLines({ units, borders }: Pick<ZoneGround, 'units' | 'borders'>): BarrierLines {
  const { neighbourOffsets, neighbourIds } = units;
  const kindOf = (cell: number, other: number): number => {
    for (let slot = neighbourOffsets[cell]; slot < neighbourOffsets[cell + 1]; slot++)
      if (neighbourIds[slot] === other) return units.borderKind[slot];
    return borderKind.plain;
  };
  const closed: number[] = [];
  const bridged: number[] = [];
  borders.cell.forEach((cell, line) => {
    if (borders.other[line] < 0) return;
    const kind = kindOf(cell, borders.other[line]);
    const ends = borders.ends.subarray(4 * line, 4 * line + 4);
    if (kind === borderKind.barrier) closed.push(...ends);
    else if (kind === borderKind.bridged) bridged.push(...ends);
  });
  return { closed: Float64Array.from(closed), bridged: Float64Array.from(bridged) };
}
