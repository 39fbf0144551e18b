// Who is spared when a hard case comes to nothing (remedies.noBlame). Hard is what the catalogue of types calls hard, known to all
// beforehand; what a case turns out to be plays no part.
import type { TownPolicy } from '../plan/town-policy.ts';
import type { World } from '../world/world.ts';

const HARD = 2;

/** Tells whether a type is hard by the catalogue. */
export function isHardType(world: World, type: number): boolean {
  return world.plan.types.difficulty[type] === HARD;
}

/** Returns the share of a reported case of a type that counts on the worker's scorecard, 0..1. */
export function workerBlame(world: World, { source }: TownPolicy, type: number): number {
  const spared = source.remedies.noBlame !== 'none' && isHardType(world, type);
  return spared ? 0 : source.organisation.chargeReporter;
}

/** Returns 0 where the superior is spared cases of a type, else 1. */
export function superiorBlame(world: World, { source }: TownPolicy, type: number): 0 | 1 {
  return source.remedies.noBlame === 'worker-and-superior' && isHardType(world, type) ? 0 : 1;
}
