// Months under the veto are months of the calendar: twelve a year where every one is vetoed.
import { expect, it } from 'vitest';
import { closeTrouble } from '../../../../src/model/assessment/veto.ts';
import { superiorsMeasures } from '../../../../src/model/outcome/measures/superiors-measures.ts';
import { periodKinds } from '../../../../src/model/world/scorecards.ts';
import { bareWorld } from '../../../support/bare-world.ts';

const MONTH = periodKinds.indexOf('month');

it('every month vetoed is twelve months a year, one of those that closed in the window its share', () => {
  for (const [windowDays, closed] of [
    [240, 7],
    [365, 12],
  ]) {
    const time = { warmUpDays: 59, windowDays, followUpDays: 65 };
    const vetoedMonths = (isVetoed: (month: number) => boolean): number => {
      const { world } = bareWorld({ time, superiors: { veto: { leaderShare: 1 } } });
      const { trouble, plan } = world;
      plan.monthStarts.forEach((day, month) => {
        if (month === 0) return;
        if (isVetoed(month)) for (let town = 0; town < plan.towns; town++) trouble.add(town);
        closeTrouble(world, MONTH, day, 30);
      });
      return superiorsMeasures(world)['vetoed-months'];
    };
    expect(vetoedMonths(() => true)).toBeCloseTo(12, 9);
    expect(vetoedMonths((month) => month === 5)).toBeCloseTo(12 / closed, 9);
    expect(vetoedMonths(() => false)).toBe(0);
  }
});
