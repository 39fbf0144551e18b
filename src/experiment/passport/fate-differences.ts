// Which incidents fare differently under two designs, in one and the same world: joined by origin key, counted by how fates moved, and
// those listed whose harm differs most. Incidents that came back after a solution exist only where there was one, so they may be in
// one world alone; they are counted apart.
import { originKey } from '../../model/ledger/origin-key.ts';
import {
  fateEnds,
  fateWays,
  type FateEnd,
  type FateRows,
  type FateWay,
} from '../../model/ledger/fate-log.ts';

export interface Fate {
  readonly way: FateWay;
  readonly end: FateEnd;
  readonly days: number;
}

export interface FatePair {
  readonly origin: readonly [number, number];
  /** Global cell, and index into the scenario's types. */
  readonly cell: number;
  readonly type: number;
  readonly ariseMinute: number;
  readonly baseline: Fate;
  readonly design: Fate;
  /** Harm under the design less harm under the baseline, harm-days. */
  readonly moreHarmDays: number;
}

export interface FateMove {
  readonly from: Omit<Fate, 'days'>;
  readonly to: Omit<Fate, 'days'>;
  readonly incidents: number;
  readonly moreHarmDays: number;
}

export interface FateDifferences {
  /** Incidents that arose under both designs, and of these those with the same fate (way and end). */
  readonly shared: number;
  readonly alike: number;
  /** Incidents that arose under one design alone. */
  readonly baselineOnly: number;
  readonly designOnly: number;
  /** How fates moved, most frequent first. */
  readonly moves: readonly FateMove[];
  /** Incidents with another fate, largest difference of harm first. */
  readonly foremost: readonly FatePair[];
}

/**
 * Compares the fates of one world under two designs.
 * @param harmPerDay harm of a day of each type @param most incidents to list
 */
export function fateDifferences(
  baseline: FateRows,
  design: FateRows,
  harmPerDay: ArrayLike<number>,
  most = 100,
): FateDifferences {
  const rowOf = new Map<string, number>();
  baseline.origin0.forEach((origin0, row) => rowOf.set(originKey(origin0, baseline.origin1[row]), row));
  const moves = new Map<string, { -readonly [K in keyof FateMove]: FateMove[K] }>();
  const different: FatePair[] = [];
  let shared = 0;
  design.origin0.forEach((origin0, row) => {
    const origin1 = design.origin1[row];
    const before = rowOf.get(originKey(origin0, origin1));
    if (before === undefined) return;
    shared++;
    const [from, to] = [fateAt(baseline, before), fateAt(design, row)];
    if (from.way === to.way && from.end === to.end) return;
    const type = design.type[row];
    const moreHarmDays = (to.days - from.days) * design.severity[row] * harmPerDay[type];
    const key = `${from.way} ${from.end} ${to.way} ${to.end}`;
    const known = moves.get(key) ?? { from: kindOf(from), to: kindOf(to), incidents: 0, moreHarmDays: 0 };
    moves.set(key, known);
    known.incidents++;
    known.moreHarmDays += moreHarmDays;
    const { [row]: cell } = design.cell;
    const { [row]: ariseMinute } = design.ariseMinute;
    different.push({
      origin: [origin0, origin1],
      cell,
      type,
      ariseMinute,
      baseline: from,
      design: to,
      moreHarmDays,
    });
  });
  different.sort(
    (a, b) =>
      Math.abs(b.moreHarmDays) - Math.abs(a.moreHarmDays) ||
      a.ariseMinute - b.ariseMinute ||
      a.origin[0] - b.origin[0] ||
      a.origin[1] - b.origin[1],
  );
  return {
    shared,
    alike: shared - different.length,
    baselineOnly: baseline.origin0.length - shared,
    designOnly: design.origin0.length - shared,
    moves: [...moves.values()].sort((a, b) => b.incidents - a.incidents),
    foremost: different.slice(0, most),
  };
}

const kindOf = ({ way, end }: Fate): Omit<Fate, 'days'> => ({ way, end });

function fateAt(rows: FateRows, row: number): Fate {
  return { way: fateWays[rows.way[row]], end: fateEnds[rows.end[row]], days: rows.days[row] };
}
