// A grid of the whole engine in which discovery has a constant rate: patrol round the clock at an effort that nothing changes,
// hotline calls that nobody shrinks from, ends by themselves. For laws of discovery and hidden stock.

import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { bareScenario } from '../support/bare-world.ts';

const HOURS_PER_DAY = 8;
const EFFORT = 0.5;
const PEOPLE = 10_000;

export interface Discovery {
  readonly seed: string;
  /** Incidents that arise a day. */
  readonly perDay: number;
  /** Rates of discovery a day: by patrol, by a call of a resident, and of ending by itself; 0 = never. */
  readonly patrol: number;
  readonly calls?: number;
  readonly itself?: number;
  readonly warmUpDays: number;
  readonly windowDays: number;
  readonly followUpDays: number;
  readonly workers?: Readonly<Record<string, unknown>>;
}

/** Makes the scenario. Every incident is worth reporting once it is seen. */
export function openGrid(discovery: Discovery): Scenario {
  const { seed, perDay, patrol, calls = 0, itself = 0, warmUpDays, windowDays, followUpDays } = discovery;
  return bareScenario(
    {
      seed,
      time: {
        warmUpDays,
        windowDays,
        followUpDays,
        weekend: [],
        patrolShifts: [{ startMinute: 0, endMinute: 1440 }],
      },
      territory: { population: PEOPLE },
      workers: {
        hoursPerDay: HOURS_PER_DAY,
        baseEffort: EFFORT,
        dutyYuanPerHarmDay: 10,
        searchPerHour: patrol === 0 ? 0.0001 : patrol / (HOURS_PER_DAY * EFFORT),
        ...discovery.workers,
      },
      // A notice comes at the rate salience x severity / noticeMeanDays; everyone who notices calls.
      residents: {
        noticeMeanDays: 1,
        actionBenefitYuan: 10_000,
        hotlineCostYuan: 0,
        tellWorkerCostYuan: 1000,
        initialTrust: 1,
      },
      departments: { list: [{ id: 'office', name: { zh: '办公室', en: 'Office' } }], capacity: 20 },
    },
    [
      {
        ratePerThousandYear: (perDay * 365 * 1000) / PEOPLE,
        visibility: patrol === 0 ? 0 : 1,
        salience: calls,
        harmPerDay: 1,
        selfResolveDays: itself === 0 ? 36_500 : 1 / itself,
      },
    ],
  );
}
