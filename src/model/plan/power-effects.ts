// What the powers of a street or of a zone head bear upon (claims C3, P4; which power bears on which step is an assumption,
// written here once). Each power held overcomes its share of the resistance that the others have left: 1 - prod(1 - g).
// Knows no case and no queue.
import type { PowerId } from '../../scenario/schema/powers.ts';

/** Powers that bear on a step of a case. */
export const powersBearingOn = {
  /** Bringing several departments to act together. */
  authority: ['dispatch', 'coordinate', 'supervise', 'command', 'assess', 'personnel', 'consent'],
  /** Whether a department denies that it is responsible. */
  disputes: ['dispatch', 'assess', 'personnel'],
  /** How long coordination below the town, and settling a dispute, takes. */
  delays: ['command'],
  /** How much is checked by a hand other than the handler's. */
  checks: ['supervise'],
  /** What a department has at stake in handling a case in time. */
  stakes: ['assess'],
  /** What the own block can bring to a hard case that comes back to it. */
  block: ['resources'],
} as const satisfies Record<string, readonly PowerId[]>;
export type PowerStep = keyof typeof powersBearingOn;

/** Strength of each power as it is held, 0 where it is not. */
export type HeldPowers = Readonly<Record<PowerId, number>>;

/** Returns the powers held: strengths where a switch is on, times how clear the holder's role is, 0..1. */
export function heldPowers(
  switches: Readonly<Partial<Record<PowerId, boolean>>>,
  strengths: Readonly<Record<PowerId, number>>,
  clarity: number,
): HeldPowers {
  const held = {} as Record<PowerId, number>;
  for (const id of idsOf(strengths)) held[id] = switches[id] === true ? strengths[id] * clarity : 0;
  return held;
}

/** Returns, power by power, the stronger of two holders: a power held twice is not worth twice. */
export function strongerOf(one: HeldPowers, other: HeldPowers): HeldPowers {
  const held = {} as Record<PowerId, number>;
  for (const id of idsOf(one)) held[id] = Math.max(one[id], other[id]);
  return held;
}

/** Returns the share of resistance at a step that is left, 0..1; exactly 1 when no power bears on it. */
export function resistanceLeft(held: HeldPowers, step: PowerStep): number {
  let left = 1;
  for (const id of powersBearingOn[step]) left *= 1 - held[id];
  return left;
}

function idsOf(powers: Readonly<Record<PowerId, number>>): PowerId[] {
  return Object.keys(powers) as PowerId[];
}
