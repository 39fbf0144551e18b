// Numbers of zones over common worlds: one row each, paired with the fewest; and which of them is told from the best.
import { describe, expect, it } from 'vitest';
import { countFinding } from '../../../src/experiment/zones/count-finding.ts';
import { countMeasures, runZoneCounts, type CountRow } from '../../../src/experiment/zones/zone-counts.ts';
import { meanEstimate } from '../../../src/experiment/statistics/mean-interval.ts';
import { InlineEvaluator } from '../../../src/runtime/inline-evaluator.ts';
import { planOfGroups } from '../../../src/zoning/plan/zone-plan.ts';
import { smallScenario } from '../../support/small-scenario.ts';
import { territoryOf } from '../../support/model-run.ts';

const scenario = smallScenario();
const territory = territoryOf(scenario);
const plans = [
  planOfGroups(territory.cellTown, territory.towns),
  planOfGroups(territory.cellCommunity, territory.communities),
];
const input = { scenario, plans, worlds: 2, towns: null, evaluator: new InlineEvaluator({}) };

describe('numbers of zones', () => {
  it('have a row each on the same worlds, and the fewest differ from themselves by nothing', async () => {
    const worlds: number[] = [];
    const counts = await runZoneCounts({ ...input, onWorld: (done) => worlds.push(done) });
    expect(counts?.rows.map(({ zones }) => zones)).toEqual([2, 4]);
    expect([counts?.worlds, counts?.failures, worlds]).toEqual([2, [], [1, 2]]);
    for (const id of countMeasures) {
      const [fewest, more] = counts?.rows ?? [];
      expect(fewest.difference[id].value).toBe(0);
      expect(more.difference[id].value).toBeCloseTo(
        (more.level[id].value ?? NaN) - (fewest.level[id].value ?? NaN),
        9,
      );
    }
  });

  it('yield nothing when they are interrupted', async () => {
    const control = new AbortController();
    const run = runZoneCounts({ ...input, signal: control.signal, onWorld: () => control.abort() });
    expect(await run).toBeNull();
  });
});

describe('the finding', () => {
  const row = (zones: number, days: readonly number[]): CountRow => {
    const level = Object.fromEntries(
      countMeasures.map((id) => [id, meanEstimate(days)]),
    ) as CountRow['level'];
    return { zones, level, difference: level, days };
  };
  const found = (...columns: readonly (readonly number[])[]) =>
    countFinding(columns.map((days, i) => row(3 * (i + 1), days)));

  it.each([
    [
      'u',
      [
        [9, 8, 9.1, 9, 8],
        [5, 4.1, 5, 5, 4.1],
        [8, 7.2, 8.1, 8, 7.2],
      ],
    ],
    [
      'falls',
      [
        [9, 8, 9.1, 9, 8],
        [8, 7.2, 8.1, 8, 7.2],
        [5, 4.1, 5, 5, 4.1],
      ],
    ],
    [
      'rises',
      [
        [5, 4.1, 5, 5, 4.1],
        [8, 7.2, 8.1, 8, 7.2],
        [9, 8, 9.1, 9, 8],
      ],
    ],
    [
      'flat',
      [
        [5, 4.1, 5, 5, 4.1],
        [5.01, 4.12, 5.02, 5.01, 4.12],
        [5.02, 4.13, 5.02, 5.02, 4.13],
      ],
    ],
  ] as const)('calls the shape %s', (shape, columns) => {
    expect(found(...columns)?.shape).toBe(shape);
  });

  it('is none with fewer worlds than a verdict takes, or with one row', () => {
    expect(found([5, 4, 5, 5], [6, 5, 6, 6])).toBeNull();
    expect(found([5, 6, 5, 6, 5])).toBeNull();
  });
});
