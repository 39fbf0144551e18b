// The search for the value of a setting that tips a decision, on curves whose crossing is known.

import { describe, expect, it } from 'vitest';
import { flipCurve, type AskCurve } from '../../../../../web/screens/run/microscope/flip-search.ts';

const curve =
  (chance: (value: number) => number): AskCurve =>
  (values) =>
    Promise.resolve(values.map((value) => ({ value, hidingProbability: chance(value) })));
const logit = (slope: number, at: number) => curve((value) => 1 / (1 + Math.exp(-slope * (value - at))));

describe('the search for a flip', () => {
  it.each([
    ['falls above today', -40, 0.1234, 0, 'above'],
    ['rises above today', 40, 0.1234, 0.05, 'above'],
    ['rises below today', 40, 0.1234, 0.21, 'below'],
    ['falls below today', -40, 0.1234, 0.3, 'below'],
  ] as const)(
    'finds where the chance %s, to a thousandth of the range',
    async (_, slope, at, today, beyond) => {
      const found = await flipCurve({ least: 0, most: 0.3, today }, logit(slope, at));
      expect(found?.flip?.beyond).toBe(beyond);
      expect(Math.abs((found?.flip?.value ?? NaN) - at)).toBeLessThan(0.0003);
      expect(found?.isFlat).toBe(false);
      expect(found?.points.some(({ value }) => value === today)).toBe(true);
    },
  );

  it('takes the crossing nearest to today where there are two', async () => {
    const hump = curve((value) => (value > 2 && value < 6 ? 0.9 : 0.1));
    const near = await flipCurve({ least: 0, most: 12, today: 5 }, hump);
    expect(near?.flip?.beyond).toBe('above');
    expect(near?.flip?.value).toBeCloseTo(6, 1);
    const far = await flipCurve({ least: 0, most: 12, today: 3 }, hump);
    expect(far?.flip?.beyond).toBe('below');
    expect(far?.flip?.value).toBeCloseTo(2, 1);
  });

  it('finds a jump between steps of a setting that moves in whole percent', async () => {
    const stepped = curve((value) => (Math.round(value * 100) / 100 > 0.415 ? 0.8 : 0.2));
    const found = await flipCurve({ least: 0, most: 1, today: 0.33 }, stepped);
    expect(found?.flip?.value).toBeGreaterThan(0.414);
    expect(found?.flip?.value).toBeLessThan(0.416);
  });

  it('says that nothing flips, and whether the setting does anything', async () => {
    const weak = await flipCurve(
      { least: 0, most: 1, today: 0 },
      curve((value) => 0.1 + 0.3 * value),
    );
    expect(weak).toMatchObject({ flip: null, isFlat: false, todayChance: 0.1 });
    const idle = await flipCurve(
      { least: 0, most: 1, today: 0.5 },
      curve(() => 0.2),
    );
    expect(idle).toMatchObject({ flip: null, isFlat: true });
  });

  it('gives up when the question has no answer any more, at once or on the way', async () => {
    const gone: AskCurve = () => Promise.resolve(null);
    expect(await flipCurve({ least: 0, most: 1, today: 0 }, gone)).toBeNull();
    let asked = 0;
    const leaving: AskCurve = (values) => (asked++ === 0 ? logit(9, 0.5)(values) : gone(values));
    expect(await flipCurve({ least: 0, most: 1, today: 0 }, leaving)).toBeNull();
  });
});
