// Chooses which waiting job a free worker takes: one whose warm-up it holds, else one that nobody is warming up, else the oldest.
// Order changes speed only; results do not depend on it.

export interface Waiting {
  readonly affinity: string;
}

/**
 * Returns the index of the job to take, or -1 when none waits.
 * @param waiting jobs in order of arrival
 * @param own affinity of the worker's last job, null for a fresh worker
 * @param busyElsewhere affinities of the jobs that other workers run now
 */
export function chooseJob(
  waiting: readonly Waiting[],
  own: string | null,
  busyElsewhere: ReadonlySet<string>,
): number {
  const mine = waiting.findIndex(({ affinity }) => affinity === own);
  if (mine >= 0) return mine;
  const untouched = waiting.findIndex(({ affinity }) => !busyElsewhere.has(affinity));
  if (untouched >= 0) return untouched;
  return waiting.length > 0 ? 0 : -1;
}
