// How many premises inspectors visit: as planned, or only where a visit pays (the inspector's side of the inspection game).
// They know the share they have lately found in violation on their rounds. Pure numbers.
import type { Policy } from '../../scenario/schema/scenario.ts';

/**
 * Returns the share of premises visited in a round, 0..1: the planned share, or nothing when visits are made by yield and a visit
 * costs at least what it is expected to bring.
 * @param violating believed share of premises in violation, 0..1
 */
export function visitedShare(settings: Policy['inspections'], planned: number, violating: number): number {
  if (settings.strategy === 'committed') return planned;
  return violating * settings.catchYuan > settings.visitYuan ? planned : 0;
}
