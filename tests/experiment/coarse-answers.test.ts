// Coarse answers must not mislead: a scaled-down district and a sampled town give differences between designs of the same sign as
// the whole district wherever both can tell (RULES 31).
import { beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/experiment/comparison.ts';
import { runComparison } from '../../src/experiment/run-comparison.ts';
import { sampleTowns } from '../../src/experiment/sampling.ts';
import { InlineEvaluator } from '../../src/runtime/inline-evaluator.ts';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import { scaledDistrict } from '../../src/scenario/scaled-district.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { openedZDistrict } from '../support/z-district.ts';

const opened = openedZDistrict().scenario;
/** A sixth of the residents and a shorter window than the page's, so that the whole of it can be run here. */
const district = sixth({ ...opened, time: { ...opened.time, warmUpDays: 35, windowDays: 60 } });
const designs = ['today', 'handling-only', 'handling-audited'];
/** What the page's verdict and main pictures show. */
const measures = [
  'true-solved-share',
  'true-reporting-hard',
  'hidden-share',
  'hidden-stock',
  'harm-days',
  'handling-rate',
  'recorded-per-1000',
  'gap-selection',
];

function sixth(scenario: Scenario): Scenario {
  const scaled = scaledDistrict(scenario, scenario.territory.population / 6);
  if (scaled === null) throw new Error('not scaled');
  return scaled;
}

async function compare(
  scenario: Scenario,
  towns: readonly number[] | null,
  worlds: number,
): Promise<Comparison> {
  const run = await runComparison({
    scenario,
    designs,
    baseline: 'today',
    primary: 'true-solved-share',
    towns,
    replications: { kind: 'fixed', n: worlds },
    evaluator: new InlineEvaluator(),
  });
  expect(run.failures).toEqual([]);
  return run.comparison;
}

/** Signs of the differences that an interval tells from zero, by design and measure. */
function signsOf({ pairs }: Comparison): Map<string, number> {
  const signs = new Map<string, number>();
  for (const pair of pairs) {
    for (const { measure, interval95, value } of pair.measures) {
      if (!measures.includes(measure) || interval95 === null || value === null) continue;
      if (interval95.lower > 0 || interval95.upper < 0)
        signs.set(`${pair.design} ${measure}`, Math.sign(value));
    }
  }
  return signs;
}

describe('against the whole district, differences between designs have the same sign', () => {
  let whole = new Map<string, number>();
  beforeAll(async () => {
    whole = signsOf(await compare(district, null, 3));
  });
  const [town] = sampleTowns(generateTerritory(district), { count: 1 });

  it.each([
    ['in a first look at a scaled-down district', scaledDistrict(district, 30_000), null, 8],
    ['in a sampled town', district, [town], 4],
  ] as const)('%s', async (_what, scenario, towns, worlds) => {
    if (scenario === null) throw new Error('not scaled');
    const coarse = signsOf(await compare(scenario, towns, worlds));
    const both = [...coarse.keys()].filter((key) => whole.has(key));
    expect(both.length).toBeGreaterThanOrEqual(measures.length); // most of the 16 contrasts can be told in both
    expect(both.filter((key) => coarse.get(key) !== whole.get(key))).toEqual([]);
  });
});
