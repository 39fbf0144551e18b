// Patrol shifts of a day: maps a share of the day's patrol to a minute of the day, and back.

export interface ShiftProfile {
  /** Patrol minutes before each minute of the day, 0..1440. */
  readonly before: Float64Array;
  readonly totalMinutes: number;
}

/** Builds the profile from [start, end) shifts in minutes of the day; overlapping shifts count once. */
export function shiftProfile(shifts: readonly { startMinute: number; endMinute: number }[]): ShiftProfile {
  const on = new Uint8Array(1440);
  for (const shift of shifts) on.fill(1, shift.startMinute, Math.min(1440, shift.endMinute));
  const before = new Float64Array(1441);
  for (let minute = 0; minute < 1440; minute++) before[minute + 1] = before[minute] + on[minute];
  return { before, totalMinutes: before[1440] };
}

/** Returns the share of the day's patrol that lies before a minute of the day, 0..1. */
export function patrolShareBefore(profile: ShiftProfile, minuteOfDay: number): number {
  return profile.before[minuteOfDay] / profile.totalMinutes;
}

/** Returns the minute of the day at which a share in [0, 1) of the patrol is done. */
export function minuteAtPatrolShare(profile: ShiftProfile, share: number): number {
  const wanted = share * profile.totalMinutes;
  let low = 0;
  let high = 1439;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (profile.before[middle + 1] > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
