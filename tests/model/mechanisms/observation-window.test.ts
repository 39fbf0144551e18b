// The window holds its first minute and not the first minute after it.

import { expect, it } from 'vitest';
import { isInWindow } from '../../../src/model/mechanisms/observation-window.ts';
import { referenceScenario, startRun } from '../../support/model-run.ts';

const scenario = referenceScenario('small');
const { plan } = startRun(scenario);
const { warmUpDays, windowDays } = scenario.time;

it.each([
  ['the minute before the reform', warmUpDays * 1440 - 1, false],
  ['the minute of the reform', warmUpDays * 1440, true],
  ['the last minute', (warmUpDays + windowDays) * 1440 - 1, true],
  ['the minute after', (warmUpDays + windowDays) * 1440, false],
])('%s', (_when, minute, isIn) => {
  expect(isInWindow(plan, minute / 1440)).toBe(isIn);
});
