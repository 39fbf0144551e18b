// Every lever is a parameter of the schema and offers only values that it allows.

import { describe, expect, it } from 'vitest';
import { listParameters } from '../../../src/scenario/parameters.ts';
import { leverGroups, weightsPath } from '../../../web/levers/levers.ts';
import { valueAt } from '../../../web/plan/patch-paths.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const parameters = new Map(listParameters().map((parameter) => [parameter.path, parameter]));
const levers = leverGroups.flatMap((group) => group.levers);
const { scenario } = openedZDistrict();

describe.each(levers.map((lever) => [lever.path.join('.'), lever] as const))('%s', (path, lever) => {
  it('is a lever of the schema', () => {
    expect(parameters.get(path)).toMatchObject({ lever: true });
  });

  it('offers what the schema allows, today’s value among it', () => {
    const parameter = parameters.get(path);
    const today = valueAt(scenario, lever.path);
    if (lever.kind === 'switch') {
      expect(parameter?.kind).toBe('boolean');
      expect(typeof today).toBe('boolean');
      return;
    }
    expect(lever.least).toBeGreaterThanOrEqual(parameter?.min ?? Infinity);
    expect(lever.most).toBeLessThanOrEqual(parameter?.max ?? -Infinity);
    expect(today).toBeGreaterThanOrEqual(lever.least);
    expect(today).toBeLessThanOrEqual(lever.most);
    const steps = (Number(today) - lever.least) / lever.step;
    expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
  });
});

it('the weights are a record of the schema', () => {
  expect(parameters.get(weightsPath.join('.'))).toMatchObject({ kind: 'record', lever: true });
});
