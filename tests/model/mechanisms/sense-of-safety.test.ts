// Sense of safety by hand: what neighbours know of and what they remember; not what nobody noticed, whatever is on record.

import { describe, expect, it } from 'vitest';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { sampleSafety } from '../../../src/model/mechanisms/sense-of-safety.ts';
import type { World } from '../../../src/model/world/world.ts';
import { incidentFlag } from '../../../src/model/world/incident-table.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../../support/model-run.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';

/** A grid of 1,000 residents; a problem does 50 harm a day to each of 10. */
const grid = (safety: object = {}): World =>
  bareWorld({ safety: { harmScale: 1, majorScale: 2, memoryMonths: 1, ...safety } }, [{ harmPerDay: 50 }])
    .world;
const majors = (world: World, count: number) => (world.tally.byState[incidentState.major] = count);

describe('the sense of safety', () => {
  it('is full where nobody knows of anything, and is not sampled outside the window', () => {
    const world = grid();
    addIncident(world, 1);
    sampleSafety(world, false);
    expect(world.safety.mean()).toBeNaN();
    sampleSafety(world, true);
    expect(world.safety.mean()).toBe(1);
  });

  it('falls with the harm that neighbours know of', () => {
    const world = grid();
    addIncident(world, 1, incidentFlag.noticed);
    sampleSafety(world, true);
    expect(world.safety.mean()).toBeCloseTo(1 / 1.5, 12);
  });

  it('falls with a major incident, which is slowly forgotten', () => {
    const world = grid();
    majors(world, 1);
    sampleSafety(world, false);
    expect(world.safety.remembered[0]).toBe(1);
    sampleSafety(world, true);
    expect(world.safety.mean()).toBeCloseTo(1 / (1 + Math.exp(-1) / 2), 12);
  });

  it('falls with shops in violation next door', () => {
    const { world } = bareWorld({
      premises: { on: true, perThousandResidents: 20, harmPerDay: 2, affected: 10 },
    });
    for (let at = 0; at < world.premises.count; at++) world.premises.setViolating(0, at, at < 5);
    sampleSafety(world, true);
    expect(world.safety.mean()).toBeCloseTo(1 / 1.1, 12);
  });

  it('only watches: with other scales all other measures of a run are the same', () => {
    const small = referenceScenario('small');
    const measures = (harmScale: number) => {
      const scenario = withDesign({ ...small, safety: { ...small.safety, harmScale } }, 'as-it-is', []);
      const { 'sense-of-safety': own, ...others } = outcomeOf(
        runDesign(scenario, 'as-it-is'),
        scenario,
        'one',
      ).measures;
      return { own, others };
    };
    const [strict, easy] = [measures(0.2), measures(5)];
    expect(easy.others).toEqual(strict.others);
    expect(easy.own).toBeGreaterThan(strict.own);
    expect(strict.own).toBeGreaterThan(0);
    expect(easy.own).toBeLessThan(1);
  });
});
