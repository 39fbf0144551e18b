// What must add up in every finished run beside the ledger identity that the engine itself asserts: the cohort's books, the
// flow, the ladder, the weekly series. Returns what does not as text, so that one failure tells all.

import { counter, counterCount } from '../../src/model/assessment/counters.ts';
import { flowEdges, flowNodes } from '../../src/model/ledger/flow.ts';
import { incidentState, incidentStateCount } from '../../src/model/ledger/incident-states.ts';
import { ladderFields, sumField } from '../../src/model/ledger/tally.ts';
import type { Ladder, Outcome } from '../../src/model/outcome/outcome.ts';
import type { World } from '../../src/model/world/world.ts';

/** Totals of the books that weekly series must explain. */
export interface BooksAt {
  readonly arisen: number;
  readonly solved: number;
  readonly majors: number;
  readonly due: number;
}

/** Reads totals since the start of the run. */
export function booksAt(world: World): BooksAt {
  const { arisen, byState } = world.tally;
  const inState = (state: number) =>
    byState.reduce((sum, count, index) => sum + (index % incidentStateCount === state ? count : 0), 0);
  // Cases that the town is spared, or that stand under a lighter category, are due all the same.
  let due = world.tally.sums[sumField.sparedDue] + world.strategyBooks.uncountedDue[0];
  for (let town = 0; town < world.plan.towns; town++)
    due += world.townCards.total[town * counterCount + counter.due];
  return {
    arisen: total(arisen),
    solved: [
      incidentState.solvedRecorded,
      incidentState.solvedUnrecorded,
      incidentState.solvedByResidents,
    ].reduce((sum, state) => sum + inState(state), 0),
    majors: inState(incidentState.major),
    // Weights of lighter categories are fractions: what is counted and what is not add up to whole cases.
    due: Math.round(due),
  };
}

/** Lists what does not add up in the outcome of a finished run. @param atReform totals when its reform day began */
export function outcomeBreaches(outcome: Outcome, atReform: BooksAt, atEnd: BooksAt): string[] {
  return [
    ...flowBreaches(outcome),
    ...ladderBreaches(outcome.ladder),
    ...outcome.ladderByType.flatMap(ladderBreaches),
    ...sumBreaches(outcome),
    ...weeklyBreaches(outcome, atReform, atEnd),
    ...emptyBreaches(outcome),
  ];
}

function flowBreaches({ flow, ladder }: Outcome): string[] {
  const into = (node: string) => total(flow.filter(({ to }) => to === node).map(({ count }) => count));
  const outOf = (node: string) => total(flow.filter(({ from }) => from === node).map(({ count }) => count));
  const ends = flowNodes.filter((node) => flowEdges.every(([from]) => from !== node));
  const middles = flowNodes.filter((node) => node !== 'arisen' && !ends.includes(node));
  return [
    ...middles.flatMap((node) => unless(into(node) === outOf(node), `flow into and out of ${node}`)),
    ...unless(outOf('arisen') === ladder.arisen, 'flow out of arisen'),
    ...unless(total(ends.map(into)) === ladder.arisen, 'flow into the ends'),
    ...unless(into('solved') === ladder.solved, 'flow into solved'),
    ...unless(into('recorded') === ladder.recorded, 'flow into recorded'),
    ...unless(
      flow.every(({ count }) => Number.isInteger(count) && count >= 0),
      'flow counts',
    ),
  ];
}

function ladderBreaches(ladder: Ladder): string[] {
  const { arisen, known, recorded, solved, solvedKnown, solvedRecorded, selfResolved } = ladder;
  const nested =
    solvedRecorded <= solvedKnown &&
    solvedKnown <= solved &&
    solved + selfResolved <= arisen &&
    recorded <= known &&
    known <= arisen &&
    solvedRecorded <= recorded &&
    solvedKnown <= known;
  return [
    ...unless(nested, `ladder nests: ${JSON.stringify(ladder)}`),
    ...unless(ladder.casesClosed <= ladder.casesDue, 'closed cases among due ones'),
    ...unless(ladder.casesDue >= 0 && Number.isInteger(ladder.casesDue), 'due cases'),
  ];
}

function sumBreaches({ gap, ladder, ladderByType, byTown, measures }: Outcome): string[] {
  const steps = measures['gap-paper'] + measures['gap-selection'] + measures['gap-blindness'];
  const telescope = Math.abs(steps - measures['gap-total']);
  const shared = ['arisen', 'solved', 'recorded', 'casesDue', 'casesClosed'] as const;
  return [
    ...unless(total(Object.values(gap)) + ladder.solvedRecorded === ladder.arisen, 'gap causes and solved'),
    ...unless(!(telescope > 4e-16), `telescope off by ${telescope}`),
    ...ladderFields.flatMap((field) =>
      unless(total(ladderByType.map((row) => row[field])) === ladder[field], `types add up in ${field}`),
    ),
    ...shared.flatMap((field) =>
      unless(total(byTown.map((row) => row[field])) === ladder[field], `towns add up in ${field}`),
    ),
    ...unless(
      Math.abs(total(byTown.map(({ hidden }) => hidden)) - measures['hidden-share'] * ladder.arisen) < 1e-9 ||
        ladder.arisen === 0,
      'towns add up in hidden',
    ),
  ];
}

function weeklyBreaches({ weekly, windowDays }: Outcome, atReform: BooksAt, atEnd: BooksAt): string[] {
  const lengths = [weekly.arisen, weekly.solved, weekly.openIncidents, ...Object.values(weekly.hiddenStock)];
  return [
    ...unless(total(weekly.arisen) === atEnd.arisen - atReform.arisen, 'weekly arisen'),
    ...unless(total(weekly.solved) === atEnd.solved - atReform.solved, 'weekly solved'),
    ...unless(total(weekly.majorIncidents) === atEnd.majors - atReform.majors, 'weekly major incidents'),
    ...unless(total(weekly.casesDue) === atEnd.due - atReform.due, 'weekly due cases'),
    ...unless(
      weekly.casesClosedOnDue.every((closed, week) => closed <= weekly.casesDue[week]),
      'weekly closed cases among due ones',
    ),
    ...unless(
      weekly.openIncidents.every((open, week) => {
        const hidden = total(Object.values(weekly.hiddenStock).map((stock) => stock[week]));
        return hidden + weekly.recordedOpen[week] <= open;
      }),
      'weekly hidden and recorded stock within the open stock',
    ),
    ...unless(
      lengths.every((series) => series.length === weekly.weeks) && weekly.weeks * 7 >= windowDays,
      'length of the weekly series',
    ),
  ];
}

/** Every measure is NaN exactly when what it is a share of is empty. */
function emptyBreaches({ measures, ladder, ladderByType, indicators }: Outcome): string[] {
  const { arisen, known, recorded, casesDue } = ladder;
  const headline = casesDue > 0;
  const filled: Record<string, boolean> = {
    'true-solved-share': arisen > 0,
    'true-discovery': arisen > 0,
    'hidden-share': arisen > 0,
    'days-to-solution': arisen > 0,
    'hidden-own-score': arisen > 0,
    'hidden-pressure': arisen > 0,
    'closure-rate': headline,
    'gap-total': headline && arisen > 0,
    'gap-paper': headline && recorded > 0,
    'gap-selection': recorded > 0 && known > 0,
    'gap-blindness': known > 0 && arisen > 0,
  };
  for (const [id, { denominator }] of Object.entries(indicators)) {
    if (id !== 'closure-rate' && id in measures) filled[id] = denominator > 0;
  }
  for (const always of [
    'satisfaction',
    'trust',
    'harm-days',
    'major-incidents',
    'hidden-stock',
    'town-backlog',
  ])
    filled[always] = true;
  for (const always of [
    'recorded-per-1000',
    'patrol-hours',
    'department-hours',
    'leader-hours',
    'reward-yuan',
  ])
    filled[always] = true;
  return [
    ...Object.entries(filled).flatMap(([id, has]) =>
      unless(Number.isFinite(measures[id]) === has, `${id} is ${measures[id]}`),
    ),
    ...Object.entries(measures).flatMap(([id, value]) =>
      unless(Math.abs(value) !== Infinity, `${id} is infinite`),
    ),
    ...unless(ladderByType.length > 0, 'types'),
  ];
}

function unless(holds: boolean, breach: string): string[] {
  return holds ? [] : [breach];
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
