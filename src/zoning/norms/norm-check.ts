// What checking norms yields: findings in plain sentences, how many zones the bounds allow, and the nearest norms that could hold.
import type { BoundedMeasure } from '../scoreboard/plan-score.ts';
import type { Band, ZoneNorms } from './zone-norms.ts';

export type NormFindingCode =
  | 'band'
  | 'density'
  | 'town-density'
  | 'zone-count'
  | 'given-count'
  | 'unit-size'
  | 'radius-area'
  | 'walk-area'
  | 'elder-walk-area'
  | 'walk-people';

export interface NormFinding {
  readonly code: NormFindingCode;
  /** Whether what it speaks of can be had. */
  readonly possible: boolean;
  /** plan = without it no plan keeps the bounds; part = it concerns some towns, or the walk beside the bounds. */
  readonly scope: 'plan' | 'part';
  readonly measure?: BoundedMeasure;
  readonly zh: string;
  readonly en: string;
  readonly numbers: Readonly<Record<string, number>>;
}

export interface BandChange {
  readonly measure: BoundedMeasure;
  readonly from: Band;
  readonly to: Band;
}

export interface NearestNorms {
  readonly norms: ZoneNorms;
  /** Number of zones for which the change is smallest (or the one that was asked about). */
  readonly zones: number;
  readonly changes: readonly BandChange[];
  readonly zh: string;
  readonly en: string;
}

export interface NormCheck {
  /** Whether nothing rules out a plan that keeps all bounds; that one exists is for the generator to show. */
  readonly possible: boolean;
  readonly findings: readonly NormFinding[];
  /** Fewest and most zones that all bounds allow together; null if no number does. */
  readonly zones: Band | null;
  /** The smallest change that totals do not rule out; null if none is needed. */
  readonly nearest: NearestNorms | null;
}

/** Names and units of what is bounded, for sentences. */
export const measureNames: Readonly<
  Record<BoundedMeasure, { zh: string; en: string; zhUnit: string; enUnit: string }>
> = {
  population: { zh: '人口', en: 'population', zhUnit: '人', enUnit: 'people' },
  areaKm2: { zh: '面积', en: 'area', zhUnit: '平方公里', enUnit: 'km2' },
  households: { zh: '户数', en: 'number of households', zhUnit: '户', enUnit: 'households' },
  workloadHours: { zh: '工作量', en: 'workload', zhUnit: '小时/年', enUnit: 'hours a year' },
};
