// How the platform spreads, against known answers: Granovetter's crowd of a hundred (oracle I10) to the resident, and the Bass curve
// (oracle I11), both reached by settings of the product in runs of the engine.
import { describe, expect, it } from 'vitest';
import { exp, log } from '../../../src/core/dmath.ts';
import { bareScenario } from '../../support/bare-world.ts';
import { startRun, worldOf } from '../../support/model-run.ts';

const CROWD = 100;
const quiet = { warmUpDays: 0, followUpDays: 1 };

/** Runs a grid of a hundred residents with thresholds given as numbers of others, and counts who has joined by the end. */
function crowd(others: readonly number[], days: number): number {
  const scenario = bareScenario({
    territory: { population: CROWD },
    time: { ...quiet, windowDays: days },
    platform: {
      on: true,
      adoption: 'thresholds',
      potential: 1,
      launchShare: 0,
      weeklyPace: 1,
      mixing: 0,
      thresholds: others.map((count) => count / CROWD),
    },
  });
  const engine = startRun(scenario);
  engine.advance(engine.endMinute);
  return worldOf(engine).platform.joined[0] * CROWD;
}

const uniform = Array.from({ length: CROWD }, (_, i) => i);

describe('a crowd of a hundred with thresholds 0 to 99 (I10)', () => {
  it('joins to the last resident', () => {
    expect(crowd(uniform, 7 * 110)).toBe(100);
  });

  it('joins one more each week', () => {
    expect(crowd(uniform, 7 * 30)).toBeCloseTo(crowd(uniform, 7 * 20) + 10, 12);
  });

  it('stops at one when the resident with threshold 1 has threshold 2', () => {
    expect(
      crowd(
        uniform.map((count) => (count === 1 ? 2 : count)),
        7 * 110,
      ),
    ).toBe(1);
  });

  it('stops at forty when nobody has a threshold from 40 to 49', () => {
    expect(
      crowd(
        uniform.map((count) => (count >= 40 && count < 50 ? 50 : count)),
        7 * 110,
      ),
    ).toBe(40);
  });
});

/** Returns the share of the potential that has joined at the end of each week, and the years since the launch. */
function curve(p: number, q: number, potential: number, years: number): { share: number; at: number }[] {
  const scenario = bareScenario({
    territory: { population: 100 },
    time: { ...quiet, windowDays: years * 365 },
    platform: {
      on: true,
      potential,
      launchShare: 0,
      innovationPerYear: p,
      imitationPerYear: q,
      mixing: 0,
    },
  });
  const engine = startRun(scenario);
  const { platform } = worldOf(engine);
  const points: { share: number; at: number }[] = [];
  let turns = 0;
  for (let day = 1; day <= years * 365; day++) {
    const before = platform.joined[0];
    engine.advance(day * 1440);
    if (platform.joined[0] !== before)
      points.push({ share: platform.joined[0] / potential, at: (++turns * 7) / 365 });
  }
  return points;
}

const bass = (p: number, q: number, t: number) => (1 - exp(-(p + q) * t)) / (1 + (q / p) * exp(-(p + q) * t));

describe('diffusion from nobody', () => {
  it.each([
    [0.03, 0.38, 1],
    [0.15, 1.2, 0.764],
    [0.3, 0.2, 0.5],
  ])(
    'follows the Bass curve with p = %f and q = %f a year and %f who could join (I11)',
    (p, q, potential) => {
      const points = curve(p, q, potential, 10);
      expect(points.length).toBeGreaterThan(500);
      for (const { share, at } of points) expect(share).toBeCloseTo(bass(p, q, at), 11);
    },
  );

  it('has reached .8128 after ten years, and peaks after 6.19, with p = .03 and q = .38 (I11)', () => {
    const points = curve(0.03, 0.38, 1, 10);
    const last = points[points.length - 1];
    expect(bass(0.03, 0.38, 10)).toBeCloseTo(0.8128032212213461, 12);
    // The last whole week ends a few days before the tenth year does.
    expect(10 - last.at).toBeLessThan(14 / 365);
    expect(last.share).toBeCloseTo(bass(0.03, 0.38, last.at), 11);
    const gains = points.map(({ share }, i) => share - (i === 0 ? 0 : points[i - 1].share));
    const peak = points[gains.indexOf(Math.max(...gains))].at;
    const expected = log(0.38 / 0.03) / 0.41;
    expect(expected).toBeCloseTo(6.192619197703113, 12);
    expect(Math.abs(peak - expected)).toBeLessThanOrEqual(7 / 365);
  });
});
