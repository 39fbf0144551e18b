// One grid whose residents join the platform, by thresholds or by diffusion, with nothing else going on.

import { bareScenario } from '../support/bare-world.ts';
import { startRun, worldOf } from '../support/model-run.ts';

const PEOPLE = 100;
const quiet = { warmUpDays: 0, followUpDays: 1 };

/** Runs a grid of a hundred residents whose thresholds are numbers of others. Returns how many have joined after so many weeks. */
export function joinedByThresholds(others: readonly number[], weeks: number): number {
  const engine = startRun(
    bareScenario({
      territory: { population: PEOPLE },
      time: { ...quiet, windowDays: 7 * weeks },
      platform: {
        on: true,
        adoption: 'thresholds',
        potential: 1,
        launchShare: 0,
        weeklyPace: 1,
        mixing: 0,
        thresholds: others.map((count) => count / PEOPLE),
      },
    }),
  );
  engine.advance(engine.endMinute);
  return worldOf(engine).platform.joined[0] * PEOPLE;
}

/** Returns the share of the potential that has joined by diffusion at the end of each week, and the years since the launch. */
export function joinedByDiffusion(
  innovation: number,
  imitation: number,
  potential: number,
  years: number,
): { share: number; at: number }[] {
  const engine = startRun(
    bareScenario({
      territory: { population: PEOPLE },
      time: { ...quiet, windowDays: years * 365 },
      platform: {
        on: true,
        potential,
        launchShare: 0,
        innovationPerYear: innovation,
        imitationPerYear: imitation,
        mixing: 0,
      },
    }),
  );
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
