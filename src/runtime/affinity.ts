// Chooses which waiting job a free worker takes: one whose warm-up it holds, else one that nobody is warming up, else the oldest.
// Order changes speed only; results do not depend on it.

export interface Waiting {
  readonly affinity: string;
}

/**
 * Returns the index of the job to take, or -1 when none waits.
 * @param waiting jobs in order of arrival
 * @param own affinities that the worker is warm for, none for a fresh worker
 * @param busyElsewhere affinities of the jobs that other workers run now
 */
export function chooseJob(
  waiting: readonly Waiting[],
  own: readonly string[],
  busyElsewhere: ReadonlySet<string>,
): number {
  const mine = waiting.findIndex(({ affinity }) => own.includes(affinity));
  if (mine >= 0) return mine;
  const untouched = waiting.findIndex(({ affinity }) => !busyElsewhere.has(affinity));
  if (untouched >= 0) return untouched;
  return waiting.length > 0 ? 0 : -1;
}
