// The independent survey asks residents, not case files.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../src/model/assessment/counters.ts';
import { surveyCells } from '../../../src/model/mechanisms/survey.ts';
import { residentField } from '../../../src/model/world/residents.ts';
import type { World } from '../../../src/model/world/world.ts';
import { bareWorld } from '../../support/bare-world.ts';

const street = (sampleShare: number) => bareWorld({ survey: { sampleShare } }).world;
const counted = (world: World) => [
  world.workerCards.total[counter.surveyed],
  world.workerCards.total[counter.surveyScore],
];

describe('a survey', () => {
  it('asks the share of residents that the policy says, and everybody at most', () => {
    for (const [share, asked] of [
      [0, 0],
      [0.02, 20],
      [0.5, 500],
      [1, 1000],
    ]) {
      const world = street(share);
      surveyCells(world, 3);
      expect(counted(world)[0]).toBe(asked);
    }
  });

  it('adds up their satisfaction', () => {
    const world = street(1);
    for (let resident = 0; resident < 1000; resident++)
      world.residents.nudge(resident, residentField.satisfaction, resident < 250 ? 1 : 0, 1);
    surveyCells(world, 3);
    expect(counted(world)[1]).toBeCloseTo(250, 9);
    expect(world.townCards.total[counter.surveyScore]).toBe(counted(world)[1]);
  });

  it('spreads over the street, asks the same people for the same month, and others another month', () => {
    const asked = (month: number): string => {
      const world = street(0.1);
      const score: number[] = [];
      for (let resident = 0; resident < 1000; resident++) {
        world.residents.nudge(resident, residentField.satisfaction, 0, 1);
      }
      for (let resident = 0; resident < 1000; resident++) {
        world.residents.nudge(resident, residentField.satisfaction, 1, 1);
        const before = counted(world)[1];
        surveyCells(world, month);
        if (counted(world)[1] - before > 0.5) score.push(resident);
        world.residents.nudge(resident, residentField.satisfaction, 0, 1);
      }
      expect(score.length).toBe(100);
      const gaps = score.slice(1).map((resident, i) => resident - score[i]);
      expect(new Set(gaps)).toEqual(new Set([10]));
      return score.join();
    };
    expect(asked(2)).toBe(asked(2));
    expect(new Set([1, 2, 3, 4, 5].map(asked)).size).toBeGreaterThan(1);
  });

  it('does not depend on anything that is on record', () => {
    const world = street(0.3);
    surveyCells(world, 1);
    const alone = counted(world)[1];
    const other = street(0.3);
    other.workerCards.total.fill(7, 0, counter.surveyed);
    surveyCells(other, 1);
    expect(counted(other)[1]).toBe(alone);
  });
});
