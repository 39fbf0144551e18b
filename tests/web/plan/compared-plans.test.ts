// Plans put aside survive the session and stay out of links; each plan is compared once, and unfinished ones not at all.
import { describe, expect, it } from 'vitest';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { candidatePlans, chosenPlans, planLimits } from '../../../web/plan/compared-plans.ts';
import { keptLimits, readKept, withKept, withoutKept } from '../../../web/plan/kept-plans.ts';
import { mostChangedTowns, planStages } from '../../../web/plan/plan-stages.ts';
import { untouchedPlan } from '../../../web/plan/plan.ts';
import { readPlan } from '../../../web/plan/read-plan.ts';
import { gridUnits } from '../../support/grid-units.ts';

const today = planOfLabels([0, 0, 1, 1], 2);
const other = planOfLabels([0, 1, 1, 1], 2);
const open = planOfLabels([0, 0, 1, -1], 2);
const kept = withKept(withKept([], ' along\nthe river ', other, 'seed'), '', open, 'seed');

describe('plans put aside', () => {
  it('have tidy names, and a number where there is none', () => {
    expect(kept.map(({ name }) => name)).toEqual(['along the river', '2']);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(2);
  });

  it('come back from the autosave as they were, and are not in a link', () => {
    const plan = { ...untouchedPlan('hash'), kept };
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    expect(withoutKept(plan)).toEqual(untouchedPlan('hash'));
  });

  it.each([
    ['no list', { 0: kept[0] }],
    ['an id of another kind', [{ ...kept[0], id: 'today' }]],
    ['an id twice', [kept[0], kept[0]]],
    ['no name', [{ ...kept[0], name: '' }]],
    ['a long name', [{ ...kept[0], name: 'a'.repeat(keptLimits.name + 1) }]],
    ['no zones', [{ ...kept[0], zones: null }]],
    ['too many', Array.from({ length: keptLimits.plans + 1 }, (_, at) => ({ ...kept[0], id: `kept-${at}` }))],
  ])('with %s are refused', (_fault, data) => {
    expect(readKept(data)).toBeNull();
  });
});

describe('the plans to compare', () => {
  const sources = { today, page: null, kept, found: [], map: 'seed', cells: 4 };

  it('leave out those of other maps', () => {
    expect(candidatePlans({ ...sources, map: 'another' }).map(({ id }) => id)).toEqual(['today']);
    expect(candidatePlans({ ...sources, cells: 5 }).map(({ kind }) => kind)).toEqual(['today']);
  });

  it('say why one cannot be compared: unfinished, or there already under whatever numbers', () => {
    const renumbered = planOfLabels([1, 0, 0, 0], 2);
    const candidates = candidatePlans({ ...sources, page: renumbered, found: [today] });
    expect(candidates.map(({ why }) => why?.key ?? null)).toEqual([
      null,
      null,
      'plans.why.unfinished',
      'plans.why.same',
      'plans.why.same',
    ]);
    expect(chosenPlans(candidates, {}).map(({ id }) => id)).toEqual(['today', 'kept-1']);
  });

  it('follow the ticks, take found plans only when ticked, and are six at most', () => {
    const found = Array.from({ length: 8 }, (_, at) =>
      planOfLabels(
        [0, 1, 2, 3 + at].map((z) => z % 4),
        4,
      ),
    );
    const distinct = [
      planOfLabels([0, 1, 2, 3], 4),
      planOfLabels([0, 0, 0, 0], 1),
      planOfLabels([0, 1, 0, 1], 2),
    ];
    const more = [
      planOfLabels([0, 1, 1, 0], 2),
      planOfLabels([0, 0, 0, 1], 2),
      planOfLabels([0, 1, 2, 2], 3),
    ];
    const candidates = candidatePlans({ ...sources, found: [...distinct, ...more] });
    expect(chosenPlans(candidates, { today: false }).map(({ id }) => id)).toEqual(['kept-1']);
    const all = Object.fromEntries(candidates.map(({ id }) => [id, true]));
    expect(chosenPlans(candidates, all)).toHaveLength(planLimits.most);
    expect(candidatePlans({ ...sources, found }).filter(({ why }) => why === null).length).toBeLessThan(8);
  });
});

describe('the stages', () => {
  const units = gridUnits({ columns: 6, rows: 1, town: (unit) => unit });
  const six = planOfLabels([0, 1, 2, 3, 4, 5], 6);
  const merged = planOfLabels([0, 1, 2, 3, 4, 4], 5);

  it('begin with the towns in which most people change zone', () => {
    expect(mostChangedTowns({ ...units, towns: 6 }, [six, merged], 1)).toEqual([5]);
    expect(planStages({ ...units, towns: 6 }, [six, merged], 20)).toEqual([
      { towns: [0, 5], worlds: 5 },
      { towns: null, worlds: 20 },
    ]);
  });

  it('are the district alone where there are few towns', () => {
    expect(planStages({ ...units, towns: 3 }, [six, merged], 10)).toEqual([{ towns: null, worlds: 10 }]);
  });
});
