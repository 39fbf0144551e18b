// The settings on the paper are settings of the schema that a design may change.

import { expect, it } from 'vitest';
import { listParameters } from '../../../../src/scenario/parameters.ts';
import {
  isOff,
  rewardSettings,
  settingGroups,
  settingsOf,
} from '../../../../web/screens/scheme/setting-groups.ts';
import { openedZDistrict } from '../../../support/z-district.ts';

const { scenario } = openedZDistrict();
const paths = [...rewardSettings, ...settingGroups.flatMap((group) => group.paths)];

it('every path leads to settings that are declared, that designs may change, and none stands there twice', () => {
  const levers = new Set(listParameters().flatMap(({ path, lever }) => (lever ? [path] : [])));
  for (const path of paths) expect(settingsOf([path], scenario).length, path).toBeGreaterThan(0);
  const shown = settingsOf(paths, scenario).map(({ path }) => path.join('.'));
  expect(shown.filter((path) => !levers.has(path))).toEqual([]);
  expect(new Set(shown).size).toBe(shown.length);
});

it('a setting of a mechanism that is off is told from its switch', () => {
  expect(isOff(scenario, ['street', 'powers', 'dispatch'])).toBe(true);
  expect(isOff(scenario, ['street', 'on'])).toBe(false);
  expect(isOff(scenario, ['scheme', 'audits', 'sanctionYuan'])).toBe(false);
  const on = { ...scenario, street: { ...scenario.street, on: true } };
  expect(isOff(on, ['street', 'powers', 'dispatch'])).toBe(false);
});
