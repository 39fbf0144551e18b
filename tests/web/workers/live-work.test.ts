// The worker of a live run: goes to a moment in pieces, back and forth, and answers what is asked there.

import { describe, expect, it } from 'vitest';
import type { LiveFrame } from '../../../src/model/view/live-frame.ts';
import { LiveWork, type LiveAnswers, type LiveTask } from '../../../web/workers/live-work.ts';
import { referenceScenario } from '../../support/model-run.ts';

const scenario = referenceScenario('small');
const day = 1440;

function started(): {
  ask: <Kind extends LiveTask['kind']>(task: Extract<LiveTask, { kind: Kind }>) => LiveAnswers[Kind];
  reach: (minute: number) => LiveFrame;
  layout: LiveAnswers['start']['layout'];
} {
  const work = new LiveWork();
  const ask = <Kind extends LiveTask['kind']>(task: Extract<LiveTask, { kind: Kind }>) =>
    work.answer(task) as LiveAnswers[Kind];
  const request = { scenario, design: scenario.designs[1].id, replication: 2, towns: null };
  const { layout } = ask({ kind: 'start', request });
  const reach = (minute: number): LiveFrame => {
    for (;;) {
      const frame = ask({ kind: 'go', minute, forMilliseconds: 1 });
      if (frame.minute === minute) return frame;
      expect(frame.minute).toBeLessThan(minute);
    }
  };
  return { ask, reach, layout };
}

describe('the worker of a live run', () => {
  it('comes to the same moment in pieces, by way of other moments, and back', () => {
    const [one, other] = [started(), started()];
    const straight = one.reach(50 * day);
    other.reach(70 * day);
    other.ask({ kind: 'go', minute: 10 * day, forMilliseconds: 1 }); // given up on the way
    expect(other.reach(50 * day)).toEqual(straight);
  });

  it('answers for a grid: incidents, worker, residents; and for a decision and its curve', () => {
    const { ask, reach, layout } = started();
    reach(50 * day);
    const cell = layout.cellIds[0];
    const { incidents, worker, residents } = ask({ kind: 'cell', cell });
    expect(worker.cell).toBe(cell);
    expect(residents.satisfactionTenths.reduce((sum, count) => sum + count, 0)).toBe(residents.residents);
    const question = { origin: incidents[0].origin };
    const { options, hidingProbability } = ask({ kind: 'decision', question });
    expect(options).toHaveLength(5);
    const path = ['scheme', 'audits', 'monthlyProbability'];
    const curve = ask({ kind: 'curve', question, path, values: [0, 0.9] });
    expect(curve).toHaveLength(2);
    expect(hidingProbability).toBeGreaterThanOrEqual(0);
    // the design pays one indicator alone: all weight on it is the decision as it stands, none on it is another
    const { scheme } = ask({ kind: 'policy', cell });
    expect(scheme.weights).toEqual({ 'handling-rate': 1 });
    const { weights } = scenario.scheme;
    const to = ['scheme', 'weights', 'handling-rate'];
    const [none, all] = ask({ kind: 'curve', question, path: to, weights, values: [0, 1] });
    expect(all.hidingProbability).toBe(hidingProbability);
    expect(none.hidingProbability).not.toBe(hidingProbability);
    const { ariseMinute, origin } = incidents[0];
    expect(ask({ kind: 'biography', origin, ariseMinute })?.ariseMinute).toBe(ariseMinute);
    expect(ask({ kind: 'biography', origin: [7, 7], ariseMinute: 9 })).toBeNull();
  });

  it('refuses to go before it has been started', () => {
    expect(() => new LiveWork().answer({ kind: 'go', minute: 1, forMilliseconds: 1 })).toThrow(/started/);
  });
});
