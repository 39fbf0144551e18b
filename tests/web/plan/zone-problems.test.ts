// Every problem of a plan is found once, with a cell that shows it.

import { expect, it } from 'vitest';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { scorePlan } from '../../../src/zoning/scoreboard/score-plan.ts';
import { zoneProblems } from '../../../web/plan/zone-problems.ts';
import { squareMap } from '../../zoning/square-map.ts';

const units = squareMap({ columns: 4, rows: 2 });
const norms = { ...putuoNorms, population: { min: 200, max: 400 }, areaKm2: null };
const problemsOf = (labels: number[], zones: number) => {
  const plan = planOfLabels(labels, zones);
  return zoneProblems(units, plan, scorePlan(units, plan, { norms }));
};

it('a whole plan within the norms has none', () => {
  expect(problemsOf([0, 0, 1, 1, 0, 0, 1, 1], 2)).toEqual([]);
});

it('each patch without a zone is one problem', () => {
  // 4 5 6 7
  // 0 1 2 3
  expect(problemsOf([-1, 0, 0, -1, -1, 0, 0, 0], 1).filter(({ kind }) => kind === 'unassigned')).toEqual([
    { kind: 'unassigned', zone: -1, cell: 0 },
    { kind: 'unassigned', zone: -1, cell: 3 },
  ]);
});

it('a zone in pieces is shown at its smaller piece', () => {
  expect(problemsOf([0, 1, 1, 0, 0, 1, 1, 1], 2).filter(({ kind }) => kind === 'broken')).toEqual([
    { kind: 'broken', zone: 0, cell: 3 },
  ]);
});

it('a zone outside a norm is one problem; one without cells is none', () => {
  const found = problemsOf([0, 0, 0, 0, 0, 0, 1, 1], 3);
  expect(found.map(({ kind, zone }) => [kind, zone])).toEqual([['out', 0]]);
});
