// The state behind the decision microscope, asking a real run: it answers, tries every setting, says what it cannot answer, and a
// newer question replaces an older one.

import { describe, expect, it } from 'vitest';
import { WanggeError } from '../../../src/core/errors.ts';
import { DecisionDesk, type Inquire } from '../../../web/stores/decision-desk.svelte.ts';
import { LiveWork, type LiveAnswers } from '../../../web/workers/live-work.ts';
import { referenceScenario } from '../../support/model-run.ts';

const scenario = referenceScenario('small');
const made = { type: 0, severity: 1, told: false, fixable: false, logged: false };

function asked(day: number) {
  const work = new LiveWork();
  const request = { scenario, design: scenario.designs[0].id, replication: 1, towns: null };
  const { layout } = work.answer({ kind: 'start', request }) as LiveAnswers['start'];
  const minute = day * 1440;
  while ((work.answer({ kind: 'go', minute, forMilliseconds: 50 }) as LiveAnswers['go']).minute < minute);
  const inquire: Inquire = (task) => {
    try {
      return Promise.resolve({ ok: true, answer: work.answer(task) as never });
    } catch (thrown) {
      return Promise.resolve({ ok: false, error: WanggeError.from(thrown).toPlain() });
    }
  };
  return { desk: new DecisionDesk(inquire), cell: layout.cellIds[0], work };
}

describe('the decision microscope', () => {
  it('tries every setting on a live incident, and today’s chance is that of the decision', async () => {
    const { desk, cell, work } = asked(40);
    const { incidents } = work.answer({ kind: 'cell', cell }) as LiveAnswers['cell'];
    await desk.open({ origin: incidents[0].origin }, incidents[0].type, cell);
    expect(desk.error).toBeNull();
    expect(desk.isComplete).toBe(true);
    expect(desk.madeUp).toBeNull();
    const chance = desk.view?.hidingProbability ?? NaN;
    const settings = desk.flips.filter(({ lever }) => lever.weights === undefined);
    expect(settings.length).toBeGreaterThan(5);
    for (const { curve } of settings) expect(curve.todayChance).toBeCloseTo(chance, 9);
  });

  it('finds flips at which the run itself says one half', async () => {
    const { desk, cell, work } = asked(40);
    let found = 0;
    for (let type = 0; type < scenario.incidents.types.length && found < 3; type++) {
      const question = { ...made, cell, type };
      await desk.open(question, type, cell);
      for (const { lever, curve } of desk.flips) {
        if (curve.flip === null || lever.weights !== undefined) continue;
        const values = [curve.flip.value];
        const [point] = work.answer({
          kind: 'curve',
          question,
          path: lever.path,
          values,
        }) as LiveAnswers['curve'];
        expect(point.hidingProbability).toBeCloseTo(0.5, 1);
        found++;
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  it('says in both languages that an incident is not there, and answers the next question', async () => {
    const { desk, cell } = asked(20);
    await desk.open({ origin: [7, 7] }, 0, cell);
    expect(desk.error?.zh).toMatch(/已经结束/);
    expect(desk.error?.en).toMatch(/has ended/);
    expect(desk.view).toBeNull();
    await desk.open({ ...made, cell }, 0, cell);
    expect(desk.error).toBeNull();
    expect(desk.view?.options).toHaveLength(5);
  });

  it('keeps to the newest question', async () => {
    const { desk, cell } = asked(20);
    const first = desk.open({ ...made, cell }, 0, cell);
    await Promise.all([first, desk.vary({ fixable: true })]);
    expect(desk.madeUp?.fixable).toBe(true);
    expect(desk.view?.options[1].isPossible).toBe(true);
    expect(new Set(desk.flips.map(({ lever }) => lever.id)).size).toBe(desk.leverCount);
    desk.close();
    expect(desk.question).toBeNull();
  });
});
