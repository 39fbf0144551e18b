// The share that hides under keyed Gumbel noise against the quantal response of the inspection game (oracles I4 and I15).

import { describe, expect, it } from 'vitest';
import { logistic } from '../../../src/core/dmath.ts';
import { rootKey } from '../../../src/core/random.ts';
import { option } from '../../../src/model/decisions/options.ts';
import { ReportingDecision } from '../../../src/model/decisions/reporting.ts';
import { testName } from '../../core/seed-of.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { expectShare } from './share-interval.ts';

const TRIALS = 40_000;

interface Game {
  /** Yuan that hiding saves; probability and size of the sanction; noise in yuan is 1 / eta. */
  readonly gain: number;
  readonly inspected: number;
  readonly sanction: number;
  readonly eta: number;
}

/** Lets a worker decide on incidents with different keys; only reporting and looking away are worth considering. */
function hidingShare({ gain, inspected, sanction, eta }: Game): number {
  const { world } = bareWorld({
    seed: testName().slice(-200),
    workers: {
      reportMinutes: gain,
      timeValueYuan: 60,
      logMinutes: 600,
      noiseYuan: 1 / eta,
      dutyHorizonDays: 30,
    },
    scheme: { audits: { monthlyProbability: inspected, sanctionYuan: sanction, provableLookingAway: 1 } },
  });
  world.posts.generation[0] = 3; // any holder
  const decision = new ReportingDecision();
  const row = addIncident(world, 0);
  let hidden = 0;
  for (let i = 0; i < TRIALS; i++) {
    world.incidents.columns.origin1[row] = i;
    const chosen = decision.decide(world, row);
    if (chosen === option.lookAway) hidden++;
    else if (chosen !== option.report) throw new Error(`option ${chosen} was not to be considered`);
  }
  return hidden;
}

describe('gaming under inspection with probability q, sanction F, gain g and rationality eta', () => {
  it.each([
    { inspected: 0.2, sanction: 5, gain: 2, eta: 1 },
    { inspected: 0.4, sanction: 5, gain: 2, eta: 1 },
    { inspected: 0.6, sanction: 5, gain: 2, eta: 1 },
    { inspected: 0.2, sanction: 12, gain: 2, eta: 2 },
  ])('happens with 1/(1+exp(eta(qF-g))): %o (I15)', (game) => {
    const exact = logistic(-game.eta * (game.inspected * game.sanction - game.gain));
    expectShare(hidingShare(game), TRIALS, exact, 0.01);
  });

  it('is .731 at q = .2, F = 5, g = 2, eta = 1 (I15)', () => {
    expectShare(
      hidingShare({ inspected: 0.2, sanction: 5, gain: 2, eta: 1 }),
      TRIALS,
      0.7310585786300049,
      0.01,
    );
  });

  it('is indifferent where q F = g, and turns from always to never there when there is hardly any noise (I4)', () => {
    // g = 2 and, since a violation that is caught also loses its gain, F = g + 6: q* = g/(g + 6) = .25.
    const at = (inspected: number) => hidingShare({ inspected, sanction: 8, gain: 2, eta: 500 });
    expectShare(hidingShare({ inspected: 0.25, sanction: 8, gain: 2, eta: 1 }), TRIALS, 0.5, 0.01);
    expect(at(0.23)).toBe(TRIALS);
    expect(at(0.27)).toBe(0);
  });
});

it('seeds of these tests are their own names', () => {
  expect(rootKey(testName(), 0)).not.toEqual(rootKey(`${testName()} `, 0));
});
