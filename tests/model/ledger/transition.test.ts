// Every legal move happens in runs, and nothing else does: a table with moves that never happen would allow too much.

import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/model/engine.ts';
import { caseState, caseStateNames, legalCaseTransitions } from '../../../src/model/ledger/case-states.ts';
import {
  incidentState,
  incidentStateNames,
  legalIncidentTransitions,
} from '../../../src/model/ledger/incident-states.ts';
import { changeHideCause, moveCase, moveIncident } from '../../../src/model/ledger/transition.ts';
import { policyTimeline } from '../../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { referenceScenario, startRun, withDesign, worldOf } from '../../support/model-run.ts';
import { usedRows } from '../../support/table-invariants.ts';

const pairs = (names: readonly string[], legal: readonly number[]): string[] =>
  names.flatMap((from, f) =>
    names.filter((_, t) => ((legal[f] >>> t) & 1) === 1).map((to) => `${from} > ${to}`),
  );

/** Notes every move of a run by watching the columns of the states being written. */
function movesOf(scenario: Scenario, design: string): { incidents: Set<string>; cases: Set<string> } {
  const engine = startRun(scenario);
  const { cells, types } = engine.plan;
  engine.trace(
    Array.from({ length: cells * types.count * 150 }, (_, i) => {
      const stream = Math.floor(i / 150);
      return [(Math.floor(stream / types.count) << 5) | (stream % types.count), i % 150] as const;
    }),
  );
  engine.applyDesign(policyTimeline(scenario, design));
  engine.advance(engine.endMinute);
  const incidents = new Set<string>();
  const cases = new Set<string>();
  for (const { steps } of engine.biographies()) {
    let truth = 'unseen';
    let record = 'filed';
    for (const { ledger, step } of steps) {
      if (ledger === 'truth' && (incidentStateNames as readonly string[]).includes(step)) {
        incidents.add(`${truth} > ${step}`);
        truth = step;
        if (step === 'recorded') record = 'filed';
      } else if ((caseStateNames as readonly string[]).includes(step)) {
        cases.add(`${record} > ${step}`);
        record = step;
      }
    }
  }
  return { incidents, cases };
}

/** A world in which much goes wrong: harmful incidents, disputes, paper closures, workers who change their minds. */
function troubled(): Scenario {
  const plain = referenceScenario('small');
  const types = plain.incidents.types.map((type) => ({
    ...type,
    majorBy100Days: 0.4,
    gridFixProbability: Math.max(0.3, type.gridFixProbability),
    coordinationProbability: Math.max(0.3, type.coordinationProbability),
  }));
  const patch = {
    organisation: {
      disputeProbability: 0.8,
      responsibilityListCoverage: 0,
      independentCheckShare: 0.5,
      detectionSameHand: 0.3,
    },
    workers: { noiseYuan: 40, turnoverPerYear: 4, dutyYuanPerHarmDay: 0.5 },
    scheme: { weights: { 'handling-rate': 1 }, audits: { monthlyProbability: 0.1 } },
    selfGovernance: { on: true, neighbours: { effortYuan: 0 } },
  };
  return withDesign({ ...plain, incidents: { ...plain.incidents, types, demand: 12 } }, 'troubled', [
    { patch },
  ]);
}

describe('in a troubled district', () => {
  const moves = movesOf(troubled(), 'troubled');

  it('every legal move of incidents happens, and no other', () => {
    expect([...moves.incidents].sort()).toEqual(pairs(incidentStateNames, legalIncidentTransitions).sort());
  });

  it('every legal move of case files happens, and no other', () => {
    expect([...moves.cases].sort()).toEqual(pairs(caseStateNames, legalCaseTransitions).sort());
  });
});

describe('an illegal move', () => {
  const scenario = referenceScenario('small');
  const engine: Engine = startRun(scenario);
  engine.advance(engine.reformMinute);
  const world = worldOf(engine);
  const rows = usedRows(world.incidents);
  const { state } = world.incidents.columns;

  it('of an incident throws and changes neither its state nor the books', () => {
    const row = rows.find((candidate) => state[candidate] === incidentState.unseen) ?? 0;
    const books = world.tally.byState.slice();
    for (const to of [incidentState.unseen, incidentState.paperClosed, incidentState.solvedRecorded]) {
      expect(() => {
        moveIncident(world, row, to);
      }).toThrowError(expect.objectContaining({ code: 'illegal-incident-transition' }));
    }
    expect(state[row]).toBe(incidentState.unseen);
    expect(world.tally.byState).toEqual(books);
  });

  it('of a case file throws and leaves it where it was', () => {
    const [file] = usedRows(world.cases).filter(
      (candidate) => world.cases.columns.state[candidate] === caseState.inWork,
    );
    expect(() => {
      moveCase(world, file, caseState.closed);
    }).toThrowError(expect.objectContaining({ code: 'illegal-case-transition' }));
    expect(world.cases.columns.state[file]).toBe(caseState.inWork);
  });

  it('is not needed to give a hidden incident another cause, which moves it between the books of causes', () => {
    const row = rows.find((candidate) => state[candidate] === incidentState.hidden) ?? 0;
    const { hideCause } = world.incidents.columns;
    const before = world.tally.hiddenByCause.slice();
    const from = hideCause[row];
    const to = from === 2 ? 3 : 2;
    changeHideCause(world, row, to);
    expect(hideCause[row]).toBe(to);
    expect(world.tally.hiddenByCause[from - 2]).toBe(before[from - 2] - 1);
    expect(world.tally.hiddenByCause[to - 2]).toBe(before[to - 2] + 1);
    changeHideCause(world, row, from);
    expect(world.tally.hiddenByCause).toEqual(before);
  });
});
