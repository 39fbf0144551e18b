// Geometry of the two pictures of the microscope: bars that add up to their sums, curves within their panels.

import { describe, expect, it } from 'vitest';
import type { OptionView } from '../../../../../src/model/view/decision-terms.ts';
import { declaredFlipLevers } from '../../../../../web/screens/run/microscope/flip-levers.ts';
import { flipPanels } from '../../../../../web/screens/run/microscope/flip-panels.ts';
import { optionBars } from '../../../../../web/screens/run/microscope/option-bars.ts';

const option = (name: OptionView['option'], yuan: readonly number[], isPossible = true): OptionView => ({
  option: name,
  isPossible,
  utilityYuan: yuan.reduce((sum, one) => sum + one, 0),
  probability: 0.2,
  terms: yuan.map((one, i) => ({ kind: 'own', indicator: `i${i}`, yuan: one })),
});

describe('the bars of the options', () => {
  const options = [
    option('report', [30, -12, 5]),
    option('fixRecorded', [0, 0, 0], false),
    option('lookAway', [0, -6, -40]),
  ];
  const { bars, zeroX, bottom, height } = optionBars(options, 700, 28);

  it('stack gains to the right of zero and costs to the left, without gaps', () => {
    const [gain, more, cost] = bars[0].segments;
    expect(gain.left).toBeCloseTo(zeroX, 9);
    expect(more.left).toBeCloseTo(gain.left + gain.width, 9);
    expect(cost.left + cost.width).toBeCloseTo(zeroX, 9);
  });

  it('put the sum where the widths put it', () => {
    for (const bar of [bars[0], bars[2]]) {
      const reach = bar.segments.reduce((sum, { term, width }) => sum + Math.sign(term.yuan) * width, 0);
      expect(bar.sumX).toBeCloseTo(zeroX + reach, 6);
    }
  });

  it('leave out what is not possible and terms of nothing, and stay in the picture', () => {
    expect(bars[1].segments).toEqual([]);
    expect(bars[2].segments).toHaveLength(2);
    for (const { left, width } of bars.flatMap(({ segments }) => segments)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(700);
    }
    expect(bottom).toBeLessThan(height);
  });
});

describe('the panels of the flips', () => {
  const lever = { ...declaredFlipLevers[0], id: 'audit', today: 0.1 };
  const points = [0, 0.1, 0.2, 0.3].map((value) => ({ value, hidingProbability: 1 - value / 0.3 }));
  const flat = { points, todayChance: 2 / 3, flip: null, isFlat: false };
  const curve = { ...flat, flip: { value: 0.15, beyond: 'above' as const } };

  it('draw the whole range, today’s value on the line, the flip between', () => {
    const { panels } = flipPanels(
      [
        { lever, curve },
        { lever, curve: flat },
      ],
      900,
    );
    const [first, second] = panels;
    expect(first.points[0]).toMatchObject({ x: first.left, y: first.top });
    expect(first.points[3]).toMatchObject({ x: first.right, y: first.bottom });
    expect(first.today.y).toBeCloseTo(first.points[1].y, 9);
    expect(first.flipX).toBeCloseTo((first.left + first.right) / 2, 9);
    expect(first.halfY).toBeCloseTo((first.top + first.bottom) / 2, 9);
    expect(second.flipX).toBeNull();
    expect(second.left).toBeGreaterThan(first.right);
  });

  it('stand below one another where there is no room beside', () => {
    const { panels, height } = flipPanels(
      [
        { lever, curve },
        { lever, curve },
      ],
      360,
    );
    expect(panels[1].top).toBeGreaterThan(panels[0].bottom);
    expect(panels[1].bottom).toBeLessThan(height);
  });
});
