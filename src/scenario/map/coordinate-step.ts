// The grid on which corners of imported maps lie: that of the district generator. Corners written alike are equal to the bit.

/** Coordinates are multiples of 2^-20 km, about a millimetre. */
const STEPS_PER_KM = 1048576;

/** Returns the nearest coordinate of the grid, km. */
export function onGrid(km: number): number {
  return Math.round(km * STEPS_PER_KM) / STEPS_PER_KM;
}

/** Writes a coordinate of the grid with the seven decimals that bring it back to the bit. */
export function gridText(km: number): string {
  return String(Math.round(km * 1e7) / 1e7);
}
