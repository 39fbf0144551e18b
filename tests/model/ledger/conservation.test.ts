// The assertion that nothing is lost can fail: every kind of corrupted book stops the run, and the checks of finished runs see
// every kind of wrong sum.

import { describe, expect, it } from 'vitest';
import { counterCount } from '../../../src/model/assessment/counters.ts';
import type { Engine } from '../../../src/model/engine.ts';
import { assertIdentity, assertRecount } from '../../../src/model/ledger/conservation.ts';
import { incidentState, incidentStateCount } from '../../../src/model/ledger/incident-states.ts';
import type { Outcome } from '../../../src/model/outcome/outcome.ts';
import type { World } from '../../../src/model/world/world.ts';
import { booksAt, outcomeBreaches } from '../../support/ledger-invariants.ts';
import { outcomeOf, referenceScenario, startRun, worldOf } from '../../support/model-run.ts';
import { tableBreaches, usedRows } from '../../support/table-invariants.ts';

const scenario = referenceScenario('small');
const warm = startRun(scenario);
warm.advance(warm.reformMinute);
const snapshot = warm.snapshot();

/** Returns an engine at the reform day, fit to be spoiled. */
function atReform(): Engine {
  warm.restore(snapshot);
  return warm;
}

const inState = (world: World, state: number): number =>
  usedRows(world.incidents).find((row) => world.incidents.columns.state[row] === state) ?? 0;

const corruptions: [string, (world: World) => void][] = [
  ['an incident that arose in the books only', ({ tally }) => tally.arisen[0]++],
  ['an incident that arose and was not booked', ({ tally }) => tally.arisen[tally.arisen.length - 1]--],
  ['a state that lost a count', ({ tally }) => tally.byState[incidentState.unseen]--],
  [
    'a negative count that another hides',
    ({ tally }) => {
      tally.byState[incidentState.major] -= 1;
      tally.byState[incidentState.unseen] += 1;
    },
  ],
];

describe('the daily identity stops a run with', () => {
  it.each(corruptions)('%s', (_name, corrupt) => {
    const engine = atReform();
    corrupt(worldOf(engine));
    const detail: unknown = expect.objectContaining({ day: 14 });
    expect(() => {
      engine.advance(engine.nowMinute + 1);
    }).toThrowError(expect.objectContaining({ code: 'ledger-identity', detail }));
  });
});

const misbookings: [string, (world: World) => void][] = [
  [
    'an open incident booked in another open state',
    ({ tally }) => {
      const slot = tally.byState.findIndex(
        (count, i) => i % incidentStateCount === incidentState.unseen && count > 0,
      );
      tally.byState[slot]--;
      tally.byState[slot + incidentState.noticed - incidentState.unseen]++;
    },
  ],
  [
    'an incident whose state was written past the books',
    (world) => {
      world.incidents.columns.state[inState(world, incidentState.unseen)] = incidentState.noticed;
    },
  ],
  ['a row that vanished', (world) => world.incidents.release(inState(world, incidentState.unseen))],
  ['a hidden incident more of one cause', ({ tally }) => tally.hiddenByCause[3]++],
];

describe('the recount passes the daily identity but not', () => {
  it.each(misbookings)('%s', (_name, corrupt) => {
    const world = worldOf(atReform());
    assertIdentity(world);
    assertRecount(world);
    corrupt(world);
    expect(() => {
      assertIdentity(world);
    }).not.toThrow();
    expect(() => {
      assertRecount(world);
    }).toThrowError(expect.objectContaining({ code: 'ledger-identity' }));
  });

  it('such a run, which ends with the error instead of an outcome', () => {
    const engine = atReform();
    worldOf(engine).tally.hiddenByCause[3]++;
    expect(() => {
      engine.advance(engine.endMinute);
    }).toThrowError(expect.objectContaining({ code: 'ledger-identity' }));
  });
});

describe('the checks of a finished run find', () => {
  const finish = () => {
    const engine = atReform();
    const before = booksAt(worldOf(engine));
    engine.advance(engine.endMinute);
    return { outcome: outcomeOf(engine, scenario, 'today'), before, after: booksAt(worldOf(engine)) };
  };
  const spoiled = (spoil: (outcome: Outcome) => Partial<Outcome>): string[] => {
    const { outcome, before, after } = finish();
    expect(outcomeBreaches(outcome, before, after)).toEqual([]);
    return outcomeBreaches({ ...outcome, ...spoil(outcome) }, before, after);
  };

  it.each([
    [
      'an edge of the flow',
      ({ flow }: Outcome) => ({ flow: flow.map((e, i) => (i === 3 ? { ...e, count: e.count + 1 } : e)) }),
    ],
    ['a cause of the gap', ({ gap }: Outcome) => ({ gap: { ...gap, silent: gap.silent + 1 } })],
    [
      'a rung of the ladder',
      ({ ladder }: Outcome) => ({ ladder: { ...ladder, solvedKnown: ladder.solvedKnown + 1 } }),
    ],
    ['a step of the telescope', ({ measures }: Outcome) => ({ measures: { ...measures, 'gap-paper': 0.5 } })],
    ['a week', ({ weekly }: Outcome) => ({ weekly: { ...weekly, arisen: weekly.arisen.map((n) => n + 1) } })],
    [
      'a measure without a value',
      ({ measures }: Outcome) => ({ measures: { ...measures, 'closure-rate': NaN } }),
    ],
    ['a town', ({ byTown }: Outcome) => ({ byTown: byTown.slice(1) })],
  ])('%s that is wrong', (_name, spoil) => {
    expect(spoiled(spoil)).not.toEqual([]);
  });

  it('tables that contradict each other', () => {
    const world = worldOf(atReform());
    expect(tableBreaches(world)).toEqual([]);
    const { columns } = world.incidents;
    const spoil: [string, () => void][] = [
      ['recorded', () => (columns.caseRow[inState(world, incidentState.recorded)] = 0)],
      ['hidden list', () => world.lists.remove(columns, inState(world, incidentState.hidden))],
      ['counted', () => columns.caseCount[inState(world, incidentState.unseen)]++],
      ['before it arises', () => (columns.knownMinute[inState(world, incidentState.hidden)] = 1)],
    ];
    for (const [told, corrupt] of spoil) {
      atReform();
      corrupt();
      expect(tableBreaches(world).join('\n')).toContain(told);
    }
  });
});

it('what is counted for posts and charged in full is counted for their towns', () => {
  const world = worldOf(atReform());
  const { workerCards, townCards, plan } = world;
  for (let c = 0; c < counterCount; c++) {
    for (let town = 0; town < plan.towns; town++) {
      let posts = 0;
      for (let cell = 0; cell < plan.cells; cell++)
        if (plan.selection.cellTown[cell] === town) posts += workerCards.total[cell * counterCount + c];
      // The town also answers for what is not charged to the post that reported it.
      expect(townCards.total[town * counterCount + c]).toBeGreaterThanOrEqual(posts - 1e-9);
    }
  }
});
