// The settings that the microscope tries: levers of the schema within its bounds, and the weight of the driving indicator.

import { describe, expect, it } from 'vitest';
import { listParameters } from '../../../../../src/scenario/parameters.ts';
import { declaredFlipLevers, flipLevers } from '../../../../../web/screens/run/microscope/flip-levers.ts';
import { valueAt } from '../../../../../web/plan/patch-paths.ts';
import { openedZDistrict } from '../../../../support/z-district.ts';

const parameters = new Map(listParameters().map((parameter) => [parameter.path, parameter]));
const { scenario } = openedZDistrict();

describe.each(declaredFlipLevers.map((lever) => [lever.path.join('.'), lever] as const))(
  '%s',
  (path, lever) => {
    it('is a lever that the schema allows over the whole range', () => {
      const parameter = parameters.get(path);
      expect(parameter).toMatchObject({ lever: true });
      expect(lever.least).toBeGreaterThanOrEqual(parameter?.min ?? Infinity);
      expect(lever.most).toBeLessThanOrEqual(parameter?.max ?? -Infinity);
    });
  },
);

describe('the settings tried under a policy', () => {
  it('hold today’s values, and stretch to them', () => {
    for (const lever of flipLevers(scenario, null)) expect(lever.today).toBe(valueAt(scenario, lever.path));
    const rich = { ...scenario, scheme: { ...scenario.scheme, stakes: 9 } };
    expect(flipLevers(rich, null).find(({ id }) => id === 'scheme.stakes')).toMatchObject({
      today: 9,
      most: 9,
    });
  });

  it('end with the weight of the driving indicator, where other weights can make room for it', () => {
    const own = flipLevers(scenario, { kind: 'own', indicator: 'handling-rate' }).at(-1);
    expect(own).toMatchObject({ id: 'scheme.weights.handling-rate', weights: scenario.scheme.weights });
    const alone = {
      ...scenario.scheme,
      superior: { ...scenario.scheme.superior, weights: { 'handling-rate': 1 } },
    };
    const policy = { ...scenario, scheme: alone };
    const tried = flipLevers(policy, { kind: 'pressure', indicator: 'handling-rate' });
    expect(tried).toHaveLength(declaredFlipLevers.length);
  });
});
