// What all claims together say: how many of each verdict, and how many survive an adjustment for their number.
import { findings, type Finding } from '../../experiment/evidence/judge-effect.ts';
import type { CheckResult } from '../../experiment/evidence/judge-claim.ts';
import { holmAdjust } from '../../experiment/statistics/holm.ts';

const LEVEL = 0.05;

export interface Summary {
  readonly counts: readonly { readonly finding: Finding; readonly count: number }[];
  /** Checks that expect a direction. */
  readonly family: number;
  /** Of these, borne out. */
  readonly borneOut: number;
  /** Of those, still significant after Holm's adjustment over the family. */
  readonly still: number;
}

/** Sums up check results. */
export function summarise(results: readonly CheckResult[]): Summary {
  const directed = results.filter(({ pValue }) => pValue !== null);
  const adjusted = holmAdjust(directed.map(({ pValue }) => pValue));
  const isBorneOut = ({ finding }: CheckResult) => finding === 'borne-out';
  return {
    counts: findings.map((finding) => ({
      finding,
      count: results.filter((result) => result.finding === finding).length,
    })),
    family: directed.length,
    borneOut: directed.filter(isBorneOut).length,
    still: directed.filter((result, i) => isBorneOut(result) && (adjusted[i] ?? 1) < LEVEL).length,
  };
}
