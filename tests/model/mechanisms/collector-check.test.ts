// Who pays the collectors decides what they report (Duflo et al. 2013; Y4): paid by the assessed unit they pass more that is
// unsolved than paid by the principal, in the same worlds; without anything to gain from a pass the payer makes no difference.

import { describe, expect, it } from 'vitest';
import { compileTownPolicy } from '../../../src/model/plan/town-policy.ts';
import { meanInterval } from '../../../src/experiment/statistics/mean-interval.ts';
import { spreadOf } from '../../../src/experiment/statistics/spread.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../../support/model-run.ts';

const base = referenceScenario('small');
const outcomes = (employment: Record<string, unknown>, replications: number) => {
  const patch = { employment: { form: 'contractor', collectorsCheck: true, ...employment } };
  const scenario = withDesign(base, 'tried', [{ patch }]);
  return Array.from({ length: replications }, (_, r) =>
    outcomeOf(runDesign(scenario, 'tried', r), scenario, 'tried'),
  );
};

describe('a contract', () => {
  it('changes duty, turnover, career and whose word is heard; direct employment changes nothing', () => {
    const own = compileTownPolicy(base);
    expect([own.dutyShare, own.workerPressure]).toEqual([1, own.pressure]);
    const contracted = (paidBy: 'principal' | 'assessed') =>
      compileTownPolicy({ ...base, employment: { ...base.employment, form: 'contractor', paidBy } });
    const { monitoringLoss, turnoverFactor, careerShare, payerHold } = base.employment;
    expect(contracted('principal').workerPressure).toBe(0);
    expect(contracted('assessed').workerPressure).toBe(payerHold);
    expect(contracted('principal').dutyShare).toBe(1 - monitoringLoss);
    expect(contracted('principal').turnoverPerYear).toBe(base.workers.turnoverPerYear * turnoverFactor);
    expect(contracted('principal').stakeYuanPerYear).toBe(
      base.scheme.stakes * (base.scheme.cashYuanPerYear + base.scheme.careerYuanPerYear * careerShare),
    );
    expect(contracted('principal').pressure).toBe(own.pressure);
  });
});

describe('collectors', () => {
  it('pass more that is unsolved where the assessed unit pays them', () => {
    const assessed = outcomes({ paidBy: 'assessed' }, 6);
    const principal = outcomes({ paidBy: 'principal' }, 6);
    const differences = assessed.map(
      (outcome, r) => outcome.measures['unsolved-passed'] - principal[r].measures['unsolved-passed'],
    );
    expect(meanInterval(spreadOf(differences), 0.99)?.lower).toBeGreaterThan(0.1);
  });

  it('report the same whoever pays, if a pass gains nobody anything', () => {
    const nothing = { payerHold: 0, renewalYuanPerCase: 0 };
    const [assessed] = outcomes({ paidBy: 'assessed', ...nothing }, 1);
    const [principal] = outcomes({ paidBy: 'principal', ...nothing }, 1);
    expect(assessed.measures).toEqual(principal.measures);
  });

  it('pass less the more often they are checked again', () => {
    const passed = (backCheckProbability: number) =>
      outcomes({ paidBy: 'assessed', backCheckProbability }, 3).map(
        ({ measures }) => measures['unsolved-passed'],
      );
    const seldom = passed(0.02);
    const often = passed(0.5);
    seldom.forEach((share, r) => {
      expect(often[r]).toBeLessThan(share);
    });
  });
});
