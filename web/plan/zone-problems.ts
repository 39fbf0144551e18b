// What is unfinished or wrong about a plan, each with a cell to look at: cells without a zone, zones in pieces, zones outside the
// norms. In this order, since the first two make the third meaningless. Pure.
import { zonePieces } from '../../src/zoning/plan/zone-pieces.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import type { PlanScore } from '../../src/zoning/scoreboard/plan-score.ts';
import type { Units } from '../../src/zoning/units.ts';

export const problemKinds = ['unassigned', 'broken', 'out'] as const;
export type ProblemKind = (typeof problemKinds)[number];

export interface ZoneProblem {
  readonly kind: ProblemKind;
  /** -1 for cells without a zone. */
  readonly zone: number;
  readonly cell: number;
}

/** Lists the problems: one for each patch of cells without a zone, each broken zone and each zone outside the norms. */
export function zoneProblems(units: Units, plan: ZonePlan, score: PlanScore): ZoneProblem[] {
  const broken = score.zones.filter(({ pieces }) => pieces > 1);
  const out = score.zones.filter(({ breaches, units: held }) => held > 0 && breaches.length > 0);
  const { pieceOf } = zonePieces(units, plan.zoneOf, plan.zones);
  return [
    ...openPatches(units, plan.zoneOf).map((cell) => ({ kind: 'unassigned' as const, zone: -1, cell })),
    ...broken.map(({ zone }) => ({
      kind: 'broken' as const,
      zone,
      cell: strayCell(plan.zoneOf, pieceOf, zone),
    })),
    ...out.map(({ zone, centre }) => ({ kind: 'out' as const, zone, cell: centre })),
  ];
}

/** Returns the first cell of each patch of cells without a zone. */
function openPatches(units: Units, zoneOf: Int32Array): number[] {
  if (!zoneOf.includes(-1)) return [];
  const without = zoneOf.map((zone) => (zone < 0 ? 0 : -1));
  const { pieceOf } = zonePieces(units, without, 1);
  return firstOfEach(pieceOf);
}

/** Returns a cell of the zone's smallest piece. */
function strayCell(zoneOf: Int32Array, pieceOf: Int32Array, zone: number): number {
  const sizes = new Map<number, { cell: number; size: number }>();
  zoneOf.forEach((its, cell) => {
    if (its !== zone) return;
    const piece = sizes.get(pieceOf[cell]);
    if (piece === undefined) sizes.set(pieceOf[cell], { cell, size: 1 });
    else piece.size++;
  });
  return [...sizes.values()].reduce((least, one) => (one.size < least.size ? one : least)).cell;
}

function firstOfEach(groupOf: Int32Array): number[] {
  const seen = new Set<number>();
  const first: number[] = [];
  groupOf.forEach((group, cell) => {
    if (group < 0 || seen.has(group)) return;
    seen.add(group);
    first.push(cell);
  });
  return first;
}
