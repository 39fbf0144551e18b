// Hour-of-day profiles of arrivals: a uniform on (0,1) is mapped to a minute of the day through the inverse of the
// cumulative profile. Shapes are assumptions (litter by day, noise in the evening, dumping at night).

const weights: Readonly<Record<string, readonly number[]>> = {
  flat: Array.from({ length: 24 }, () => 1),
  day: [0.1, 0.1, 0.1, 0.1, 0.2, 0.4, 1, 2, 2, 2, 2, 2, 1.6, 1.6, 2, 2, 2, 2, 1.5, 1, 0.6, 0.4, 0.2, 0.1],
  evening: [
    0.4, 0.2, 0.1, 0.1, 0.1, 0.2, 0.5, 1, 1.2, 1, 1, 1.2, 1.4, 1, 1, 1, 1.4, 2, 2.6, 3, 3, 2.4, 1.6, 0.8,
  ],
  night: [
    3, 3, 3, 3, 2.4, 1.6, 1, 0.4, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.4, 0.6, 1, 1.6, 2, 2.6, 3,
  ],
};

/** Returns the cumulative shares at the 25 hour marks, 0 first and 1 last. */
export function hourProfile(name: string): Float64Array {
  const shape = weights[name] ?? weights.flat;
  const total = shape.reduce((sum, weight) => sum + weight, 0);
  const cumulative = new Float64Array(25);
  for (let hour = 0; hour < 24; hour++) cumulative[hour + 1] = cumulative[hour] + shape[hour] / total;
  cumulative[24] = 1;
  return cumulative;
}

/** Returns the minute of the day, 0..1439, at which the cumulative profile reaches u in [0,1). */
export function minuteAt(profile: Float64Array, u: number): number {
  let hour = 0;
  while (hour < 23 && profile[hour + 1] <= u) hour++;
  const span = profile[hour + 1] - profile[hour];
  const minute = Math.floor(((u - profile[hour]) / span) * 60);
  return hour * 60 + Math.min(59, Math.max(0, minute));
}
