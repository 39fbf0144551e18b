// A piece rate with a penalty for failure: the odds from which reporting pays.

import { counter } from '../../../src/model/assessment/counters.ts';
import { bareWorld } from '../../support/bare-world.ts';
import { exact, type Law, type ParameterSet } from '../law.ts';
import { cutOff, reporterIn } from '../reporter.ts';

const set = (report: number, success: number, failure: number, labour: number): ParameterSet => ({
  name: `${report} a report, ${success} a success, -${failure} a failure, ${labour} of effort`,
  expected: { 'cut-off': exact((failure + labour - report) / (success + failure)) },
  prepare: () => () => {
    // Effort: an hour of reporting. A success instead of a failure is worth both; a case that falls due costs a failure.
    const { world } = bareWorld({ workers: { reportMinutes: 60, timeValueYuan: labour } });
    world.workerCards.price[counter.reported] = report;
    world.workerCards.price[counter.handled] = success + failure;
    world.workerCards.price[counter.due] = -failure;
    return { 'cut-off': cutOff(reporterIn(world)) };
  },
});

export const pieceRate: Law = {
  id: 'piece-rate',
  key: 'I7b',
  en: 'Selective reporting under a piece rate',
  zh: '计件制下的上报门槛',
  formula: 't = (w_f + k - r)/(w_s + w_f)',
  through: 'decisions/reporting.ts with prices on the worker’s scorecard and the cost of reporting, no noise',
  sets: [set(1, 2, 4, 1), set(0.5, 3, 2, 0.2), set(2, 1, 4, 1.5)],
};
