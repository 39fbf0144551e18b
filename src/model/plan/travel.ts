// Ways of crews that go out from the middle of their area: the mean distance from the centre of a square to a point in it is
// 0.38260 of its side (theory.md I13); there and back, by road.

const MEAN_OF_SIDE = (Math.SQRT2 + 0.881373587019543) / 6; // asinh(1) = 0.8813...

/** Returns the mean straight-line distance from the middle of a square area to a point in it, km. */
export function meanDistanceKm(areaKm2: number): number {
  return MEAN_OF_SIDE * Math.sqrt(areaKm2);
}

/** Returns the mean hours of a way there and back. @param detour road / straight line @param kmPerHour speed, > 0 */
export function roundTripHours(areaKm2: number, detour: number, kmPerHour: number): number {
  return (2 * detour * meanDistanceKm(areaKm2)) / kmPerHour;
}
