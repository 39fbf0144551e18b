// The desk of the Scheme screen: every edit is one entry of the journal, told in sentences that can be taken back one by one.

import { describe, expect, it } from 'vitest';
import type { Evaluator } from '../../../src/experiment/evaluator.ts';
import { SchemeDesk } from '../../../web/stores/scheme-desk.svelte.ts';
import { Workbench } from '../../../web/stores/workbench.svelte.ts';
import { Clerk } from '../../../web/workers/clerk.ts';
import { plausibleOutcome } from '../../support/plausible-outcome.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const evaluator: Evaluator = {
  concurrency: 1,
  evaluate: (request) => Promise.resolve({ ok: true, outcome: plausibleOutcome(request) }),
};

function desk(focus = 'handling-only'): SchemeDesk {
  const facts = { townNames: [], sample: [0] };
  const workbench = new Workbench({ builtIn: openedZDistrict(), facts, evaluator, clerk: new Clerk() });
  workbench.focusOn(focus);
  return new SchemeDesk(workbench);
}
const told = ({ yourChanges }: SchemeDesk): string[] => yourChanges.map(({ en }) => en);
const weightsRun = ({ workbench, design }: SchemeDesk): unknown =>
  workbench.scenario.designs.find(({ id }) => id === design.id)?.stages[0].patch.scheme?.weights;

describe('a weight', () => {
  it('is kept as typed and told alone, warned of, and run as a share of the sum', () => {
    const scheme = desk();
    expect(scheme.add('survey-satisfaction')).toBeNull();
    expect(scheme.setWeight('worker', 'survey-satisfaction', 0.25)).toBeNull();
    expect(told(scheme)).toEqual(['weight of residents’ satisfaction (survey) from 0 % to 25 %']);
    expect(scheme.warnings.map(({ code }) => code)).toContain('weights-sum');
    expect(weightsRun(scheme)).toEqual({ 'handling-rate': 0.8, 'survey-satisfaction': 0.2 });
    scheme.scale('worker');
    expect(scheme.warnings.map(({ code }) => code)).not.toContain('weights-sum');
    expect(scheme.weights('worker')).toEqual({ 'handling-rate': 0.8, 'survey-satisfaction': 0.2 });
  });

  it('is taken back alone, and undone as one entry', () => {
    const scheme = desk();
    scheme.add('survey-satisfaction');
    scheme.setWeight('worker', 'handling-rate', 0.5);
    scheme.takeBack('scheme.weights.survey-satisfaction');
    expect(told(scheme)).toEqual(['weight of handling rate from 100 % to 50 %']);
    scheme.workbench.undo();
    expect(told(scheme)).toHaveLength(2);
    scheme.takeBack(null);
    expect([told(scheme), scheme.workbench.plan.edits]).toEqual([[], {}]);
  });

  it('of an indicator that is removed goes in both scores', () => {
    const scheme = desk();
    scheme.add('closure-rate');
    scheme.remove('handling-rate');
    expect([scheme.weights('worker'), scheme.weights('superior')]).toEqual([{ 'closure-rate': 0.1 }, {}]);
    expect(told(scheme)).toHaveLength(3);
  });
});

describe('a setting', () => {
  it('that the scenario cannot hold is refused in words and changes nothing', () => {
    const scheme = desk();
    const refusal = scheme.set(['scheme', 'audits', 'monthlyProbability'], 3);
    expect(refusal?.zh).toMatch(/[\u4e00-\u9fff]/);
    expect([told(scheme), scheme.workbench.canUndo]).toEqual([[], false]);
  });

  it('put back where the design has it leaves no trace, a reward too', () => {
    const scheme = desk();
    const path = ['scheme', 'components', 'month', 'reward'] as const;
    scheme.set(path, { kind: 'threshold', threshold: 0.8 });
    expect(told(scheme)).toHaveLength(1);
    scheme.set(path, { kind: 'ranking', winnersShare: 0.2 });
    expect(scheme.workbench.plan.edits).toEqual({});
  });

  it('of a period makes the others give way, and they go back together', () => {
    const scheme = desk();
    scheme.setPeriodShare('month', 0.5);
    expect(told(scheme)).toHaveLength(4);
    scheme.takeBack('scheme.components.month.share');
    expect(scheme.workbench.plan.edits).toEqual({});
  });
});

describe('a known scheme', () => {
  it('is chosen in one entry and recognised, with the changes made since', () => {
    const scheme = desk('today');
    scheme.usePreset('jinniu');
    expect(scheme.recognised).toMatchObject({ scheme: { id: 'jinniu' }, differing: [] });
    scheme.setWeight('worker', 'rework-share', 0.3);
    scheme.set(['scheme', 'cashYuanPerYear'], 6000);
    expect([scheme.recognised.scheme.id, scheme.recognised.differing.length]).toEqual(['jinniu', 2]);
    scheme.workbench.undo();
    scheme.workbench.undo();
    scheme.workbench.undo();
    expect(scheme.recognised).toMatchObject({ scheme: { id: 'today' }, differing: [] });
  });
});
