// Relay tiers in whole runs: tiers that do nothing change nothing but hand-overs; narrow spans leave less hidden; snapshots carry them.

import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { Patch } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, startRun, withDesign } from '../support/model-run.ts';
import { measure, pairedDifferences } from '../support/paired-difference.ts';

const small = referenceScenario('small');
const tier = <Settings extends object>(settings: Settings) => ({
  id: 'section',
  name: { zh: '片组', en: 'Section' },
  ...settings,
});
const idle = { delayHours: 0, loss: 0, settles: 0, authority: 0, roundsPerMonth: 0, hold: 0 };

function outcome(patch: Patch): Outcome {
  const scenario = withDesign(small, 'tried', [{ patch }]);
  return outcomeOf(runDesign(scenario, 'tried'), scenario, 'filed as one');
}
const ledgers = ({ ladder, gap, indicators, flow, byTown }: Outcome) => ({
  ladder,
  gap,
  indicators,
  flow,
  byTown,
});

describe('relay tiers', () => {
  it('whose heads do nothing change no ledger, only hand-overs', () => {
    const [passed, none] = [outcome({ tiers: { relay: [tier(idle)] } }), outcome({})];
    expect(ledgers(passed)).toEqual(ledgers(none));
    expect(passed.measures['hops-per-case']).toBeGreaterThan(none.measures['hops-per-case']);
  });

  it('leave less hidden when heads watch few grids closely, with the interval on one side', () => {
    const watched = { ...idle, roundsPerMonth: 40, detection: 0.5 };
    const { hidden } = pairedDifferences(
      small,
      [
        { tiers: { relay: [tier({ ...watched, span: 200 })] } },
        { tiers: { relay: [tier({ ...watched, span: 2 })] } },
      ],
      6,
      { hidden: measure('hidden-share') },
    );
    expect(hidden.high).toBeLessThan(0);
  });

  it('go on from a snapshot as if nothing had happened', () => {
    const full = {
      ...tier({ ...idle, span: 4, delayHours: 2, loss: 0.1, settles: 0.3, settleHours: 8, authority: 0.3 }),
      roundsPerMonth: 10,
      detection: 0.1,
      hold: 0.3,
    };
    const started = { ...small, tiers: { relay: [full, { ...full, id: 'block' }] } };
    const hash = (stops: readonly number[]): string => {
      const engine = startRun(started);
      for (const minute of stops) {
        engine.advance(minute);
        engine.restore(engine.snapshot());
      }
      engine.advance(engine.endMinute);
      return outcomeOf(engine, started, 'own').hash;
    };
    expect(hash([20 * 1440 + 300, 34 * 1440 + 11 * 60])).toBe(hash([]));
  });
});
