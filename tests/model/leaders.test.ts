// Turnover of leaders in whole runs: what lapses is gone, what is institutionalised stays, and snapshots carry it.

import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { Patch } from '../../src/scenario/schema/scenario.ts';
import { referenceScenario } from '../support/model-run.ts';
import { hashWithStops, outcomeUnder } from '../support/whole-run.ts';

const small = referenceScenario('small');
const visits = { on: true, teams: 1000, weekdays: [1, 2, 3, 4, 5] };

const outcome = (patch: Patch): Outcome => outcomeUnder(small, patch);
const truth = ({ ladder, gap, flow, byTown }: Outcome) => ({ ladder, gap, flow, byTown });

describe('turnover of leaders', () => {
  const leaders = { on: true, termMonths: 1 };

  it('changes nothing where every programme is institutionalised, or there is none', () => {
    const stay = outcome({ visits, leaders: { ...leaders, institutionalised: 1 } });
    expect(truth(stay)).toEqual(truth(outcome({ visits })));
    expect(stay.measures['leader-changes']).toBeGreaterThan(0);
    expect(stay.measures['programmes-lapsed']).toBe(0);
    expect(truth(outcome({ leaders }))).toEqual(truth(outcome({})));
  });

  it('ends the visits that are not', () => {
    const end = outcome({ visits, leaders });
    const stay = outcome({ visits });
    expect(end.measures['programmes-lapsed']).toBeGreaterThan(0);
    expect(end.measures['visit-hours']).toBeLessThan(stay.measures['visit-hours']);
    expect(end.measures['visit-hours']).toBeGreaterThan(0); // the reform day comes before the first change
  });

  it('goes on from a snapshot as if nothing had happened', () => {
    const scenario = {
      ...small,
      visits: { ...small.visits, ...visits },
      leaders: { ...small.leaders, ...leaders, institutionalised: 0.4 },
    };
    const stopped = hashWithStops(scenario, [20 * 1440 + 300, 34 * 1440 + 11 * 60]);
    expect(stopped).toBe(hashWithStops(scenario, []));
  });
});
