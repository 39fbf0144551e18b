// Biographies: the steps of every incident are in order of time, legal, and tell the same story as the outcome.

import { describe, expect, it } from 'vitest';
import { isHiding, option, optionCount } from '../../../src/model/decisions/options.ts';
import { assertCaseTransition, caseState } from '../../../src/model/ledger/case-states.ts';
import { assertIncidentTransition, incidentState } from '../../../src/model/ledger/incident-states.ts';
import { Tracer, type Biography, type BiographyStep } from '../../../src/model/ledger/tracer.ts';
import { policyTimeline } from '../../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, startRun, worldOf } from '../../support/model-run.ts';
import { usedRows } from '../../support/table-invariants.ts';

const design = 'handling-audited';
/** More than arise in any stream of a grid and type. */
const ORDINALS = 500;

/** Without recurrences, whose keys nobody can know beforehand, so that all of the cohort can be watched. */
function scenarioToWatch(): Scenario {
  const plain = referenceScenario('small');
  const types = plain.incidents.types.map((type) => ({
    ...type,
    recurrence: 0,
    majorBy100Days: 0.05,
    gridFixProbability: 0.5,
  }));
  const workers = { ...plain.workers, turnoverPerYear: 4, noiseYuan: 30 }; // minds change
  return { ...plain, workers, incidents: { ...plain.incidents, types, demand: 6 } };
}

const scenario = scenarioToWatch();
const engine = startRun(scenario);
const { cells, types } = engine.plan;
const origins = Array.from({ length: cells * types.count * ORDINALS }, (_, i) => {
  const stream = Math.floor(i / ORDINALS);
  return [(Math.floor(stream / types.count) << 5) | (stream % types.count), i % ORDINALS] as const;
});
engine.trace(origins);
engine.applyDesign(policyTimeline(scenario, design));
engine.advance(engine.endMinute);
const outcome = outcomeOf(engine, scenario, design);
const biographies = engine.biographies();
const cohort = biographies.filter(
  ({ ariseMinute }) =>
    ariseMinute >= engine.reformMinute && ariseMinute < engine.reformMinute + scenario.time.windowDays * 1440,
);

const isState = (step: BiographyStep) => step.ledger === 'truth' && Object.hasOwn(incidentState, step.step);
const withinFollowUp = ({ ariseMinute, steps }: Biography) =>
  steps.filter(({ minute }) => minute <= ariseMinute + scenario.time.followUpDays * 1440);
const stateAfter = (steps: readonly BiographyStep[]) => steps.filter(isState).at(-1)?.step ?? 'unseen';

describe('the steps of an incident', () => {
  it('are in order of time, from its arising on, within the run', () => {
    for (const { ariseMinute, steps } of biographies) {
      const minutes = steps.map(({ minute }) => minute);
      expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
      expect(Math.min(ariseMinute, ...minutes)).toBe(ariseMinute);
      expect(Math.max(0, ...minutes)).toBeLessThan(engine.endMinute);
    }
  });

  it('are legal moves in both ledgers, and a case file moves only while there is one', () => {
    for (const { steps } of biographies) {
      let truth: number = incidentState.unseen;
      let record: number = caseState.closed;
      for (const step of steps) {
        if (isState(step)) {
          const next = incidentState[step.step as keyof typeof incidentState];
          assertIncidentTransition(truth, next);
          truth = next;
          if (next === incidentState.recorded) record = caseState.filed;
        } else if (step.ledger === 'record') {
          const next = caseState[step.step as keyof typeof caseState];
          assertCaseTransition(record, next);
          record = next;
        }
      }
    }
  });

  it('end in the state that the incident is in', () => {
    const world = worldOf(engine);
    const columns = world.incidents.columns;
    const stateOf = new Map(
      usedRows(world.incidents).map((row) => [
        `${columns.origin0[row]}:${columns.origin1[row]}`,
        columns.state[row],
      ]),
    );
    let live = 0;
    for (const { origin0, origin1, steps } of biographies) {
      const state = stateOf.get(`${origin0}:${origin1}`);
      const told = incidentState[stateAfter(steps) as keyof typeof incidentState];
      if (state === undefined) expect(told).toBeGreaterThanOrEqual(incidentState.solvedRecorded);
      else expect(told).toBe(state);
      live += state === undefined ? 0 : 1;
    }
    expect(live).toBeGreaterThan(50);
  });
});

describe('all biographies of the cohort together', () => {
  const count = (holds: (steps: readonly BiographyStep[]) => boolean) =>
    cohort.filter((biography) => holds(withinFollowUp(biography))).length;
  const has = (steps: readonly BiographyStep[], name: string) => steps.some(({ step }) => step === name);
  const solved = (steps: readonly BiographyStep[]) => /^solved/.test(stateAfter(steps));

  it('give the ladder of the outcome', () => {
    const { ladder } = outcome;
    expect(cohort.length).toBe(ladder.arisen);
    expect(count((steps) => has(steps, 'recorded'))).toBe(ladder.recorded);
    expect(count(solved)).toBe(ladder.solved);
    expect(count((steps) => solved(steps) && has(steps, 'recorded'))).toBe(ladder.solvedRecorded);
    expect(count((steps) => stateAfter(steps) === 'selfResolved')).toBe(ladder.selfResolved);
    expect(count((steps) => has(steps, 'worker-decides') || has(steps, 'recorded'))).toBe(ladder.known);
  });

  it('give its gap between what was hidden, fixed in silence, noticed and never seen', () => {
    const { gap } = outcome;
    const unrecorded = (steps: readonly BiographyStep[]) => !has(steps, 'recorded') && !solved(steps);
    const hidden = Object.entries(gap).filter(([cause]) => /^(overlooked|unreported)/.test(cause));
    expect(count((steps) => unrecorded(steps) && has(steps, 'hidden'))).toBe(
      hidden.reduce((sum, [, cases]) => sum + cases, 0),
    );
    expect(count((steps) => unrecorded(steps) && !has(steps, 'hidden') && has(steps, 'noticed'))).toBe(
      gap.silent,
    );
    expect(count((steps) => unrecorded(steps) && !has(steps, 'hidden') && !has(steps, 'noticed'))).toBe(
      gap.unseen,
    );
    expect(count((steps) => solved(steps) && !has(steps, 'recorded'))).toBe(gap['fixed-unrecorded']);
  });

  it('give its major incidents', () => {
    const { windowDays } = scenario.time;
    const perYear = (outcome.residents / 1e6) * (windowDays / 365);
    const majors = outcome.measures['major-incidents'] * perYear;
    expect(majors).toBeGreaterThan(3);
    expect(count((steps) => stateAfter(steps) === 'major')).toBe(Math.round(majors));
  });
});

describe('a decision in a biography', () => {
  const decisions = biographies.flatMap(({ steps }) =>
    steps
      .map((step, i) => ({ ...step, after: steps.slice(i + 1) }))
      .filter(({ step }) => step === 'worker-decides'),
  );
  const utility = ({ detail }: BiographyStep, a: number) =>
    detail[`base${a}`] + detail[`ownScore${a}`] + detail[`pressure${a}`];

  it('is the option of the largest utility that it shows', () => {
    expect(decisions.length).toBeGreaterThan(200);
    for (const decision of decisions) {
      const utilities = Array.from({ length: optionCount }, (_, a) => utility(decision, a));
      expect(utilities[decision.detail['chosen']]).toBe(Math.max(...utilities));
    }
    expect(new Set(decisions.map(({ detail }) => detail['chosen'])).size).toBeGreaterThan(3);
  });

  it('is carried out in the same minute', () => {
    for (const { detail, minute, after } of decisions) {
      const next = after.find((step) => step.minute === minute && isState(step))?.step;
      const chosen = detail['chosen'];
      if (chosen === option.fixUnrecorded) expect(next).toBe('solvedUnrecorded');
      else if (isHiding(chosen))
        expect([undefined, 'hidden']).toContain(next); // stays hidden, or closed on record
      else expect(next).toBe('recorded');
    }
  });

  it('is there for every change of mind about a hidden incident', () => {
    const turned = biographies.filter(({ steps }) => {
      const states = steps.filter(isState).map(({ step }) => step);
      return states.some((state, i) => state === 'hidden' && states[i + 1] === 'solvedUnrecorded');
    });
    expect(turned.length).toBeGreaterThan(3);
    for (const { steps } of turned) {
      const at = steps.findIndex(({ step }) => step === 'solvedUnrecorded');
      const decided = steps.slice(0, at).findLast(({ step }) => step === 'worker-decides');
      expect([decided?.minute, decided?.detail['chosen']]).toEqual([steps[at].minute, option.fixUnrecorded]);
    }
  });
});

describe('a tracer', () => {
  it('keeps nothing of incidents that it does not watch', () => {
    const tracer = new Tracer([[7, 1]]);
    expect([tracer.watches(7, 1), tracer.watches(1, 7), tracer.watches(7, 2)]).toEqual([true, false, false]);
    tracer.note(7, 1, 5, 'truth', 'noticed', {}); // not open yet: it arose before anybody watched
    expect(tracer.biographies()).toEqual([]);
    tracer.open(7, 1, 3, 2, 9);
    tracer.note(7, 1, 10, 'truth', 'noticed', {});
    tracer.note(7, 2, 11, 'truth', 'noticed', {});
    expect(tracer.biographies()).toEqual([
      {
        origin0: 7,
        origin1: 1,
        cell: 3,
        type: 2,
        ariseMinute: 9,
        steps: [{ minute: 10, ledger: 'truth', step: 'noticed', detail: {} }],
      },
    ]);
  });

  it('takes keys of recurrences as signed or unsigned words alike', () => {
    const tracer = new Tracer([[0x80000001, 0xfffffffe]]);
    expect(tracer.watches(0x80000001 | 0, -2)).toBe(true);
  });
});
