// The platform spreads by cells: launched where and when a town has it, watched across the town, and kept when it goes.
import { describe, expect, it } from 'vitest';
import { policyTimeline } from '../../../src/scenario/policy-timeline.ts';
import { referenceScenario, startRun, withDesign, worldOf } from '../../support/model-run.ts';
import { bareWorld } from '../../support/bare-world.ts';

const spreading = { on: true, launchShare: 0.1, innovationPerYear: 0, imitationPerYear: 5 };

/** Runs a small district whose platform comes to town 0 on the reform day and to town 1 twenty days later. */
function staged(days: number) {
  const scenario = withDesign(referenceScenario('small'), 'staged', [
    { towns: [0], patch: { platform: spreading } },
    { fromDay: 20, towns: [1], patch: { platform: spreading } },
  ]);
  const engine = startRun(scenario);
  engine.advance(engine.reformMinute);
  engine.applyDesign(policyTimeline(scenario, 'staged'));
  engine.advance(engine.reformMinute + days * 1440);
  const world = worldOf(engine);
  const ofTown = (town: number) =>
    [...world.platform.joined].filter((_, cell) => world.plan.selection.cellTown[cell] === town);
  return { world, ofTown };
}

describe('a staged roll-out', () => {
  it('launches the platform in each town on its day and leaves the others without', () => {
    const first = staged(1);
    expect(first.ofTown(0).every((share) => share === 0.1)).toBe(true);
    expect(first.ofTown(1).every((share) => share === 0)).toBe(true);
    const later = staged(21);
    expect(Math.min(...later.ofTown(0))).toBeGreaterThan(0.1);
    expect(later.ofTown(1).every((share) => share === 0.1)).toBe(true);
  });

  it('never exceeds who could join', () => {
    const { potential } = bareWorld({ platform: { on: true } }).world.policies[0].source.platform;
    expect(Math.max(...staged(28).world.platform.joined)).toBeLessThanOrEqual(potential);
  });
});

describe('what others are seen to do', () => {
  const joinedAfterWeeks = (mixing: number): number[] => {
    const { engine, world } = bareWorld({
      territory: { population: 1000, cells: 2, communities: 2 },
      time: { warmUpDays: 0, windowDays: 300, followUpDays: 1, weekend: [] },
      platform: {
        on: true,
        adoption: 'thresholds',
        thresholdMean: 0.3,
        thresholdSpread: 0.05,
        launchShare: 0.25,
        potential: 1,
        weeklyPace: 0.5,
        mixing,
      },
    });
    engine.advance(1440);
    world.platform.joined[0] = 0.8;
    engine.advance(290 * 1440);
    return [...world.platform.joined];
  };

  it('stays within a grid without mixing: one is full, the other below its threshold', () => {
    const [full, empty] = joinedAfterWeeks(0);
    expect(full).toBeGreaterThan(0.99);
    expect(empty).toBeLessThan(0.01);
  });

  it('carries over to the other grid where residents look across the town', () => {
    const [full, other] = joinedAfterWeeks(0.6);
    expect(full).toBeGreaterThan(0.99);
    expect(other).toBeGreaterThan(0.99);
  });
});
