// The classes of a diverging scale around nothing: three steps up, three down, equally wide, the same for all plans. Pure.

export interface DifferenceScale {
  /** Width of a class; the third one is open. */
  readonly step: number;
}

const STEPS = [0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.15, 0.2, 0.3];
export const classCount = 3;

/** Returns the scale on which the largest of some differences falls into the third class. */
export function differenceScale(values: Iterable<number>): DifferenceScale {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const step = [...STEPS].reverse().find((one) => most > (classCount - 1) * one) ?? STEPS[0];
  return { step };
}

/** Returns the class of a difference: 1..3 up, -1..-3 down, 0 for exactly nothing. */
export function differenceClass(value: number, { step }: DifferenceScale): number {
  if (value === 0 || Number.isNaN(value)) return 0;
  const size = Math.min(classCount, Math.floor(Math.abs(value) / step) + 1);
  return value > 0 ? size : -size;
}
