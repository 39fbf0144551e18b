// Who is within reach of whom, as lists: points of each candidate and candidates of each point.
import type { SitingProblem } from './siting-problem.ts';

export interface CoverLists {
  readonly points: number;
  readonly candidates: number;
  /** Points within reach of each candidate, ascending. */
  readonly pointsOf: readonly Int32Array[];
  /** Candidates within reach of each point, ascending. */
  readonly candidatesOf: readonly Int32Array[];
}

/** Lists what lies within a way. @param reachKm the longest way that counts, itself included */
export function coverLists({ points, candidates, km }: SitingProblem, reachKm: number): CoverLists {
  const limit = reachKm * (1 + 1e-12);
  const listOf = (length: number, near: (i: number) => boolean): Int32Array =>
    Int32Array.from(Array.from({ length }, (_, i) => i).filter(near));
  return {
    points,
    candidates,
    pointsOf: Array.from({ length: candidates }, (_, c) =>
      listOf(points, (i) => km[c * points + i] <= limit),
    ),
    candidatesOf: Array.from({ length: points }, (_, i) =>
      listOf(candidates, (c) => km[c * points + i] <= limit),
    ),
  };
}
