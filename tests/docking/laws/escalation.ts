// The pile-up at the town: grids fix a share themselves, communities settle a share of the rest, the town takes so many a day. Its
// inflow, the growth of its backlog beyond capacity, and the share of communities at which it is just in balance.

import { scenarioHash } from '../../../src/scenario/hash.ts';
import { bareScenario } from '../../support/bare-world.ts';
import { runDesign } from '../../support/model-run.ts';
import { value, type Law, type ParameterSet } from '../law.ts';

/** One town of 680 grids in 12 towns, at one incident a grid and day. */
const PER_DAY = 680 / 12;
const PEOPLE = 10_000;
const WINDOW_DAYS = 112;
const FIRST_WEEK = 3;
const LEADER_HOURS = 0.01;
const DAYS_PER_MONTH = 30;

function set(grids: number, communities: number, slots: number): ParameterSet {
  const inflow = PER_DAY * (1 - grids) * (1 - communities);
  const growth = Math.max(0, inflow - slots);
  return {
    name: `grids settle ${grids}, communities ${communities} of the rest, the town ${slots} a day`,
    expected: {
      'decided a day': value(Math.min(inflow, slots)),
      // The backlog’s growth is a difference: its tolerance is a share of the inflow.
      'growth of the backlog a day': value(growth, inflow),
    },
    prepare: (seed) => {
      const scenario = scenarioOf(seed, grids, communities, slots);
      const hash = scenarioHash(scenario);
      return (replication) => {
        const { measures, weekly } = runDesign(scenario, 'own', replication).result('own', hash);
        const weeks = weekly.townBacklog.slice(0, WINDOW_DAYS / 7);
        const last = weeks.length - 1;
        return {
          'decided a day': measures['leader-hours'] / DAYS_PER_MONTH / LEADER_HOURS,
          'growth of the backlog a day': (weeks[last] - weeks[FIRST_WEEK]) / ((last - FIRST_WEEK) * 7),
        };
      };
    },
  };
}

function scenarioOf(seed: string, grids: number, communities: number, slots: number) {
  return bareScenario(
    {
      seed,
      time: { warmUpDays: 21, windowDays: WINDOW_DAYS, followUpDays: 1, weekend: [] },
      territory: { population: PEOPLE },
      // Everything is seen at once and worth reporting; what can be fixed on the spot is.
      workers: { baseEffort: 1, searchPerHour: 0.5, dutyYuanPerHarmDay: 10 },
      organisation: {
        communityAuthority: communities,
        communityCoordinationHours: 0,
        intakeHours: 0,
        townAuthority: 1,
        meetingIntervalDays: 1,
        meetingSlots: slots,
        leaderHoursPerWeek: 168,
        leaderHoursPerCase: LEADER_HOURS,
        districtTier: false,
      },
      departments: { list: [{ id: 'office', name: { zh: '办公室', en: 'Office' } }], capacity: 20 },
    },
    [
      {
        ratePerThousandYear: (PER_DAY * 365 * 1000) / PEOPLE,
        visibility: 10,
        harmPerDay: 1,
        gridFixProbability: grids,
        coordinationProbability: 1,
      },
    ],
  );
}

export const escalation: Law = {
  id: 'escalation',
  key: 'Q6, Q6b',
  en: 'Flows up the tiers, and the pile-up at the town',
  zh: '逐级上交的流量与街镇积压',
  formula:
    'inflow = lambda (1-s3)(1-s2); stable iff inflow < mu1: s2 > .7059 at s3 = .7, mu1 = 5; growth = inflow - mu1',
  through: 'engine: grids by on-the-spot fixes, communities by their authority, the town by joint meetings',
  sets: [
    set(0.7, 0.45, 5),
    set(0.7, 0.6, 5),
    set(0.7, 0.9, 5),
    set(0.7, 0.7058823529411764 + 0.05, 5),
    set(0.5, 0.7, 6),
  ],
};
