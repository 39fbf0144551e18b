// The sentence about a plan says the worst first: cells without a zone, zones in pieces, then how many keep the norms.

import { expect, it } from 'vitest';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { scorePlan } from '../../../src/zoning/scoreboard/score-plan.ts';
import { zoneFinding } from '../../../web/findings/zone-finding.ts';
import { squareMap } from '../../zoning/square-map.ts';

const units = squareMap({ columns: 4, rows: 2 });
const norms = { ...putuoNorms, population: { min: 200, max: 400 }, areaKm2: { min: 0, max: 4 } };
const finding = (labels: number[], zones: number, isToday = false) =>
  zoneFinding(scorePlan(units, planOfLabels(labels, zones), { norms }), norms, isToday);

it.each([
  [
    'cells without a zone',
    [-1, 0, 0, 1, -1, 0, 0, 1],
    2,
    'zones.finding.open',
    { n: 2, people: 200, zones: 2 },
  ],
  ['a zone in pieces', [0, 1, 1, 0, 0, 1, 1, 0], 2, 'zones.finding.broken', { n: 1, zones: 2 }],
  ['zones outside the norms', [0, 0, 0, 1, 0, 0, 0, 1], 2, 'zones.finding.some', { n: 1, zones: 2 }],
  ['a plan that keeps all', [0, 0, 1, 1, 0, 0, 1, 1], 2, 'zones.finding.kept', { n: 2 }],
] as const)('%s', (_case, labels, zones, key, values) => {
  expect(finding([...labels], zones).sentence).toEqual({ key, values });
});

it('names how many zones break each bound, and on which side', () => {
  expect(finding([0, 0, 0, 1, 0, 0, 0, 2], 3).asides).toEqual([
    { key: 'zones.below.population', values: { n: 2, bound: 200 } },
    { key: 'zones.above.population', values: { n: 1, bound: 400 } },
    { key: 'zones.above.areaKm2', values: { n: 1, bound: 4 } },
  ]);
});

it('calls today’s zones by their name', () => {
  expect(finding([0, 0, 0, 1, 0, 0, 0, 1], 2, true).sentence.key).toBe('zones.finding.today');
});
