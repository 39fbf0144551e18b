// A made-up small district in which rare things happen all the time: cases are closed on paper within the hour and come
// back, residents lose patience, workers leave and change their minds, neglect soon turns major, crews are short, and the
// designs begin on odd days in some of the towns. For comparing implementations, not for learning anything.

import { defaultIncidentTypes } from '../../src/scenario/schema/incident-defaults.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { loaded } from '../support/scenario-text.ts';

const types = defaultIncidentTypes
  .filter((_, index) => index % 2 === 0)
  .map((type, index) => ({
    ...type,
    ratePerThousandYear: 150,
    visibility: 1 + index / 4,
    salience: 1 + type.salience,
    majorBy100Days: index % 3 === 0 ? 0.999 : 0.2,
    serviceHours: index % 2 === 0 ? 0.05 : 6 + index,
    solveProbability: 0.1 + index / 16,
    coordinationProbability: index / 10,
    deadlineWorkingDays: 0.4 + index / 2,
    recurrence: 0.4,
    recurrenceDays: 3,
  }));

const districtCrews = { departments: { capacity: 0.3, districtReserve: 4 } };
const hardSanctions = { audits: { monthlyProbability: 0.6, sanctionYuan: 60, provableLookingAway: 0.05 } };

const raw = {
  format: 'wangge-scenario/1',
  id: 'eventful',
  title: { zh: '多事', en: 'Eventful' },
  seed: 'eventful',
  time: { warmUpDays: 11, windowDays: 40, followUpDays: 15, startDate: '2025-03-20' },
  territory: {
    population: 1200,
    areaKm2: 1,
    towns: 3,
    parks: 1,
    communities: 5,
    cells: 10,
    densityCores: 1,
    cellSizeSpread: 0.6,
  },
  residents: {
    affectedMin: 1,
    affectedMax: 9,
    noticeMeanDays: 3,
    actionBenefitYuan: 45,
    tellWorkerCostYuan: 15,
    hotlineCostYuan: 32,
    thresholdSpreadYuan: 14,
    noiseYuan: 9,
    patienceDays: 3,
  },
  incidents: { types, demand: 2 },
  workers: { turnoverPerYear: 4, noiseYuan: 12, searchPerHour: 0.02, exposurePrior: 0.4, peerWeight: 0.1 },
  departments: { capacity: 0.4, maxAttempts: 2 },
  organisation: {
    intakeHours: 0.02,
    checkHours: 0.05,
    disputeProbability: 0.5,
    communityCoordinationHours: 1,
    meetingSlots: 3,
    meetingIntervalDays: 3,
    districtCoordinationDays: 4,
    chargeReporter: 0.7,
    committeeStaff: 1,
    deployedStaff: 3,
    callbackProbability: 0.7,
  },
  scheme: {
    weights: { 'discovery-patrol-share': 0.3, 'handling-rate': 0.3, 'callback-satisfaction': 0.4 },
    careerYuanPerYear: 6000,
    exposureSanctionYuan: 8,
    superior: { stakeYuanPerYear: 4000, weights: { 'handling-rate': 0.6, 'discovery-patrol-share': 0.4 } },
    ...hardSanctions,
  },
  designs: [
    { id: 'today', title: { zh: '今天', en: 'Today' } },
    {
      id: 'in-stages',
      title: { zh: '分步', en: 'In stages' },
      stages: [
        { patch: { ...districtCrews, workers: { baseEffort: 0.7 } } },
        {
          fromDay: 9,
          towns: [0, 2],
          patch: { scheme: { weights: { 'reporting-rate': 0.5, 'on-time-rate': 0.5 } } },
        },
        { fromDay: 17, towns: [1], patch: { departments: { capacity: 1 }, scheme: { stakes: 0.3 } } },
      ],
    },
    {
      id: 'by-rank',
      title: { zh: '排名', en: 'By rank' },
      stages: [
        {
          fromDay: 4,
          patch: {
            ...districtCrews,
            scheme: {
              weights: { 'reporting-quota': 0.4, 'discovery-quota': 0.3, 'survey-satisfaction': 0.3 },
              components: { week: { share: 0.1, reward: { kind: 'ranking', winnersShare: 0.4 } } },
            },
          },
        },
      ],
    },
  ],
};

/** Returns the scenario. */
export const eventfulScenario = (): Scenario => loaded(JSON.stringify(raw));
