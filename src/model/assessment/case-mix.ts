// The case mix of what falls due: weights by difficulty, and the standard that the town's own record sets for each type (indirect
// standardisation). Against a standard a hard case asks no more than its kind: reporting it does not lower the rate by being hard.
// Reads the record only.
import { exp } from '../../core/dmath.ts';
import type { TownPolicy } from '../plan/town-policy.ts';
import type { World } from '../world/world.ts';
import { counter } from './counters.ts';

const HARD = 2;

/** Returns the weight of a case of a type in the difficulty-weighted handling rate. */
export function difficultyWeight(world: World, policy: TownPolicy, type: number): number {
  const { easy, middle, hard } = policy.source.remedies.difficultyWeights;
  const difficulty = world.plan.types.difficulty[type];
  if (difficulty === HARD) return hard;
  return difficulty === 0 ? easy : middle;
}

/** Returns the standard of a type in a town: the share of cases due that is expected to be handled in time. */
export function standardOf(world: World, town: number, type: number): number {
  return world.standards.standard[town * world.plan.types.count + type];
}

/**
 * Books a case that falls due in the weighted counts and for the standard of its type. Mutates scorecards and standards.
 * @param charged share for the post @param forTown share for the town
 */
export function bookCaseMix(
  world: World,
  cell: number,
  type: number,
  handled: boolean,
  charged: number,
  forTown: number,
): void {
  const town = world.plan.selection.cellTown[cell];
  const weight = difficultyWeight(world, world.policies[town], type);
  const expected = standardOf(world, town, type);
  const { workerCards, townCards, standards } = world;
  workerCards.add(cell, counter.weightedDue, charged * weight);
  townCards.add(town, counter.weightedDue, forTown * weight);
  workerCards.add(cell, counter.expectedHandled, charged * expected);
  townCards.add(town, counter.expectedHandled, forTown * expected);
  const slot = town * world.plan.types.count + type;
  standards.due[slot]++;
  if (!handled) return;
  workerCards.add(cell, counter.weightedHandled, charged * weight);
  townCards.add(town, counter.weightedHandled, forTown * weight);
  standards.handled[slot]++;
}

/** Sets the standards of the month that begins. Mutates standards. */
export function turnStandards(world: World): void {
  const { plan, standards } = world;
  for (let town = 0; town < plan.towns; town++) {
    const { standardStrength, standardMemoryMonths } = world.policies[town].source.remedies;
    const kept = exp(-1 / standardMemoryMonths);
    for (let type = 0; type < plan.types.count; type++) {
      const slot = town * plan.types.count + type;
      const { due, handled, standard } = standards;
      const prior = plan.types.priorBelief[type];
      standard[slot] = (prior * standardStrength + handled[slot]) / (standardStrength + due[slot]);
      due[slot] *= kept;
      handled[slot] *= kept;
    }
  }
}
