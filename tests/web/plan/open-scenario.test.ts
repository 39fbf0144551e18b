// Opening a text gives a scenario with an identity, or everything that is wrong; a plan that does not fit is told so.

import { describe, expect, it } from 'vitest';
import { identityOf, openScenario, planProblems } from '../../../web/plan/open-scenario.ts';
import { untouchedPlan } from '../../../web/plan/plan.ts';
import { openedZDistrict, zDistrictText } from '../../support/z-district.ts';

const { scenario, hash } = openedZDistrict();
const plan = untouchedPlan(hash);

describe('the identity of an opened scenario', () => {
  it('is the same for the same content, whatever the titles', () => {
    const renamed = { ...scenario, title: { zh: '别名', en: 'Other name' } };
    expect(identityOf(renamed)).toBe(hash);
  });

  it('changes with the world and with any design', () => {
    const [first, ...others] = scenario.designs;
    expect(identityOf({ ...scenario, seed: 'other' })).not.toBe(hash);
    expect(identityOf({ ...scenario, designs: [first] })).not.toBe(hash);
    expect(identityOf({ ...scenario, designs: [{ ...first, id: 'renamed' }, ...others] })).not.toBe(hash);
  });
});

it('a text with several mistakes is refused with all of them', () => {
  const broken = zDistrictText
    .replace('population: 1420000', 'population: -5')
    .replace('cells: 680', 'cells: many');
  const result = openScenario(broken);
  expect(result.ok).toBe(false);
  if (!result.ok) {
    const pointers = result.problems.map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/territory/population', '/territory/cells']));
  }
});

describe('a plan', () => {
  it('that changes nothing fits', () => {
    expect(planProblems(scenario, plan)).toEqual([]);
  });

  it.each([
    ['an unknown design', { 'no-such-design': { scheme: { stakes: 2 } } }],
    ['a value out of range', { today: { scheme: { audits: { monthlyProbability: 7 } } } }],
    ['an unknown lever', { today: { scheme: { noSuchLever: 1 } } }],
    ['a weight out of range', { today: { scheme: { weights: { 'handling-rate': 3 } } } }],
    ['shares of periods that do not add up', { today: { scheme: { components: { week: { share: 0.9 } } } } }],
    ['a value of the wrong kind', { today: { departments: { capacity: 'much' } } }],
  ])('with %s is refused', (_case, edits) => {
    expect(planProblems(scenario, { ...plan, edits }).length).toBeGreaterThan(0);
  });

  it('with weights that do not add up is taken, since they are computed as shares of their sum', () => {
    const edits = { today: { scheme: { weights: { 'handling-rate': 0.3, 'closure-rate': 0.3 } } } };
    expect(planProblems(scenario, { ...plan, edits })).toEqual([]);
  });
});
