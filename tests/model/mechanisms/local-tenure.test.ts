// Time in a grid: knowledge and ties grow with it, rotation and newcomers begin anew, strangers have neither (C16).

import { describe, expect, it } from 'vitest';
import { exp } from '../../../src/core/dmath.ts';
import {
  favourYuan,
  knowledgeFactor,
  monthsIn,
  turnTenure,
} from '../../../src/model/mechanisms/local-tenure.ts';
import { bareWorld } from '../../support/bare-world.ts';

const tenure = { on: true, knowledgeMonths: 6, knowledgeGain: 0.4, collusionMonths: 24, collusionYuan: 20 };
const worldWith = (employment: Record<string, unknown>, category = 'violation') =>
  bareWorld({ employment, territory: { cells: 2, population: 2000 } }, [
    { category: category as 'violation' },
  ]).world;

describe('time in a grid', () => {
  it('raises search up to a bound, and the value of sparing an offender more slowly', () => {
    const world = worldWith({ tenure });
    world.posts.generation.fill(1);
    world.tenure.months.set([6, 240]);
    expect(knowledgeFactor(world, 0)).toBeCloseTo(1 + 0.4 * (1 - exp(-1)), 12);
    expect(knowledgeFactor(world, 1)).toBeCloseTo(1.4, 9);
    expect(favourYuan(world, 0, 0)).toBeCloseTo(20 * (1 - exp(-0.25)), 12);
    expect(favourYuan(world, 1, 0)).toBeCloseTo(20 * (1 - exp(-10)), 9);
  });

  it('is worth nothing where nobody breaks a rule, and counts not at all where it is switched off', () => {
    expect(favourYuan(worldWith({ tenure }, 'event'), 0, 0)).toBe(0);
    const off = worldWith({ tenure: { ...tenure, on: false } });
    off.tenure.months.fill(100);
    expect([knowledgeFactor(off, 0), favourYuan(off, 0, 0)]).toEqual([1, 0]);
  });

  it('is diluted by patrol in each other’s grids: knowledge and ties alike', () => {
    const world = worldWith({ tenure, crossPatrolShare: 0.25 });
    world.posts.generation.fill(1);
    world.tenure.months.fill(1000);
    expect(knowledgeFactor(world, 0)).toBeCloseTo(1 + 0.75 * 0.4, 9);
    expect(favourYuan(world, 0, 0)).toBeCloseTo(15, 9);
  });

  it('of first holders is a personal trait that stays; months come on top', () => {
    const world = worldWith({ tenure });
    const before = monthsIn(world, 0);
    expect(before).toBeGreaterThan(0);
    turnTenure(world, 1);
    turnTenure(world, 2);
    expect(monthsIn(world, 0)).toBeCloseTo(before + 2, 9);
  });

  it('begins anew for a successor', () => {
    const world = worldWith({ tenure });
    turnTenure(world, 1);
    world.posts.generation[0]++;
    turnTenure(world, 2);
    expect(world.tenure.months[0]).toBe(0);
    expect(world.tenure.months[1]).toBe(2);
  });

  it('is reset by rotation every so many months, grid by grid in turn', () => {
    const world = worldWith({ tenure: { ...tenure, rotationMonths: 3 } });
    for (let month = 1; month <= 12; month++) turnTenure(world, month);
    expect([...world.posts.generation]).toEqual([4, 4]);
    expect(Math.max(...world.tenure.months)).toBeLessThan(3);
    expect(world.tenure.months[0]).not.toBe(world.tenure.months[1]);
  });
});
