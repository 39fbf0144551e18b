// A plan of zones becomes a valid design beside the scenario's own, with a letter of its own.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { designOfPlan, mostAdded, readAdded, withAdded } from '../../../web/plan/added-designs.ts';
import { designLabels } from '../../../web/plan/design-labels.ts';
import { effectiveScenario } from '../../../web/plan/effective-scenario.ts';
import { planProblems } from '../../../web/plan/open-scenario.ts';
import { untouchedPlan } from '../../../web/plan/plan.ts';
import { zoneGround } from '../../../src/data/picture/zone-ground.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const opened = openedZDistrict();
const { today, zonesToday } = zoneGround(opened.scenario);
const first = designOfPlan(planOfLabels(today, zonesToday), opened.scenario);

describe('a design of a plan', () => {
  it('can be run, and switches zones on with the plan', () => {
    const plan = { ...untouchedPlan(opened.hash), added: [first] };
    expect(planProblems(opened.scenario, plan)).toEqual([]);
    const design = effectiveScenario(opened.scenario, plan).designs.find(({ id }) => id === first.id);
    expect(design?.stages).toEqual([{ fromDay: 0, patch: first.patch }]);
  });

  it('has the next letter, and the next number after another', () => {
    const two = withAdded(opened.scenario, [
      first,
      designOfPlan(planOfLabels(today, zonesToday), withAdded(opened.scenario, [first])),
    ]);
    expect(
      designLabels(two.designs, 'en')
        .map(({ letter, title }) => `${letter} ${title}`)
        .slice(-2),
    ).toEqual(['E Plan of zones 1', 'F Plan of zones 2']);
  });

  it('of an unfinished plan is refused when it is to be run', () => {
    const open = designOfPlan(
      planOfLabels(
        today.map((zone, cell) => (cell === 0 ? -1 : zone)),
        zonesToday,
      ),
      opened.scenario,
    );
    const problems = planProblems(opened.scenario, { ...untouchedPlan(opened.hash), added: [open] });
    expect(problems.map(({ en }) => en).join()).toMatch(/belong to no zone/);
  });

  it('leaves a scenario without added designs as it is', () => {
    expect(withAdded(opened.scenario, undefined)).toBe(opened.scenario);
    expect(withAdded(opened.scenario, [])).toBe(opened.scenario);
  });
});

describe('added designs from outside', () => {
  it('come back through JSON', () => {
    expect(readAdded(JSON.parse(JSON.stringify([first])))).toEqual([first]);
  });

  it.each([
    ['too many', Array(mostAdded + 1).fill(first)],
    ['the id of another kind', [{ ...first, id: 'today' }]],
    ['a section that is no lever', [{ ...first, patch: { territory: { cells: 1 } } }]],
    ['no title', [{ ...first, title: null }]],
    ['an endless title', [{ ...first, title: { zh: 'x'.repeat(101), en: 'x' } }]],
  ])('with %s are refused', (_case, data) => {
    expect(readAdded(data)).toBeNull();
  });

  it('never throw, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const read = readAdded(data);
        expect(read === null || read.length === 0).toBe(true);
      }),
    );
  });
});
