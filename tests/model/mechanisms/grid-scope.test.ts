// The scope of the grid: what lies outside is neither looked for nor heard nor planned for, and comes by the hotline alone.

import { describe, expect, it } from 'vitest';
import { counter, counterCount } from '../../../src/model/assessment/counters.ts';
import { isInScope, scopeShare } from '../../../src/model/mechanisms/grid-scope.ts';
import { channel } from '../../../src/model/world/case-table.ts';
import type { World } from '../../../src/model/world/world.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { referenceScenario, startRun, worldOf } from '../../support/model-run.ts';
import { measure, pairedDifferences } from '../../support/paired-difference.ts';

const scenario = referenceScenario('small');
const under = (workload: Partial<Scenario['workload']>): Scenario => ({
  ...scenario,
  workload: { ...scenario.workload, ...workload },
});

/** Runs with a look at every case file that is open at the end of a day. */
function channelsByScope(limited: Scenario, days: number): { inside: Set<number>; outside: Set<number> } {
  const engine = startRun(limited);
  const world = worldOf(engine);
  const seen = { inside: new Set<number>(), outside: new Set<number>() };
  for (let day = 1; day <= days; day++) {
    engine.advance(day * 1440);
    const { incident, channel: by } = world.cases.columns;
    for (let file = world.cases.stride; file <= world.cases.highest; file += world.cases.stride) {
      if (!world.cases.isUsed(file)) continue;
      const type = world.incidents.columns.type[incident[file]];
      seen[isInScope(world, 0, type) ? 'inside' : 'outside'].add(by[file]);
    }
  }
  return seen;
}

const plannedPerDay = (world: World) => {
  let planned = 0;
  for (let town = 0; town < world.plan.towns; town++)
    planned += world.townCards.total[town * counterCount + counter.planned];
  return planned;
};

describe('the scope of the grid', () => {
  it('is everything by default, and follows the first department of a route where it is limited', () => {
    const world = worldOf(startRun(under({ departments: 0 })));
    expect(world.plan.types.types.every((_, type) => isInScope(world, 0, type))).toBe(true);
    const five = worldOf(startRun(under({ departments: 5, limitScope: true })));
    const outside = five.plan.types.types.filter((_, type) => !isInScope(five, 0, type)).map(({ id }) => id);
    expect(outside).toEqual(['illegal-parking', 'unlicensed-shop', 'fire-hazard', 'dispute', 'welfare-need']);
  });

  it('leaves to the hotline alone what lies outside', () => {
    const { inside, outside } = channelsByScope(under({ departments: 5, limitScope: true }), 60);
    expect([...outside]).toEqual([channel.hotline]);
    expect([...inside].sort()).toEqual([channel.patrol, channel.toldWorker, channel.hotline]);
  });

  it('scales the quota by the share of incidents inside', () => {
    const whole = startRun(under({}));
    const narrow = startRun(under({ departments: 5, limitScope: true }));
    whole.advance(1440);
    narrow.advance(1440);
    const share = scopeShare(worldOf(narrow), 0);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.95);
    expect(plannedPerDay(worldOf(narrow))).toBeCloseTo(share * plannedPerDay(worldOf(whole)), 9);
  });

  it('with no department in scope puts nothing on record but what the hotline brings', () => {
    const { inside, outside } = channelsByScope(under({ departments: 0, limitScope: true }), 40);
    expect([...inside]).toEqual([]);
    expect([...outside]).toEqual([channel.hotline]);
  });

  it('when narrowed lowers what is solved of social matters', () => {
    const found = pairedDifferences(scenario, [{}, { workload: { departments: 5, limitScope: true } }], 10, {
      social: measure('true-solved-social'),
      recorded: measure('recorded-per-1000'),
    });
    expect(found.social.high).toBeLessThan(0);
    expect(found.recorded.high).toBeLessThan(0);
  });
});
