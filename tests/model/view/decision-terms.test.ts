// The decision microscope: its terms add up to the decision of the run, and move with their causes alone.

import { describe, expect, it } from 'vitest';
import { exp } from '../../../src/core/dmath.ts';
import { priceCounters } from '../../../src/model/assessment/pricing.ts';
import { optionCount } from '../../../src/model/decisions/options.ts';
import { ReportingDecision } from '../../../src/model/decisions/reporting.ts';
import { decisionTerms, optionNames, type DecisionView } from '../../../src/model/view/decision-terms.ts';
import { isEnded } from '../../../src/model/ledger/incident-states.ts';
import { compileTownPolicy } from '../../../src/model/plan/town-policy.ts';
import { policyTimeline } from '../../../src/scenario/policy-timeline.ts';
import { referenceScenario, startRun, withDesign } from '../../support/model-run.ts';

const weighed = withDesign(referenceScenario('small'), 'weighed', [
  {
    patch: {
      scheme: {
        weights: { 'handling-rate': 0.6, 'reporting-rate': 0.4 },
        stakes: 2,
        audits: { monthlyProbability: 0.05, sanctionYuan: 300 },
        superior: { pressure: true, stakeYuanPerYear: 3000, weights: { 'handling-rate': 1 } },
      },
      workers: { dutyYuanPerHarmDay: 2, noiseYuan: 8 },
    },
  },
]);

function running(): ReturnType<typeof startRun> {
  const engine = startRun(weighed);
  engine.applyDesign(policyTimeline(weighed, 'weighed'));
  engine.advance(49 * 1440 + 700);
  return engine;
}

const engine = running();

function liveRows(): number[] {
  return engine.look(({ incidents }) => {
    const rows: number[] = [];
    for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride) {
      if (incidents.isUsed(row) && !isEnded(incidents.columns.state[row])) rows.push(row);
    }
    return rows.slice(0, 40);
  });
}

const explain = (row: number): DecisionView =>
  engine.look((world, clock) => decisionTerms(world, clock, { row }));

describe('the microscope on the incidents of a run', () => {
  it('shows what the run decides: the same choice, and terms that add up to its utilities', () => {
    const decision = new ReportingDecision();
    for (const row of liveRows()) {
      const view = explain(row);
      expect(explain(row)).toEqual(view); // asked twice, the same answer
      engine.look((world, clock) => {
        // the run prices on Mondays; the microscope as of now
        priceCounters(world, clock, 49, () => true);
        decision.decide(world, row);
      });
      for (const { isPossible, terms, utilityYuan } of view.options) {
        const sum = terms.reduce((total, { yuan }) => total + yuan, 0);
        expect(sum).toBeCloseTo(isPossible ? utilityYuan : 0, 6);
      }
      const known = decision.base.map(
        (base, a) => base - decision.noise[a] + decision.ownScore[a] + decision.pressure[a],
      );
      view.options.forEach(({ isPossible, utilityYuan }, a) => {
        if (isPossible) expect(utilityYuan).toBeCloseTo(known[a], 6);
      });
      expect(view.chosen).toBe(optionNames[decision.chosen]);
    }
  });

  it('gives the odds of the logit, which add up to one', () => {
    const [row] = liveRows();
    const { options, noiseYuan, hidingProbability } = explain(row);
    expect(options.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    const [report, , , logOnly, lookAway] = options;
    const odds = exp((report.utilityYuan - lookAway.utilityYuan) / noiseYuan);
    expect(report.probability / lookAway.probability).toBeCloseTo(odds, 6);
    expect(hidingProbability).toBeCloseTo(logOnly.probability + lookAway.probability, 12);
  });

  it('names every indicator that counts, for the worker and for the superior', () => {
    const sources = explain(liveRows()[0]).options[0].terms.flatMap((term) =>
      'indicator' in term ? [`${term.kind} ${term.indicator}`] : [],
    );
    expect(sources).toContain('own handling-rate');
    expect(sources).toContain('own reporting-rate');
    expect(sources).toContain('pressure handling-rate');
  });

  it('changes nothing of the run', () => {
    const before = engine.snapshot();
    for (const row of liveRows()) explain(row);
    expect(engine.snapshot()).toEqual(before);
  });
});

describe('the microscope on an incident that is made up', () => {
  const madeUp = { cell: 0, type: 0, severity: 1, told: false, fixable: false, logged: false };
  const at = (monthlyProbability: number): DecisionView =>
    engine.look((world, clock) => {
      const policies = world.policies.map(({ source }) => {
        const audits = { ...source.scheme.audits, monthlyProbability };
        return compileTownPolicy({ ...source, scheme: { ...source.scheme, audits } });
      });
      return decisionTerms(world, clock, madeUp, policies);
    });

  it('hides less the likelier audits are, by the sanction term alone', () => {
    const views = [0, 0.1, 0.5].map(at);
    const [none, some, many] = views.map(({ hidingProbability }) => hidingProbability);
    expect(none).toBeGreaterThan(some);
    expect(some).toBeGreaterThan(many);
    const term = (view: DecisionView, kind: string) =>
      view.options.map(({ terms }) => terms.find((one) => one.kind === kind)?.yuan ?? 0);
    expect(term(views[0], 'duty')).toEqual(term(views[2], 'duty'));
    expect(term(views[2], 'sanction')[3]).toBeLessThan(term(views[0], 'sanction')[3]);
  });

  it('leaves out what the worker cannot do', () => {
    const { options } = at(0);
    expect(options.filter(({ isPossible }) => !isPossible).map(({ option }) => option)).toEqual([
      'fixRecorded',
      'fixUnrecorded',
    ]);
    expect(options).toHaveLength(optionCount);
  });
});
