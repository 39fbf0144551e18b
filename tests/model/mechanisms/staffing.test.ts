// How many workers a grid has, by grid, by ground and by households; and that the hours on patrol follow.

import { describe, expect, it } from 'vitest';
import { staffOf } from '../../../src/model/mechanisms/staffing.ts';
import { bareWorld } from '../../support/bare-world.ts';

const staffed = (staffing: Record<string, unknown>) => {
  const { world, engine } = bareWorld({ staffing, territory: { areaKm2: 0.5, population: 3230 } });
  return { world, engine, staff: staffOf(world, 0, world.policies[0].source.staffing) };
};

describe('the staff of a grid', () => {
  it('is one worker as long as grids are staffed one by one, whatever the other settings', () => {
    expect(staffed({ hectaresPerWorker: 7, householdsPerWorker: 9 }).staff).toBe(1);
  });

  it('follows its ground: 50 hectares at 5 a worker are ten workers', () => {
    expect(staffed({ by: 'ground', hectaresPerWorker: 5 }).staff).toBeCloseTo(10, 6);
  });

  it('follows its households: 1,000 of them at 250 a worker are four, at 2,000 half a worker', () => {
    expect(staffed({ by: 'households', householdsPerWorker: 250 }).staff).toBeCloseTo(4, 9);
    expect(staffed({ by: 'households', householdsPerWorker: 2000 }).staff).toBeCloseTo(0.5, 9);
  });

  it('multiplies the hours on patrol', () => {
    const hours = (staffing: Record<string, unknown>) => {
      const { world, engine } = staffed(staffing);
      engine.advance(10 * 1440);
      return world.posts.exposureTonight[0];
    };
    const one = hours({});
    expect(one).toBeGreaterThan(0);
    expect(hours({ by: 'households', householdsPerWorker: 250 })).toBeCloseTo(4 * one, 9);
  });
});
