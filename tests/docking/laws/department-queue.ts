// One crew of a department in the whole engine: Poisson cases, service of a given spread, and Little's law for the wait.

import { exp } from '../../../src/core/dmath.ts';
import { bareScenario } from '../../support/bare-world.ts';
import { startRun, worldOf } from '../../support/model-run.ts';
import { Moments } from '../../../src/core/accumulator.ts';
import { value, type Law, type ParameterSet } from '../law.ts';
import { pollaczekKhinchine } from '../queue-formulas.ts';

const PEOPLE = 10_000;
const HOURS = 4;
const WARM_UP_DAYS = 100;
const DAYS = 2000;
/** Looks at the queue, so many minutes apart. */
const APART = 720;

/** @param spread of the logarithm of service hours */
function set(load: number, spread: number): ParameterSet {
  const perDay = (load * 24) / HOURS;
  const scv = exp(spread * spread) - 1;
  const wait = pollaczekKhinchine(load, scv);
  return {
    name: `load ${load}, spread of service ${spread}`,
    expected: { 'waiting, in service times': value(wait) },
    prepare: (seed) => {
      const scenario = bareScenario(
        {
          seed,
          time: {
            warmUpDays: WARM_UP_DAYS,
            windowDays: DAYS,
            followUpDays: 1,
            weekend: [],
            patrolShifts: [{ startMinute: 0, endMinute: 1440 }],
            officeShifts: [{ startMinute: 0, endMinute: 1440 }],
          },
          territory: { population: PEOPLE },
          // Found late or soon makes no difference: what is delayed at random stays a Poisson stream.
          workers: { baseEffort: 1, searchPerHour: 0.02, dutyYuanPerHarmDay: 10 },
          organisation: { intakeHours: 0, districtTier: false },
          departments: { list: [{ id: 'office', name: { zh: '办公室', en: 'Office' } }], capacity: 0.05 },
        },
        [
          {
            ratePerThousandYear: (perDay * 365 * 1000) / PEOPLE,
            visibility: 10,
            harmPerDay: 1,
            serviceHours: HOURS,
            serviceSpread: spread,
          },
        ],
      );
      return (replication) => {
        const engine = startRun(scenario, replication);
        const { queues } = worldOf(engine);
        const waiting = new Moments();
        const end = (WARM_UP_DAYS + DAYS) * 1440;
        for (let minute = WARM_UP_DAYS * 1440; minute < end; minute += APART) {
          engine.advance(minute);
          waiting.add(queues.waiting(0));
        }
        // Little: mean number waiting / arrival rate, in service times.
        return { 'waiting, in service times': waiting.mean / load };
      };
    },
  };
}

export const departmentQueue: Law = {
  id: 'department-queue',
  key: 'Q3, Little',
  en: 'A department with one crew (M/G/1)',
  zh: '只有一支队伍的部门（M/G/1）',
  formula: 'Wq = rho(1+scv)/(2(1-rho)) E[S], scv = exp(spread^2)-1; L = lambda W',
  through: 'engine: patrol, filing, dispatch, the department’s queue and lognormal service; round the clock',
  sets: [set(0.5, 0.5), set(0.6, 0), set(0.4, 1)],
};
