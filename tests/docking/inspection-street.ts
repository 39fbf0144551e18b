// Shops and inspectors of the model without any noise: they learn with endless memory, so that both play fictitiously. For the
// inspection game, announced audits, and games of several stages.

import { counter } from '../../src/model/assessment/counters.ts';
import { inspectionsOfDay } from '../../src/model/mechanisms/inspections/inspections-of-day.ts';
import { bareWorld } from '../support/bare-world.ts';

export interface InspectionGame {
  /** What violating brings a shop when nobody comes, and what it loses when somebody does. */
  readonly gain: number;
  readonly penalty: number;
  /** What a visit costs the inspectors, and what a violation found is worth to them. */
  readonly cost: number;
  readonly reward: number;
}

const street = { on: true, temptedShare: 1, gainSpread: 0, closedDayYuan: 0, turnoverPerYear: 0 };
const endless = { memoryRounds: 1e9, priorStrength: 1 };
const daily = { intervalDays: 1, licenceYuanPerYear: 0, warnExposure: 0, warnMinutes: 0, enforceHours: 1000 };

/** Plays one shop against its inspectors, a round a day. Returns the shares of rounds with a visit and with a violation. */
export function playInspections(
  { gain, penalty, cost, reward }: InspectionGame,
  rounds: number,
): { inspected: number; violated: number } {
  const { world } = bareWorld({
    premises: { ...street, ...endless, perThousandResidents: 1, gainYuanPerDay: gain },
    inspections: {
      ...daily,
      secrecy: 'secret',
      visitShare: 1,
      strategy: 'by-yield',
      fineYuan: penalty,
      visitYuan: cost,
      catchYuan: reward,
    },
  });
  let violated = 0;
  for (let day = 0; day < rounds; day++) {
    violated += world.premises.violating[0];
    inspectionsOfDay(world, day, -1);
  }
  return { inspected: world.workerCards.total[counter.inspected] / rounds, violated: violated / rounds };
}

/** Shops that violate whatever comes, so that the street never stops learning how often it is warned. */
const INCORRIGIBLE = 4;

/** Returns the share of the other shops in violation in the end, under committed inspections. */
export function violatingUnderAudit(
  gain: number,
  fine: number,
  visitShare: number,
  leakProbability: number,
): number {
  const { world } = bareWorld({
    premises: { ...street, ...endless, perThousandResidents: 24, gainYuanPerDay: gain },
    inspections: { ...daily, secrecy: 'leaked', leakProbability, visitShare, fineYuan: fine },
  });
  const { premises, workerCards } = world;
  premises.gainFactor.fill(1e9, 0, INCORRIGIBLE);
  // Nothing costs the worker anything but the score, so that whoever knows the day warns.
  workerCards.price[counter.inOrder] = 1;
  for (let day = 0; day < 10_000; day++) inspectionsOfDay(world, day, -1);
  return (premises.violating[0] - INCORRIGIBLE) / (premises.count - INCORRIGIBLE);
}
