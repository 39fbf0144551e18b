// What the reference yields: ladders, gap, flow, indicators, weekly series, measures (7.3-7.9).

import { gapCauses, type Ladder, type Outcome } from '../../src/model/outcome/outcome.ts';
import { coreIndicatorIds as indicatorIds } from '../../src/scenario/schema/indicators.ts';
import { type LadderRow, type Run } from './run-state.ts';
import { partsOf, valueOf } from './scoring.ts';
import { countsOf } from './scorecard.ts';

const edges = [
  'arisen>sighted',
  'arisen>public',
  'arisen>unseen',
  'sighted>recorded',
  'sighted>overlooked',
  'sighted>unreported',
  'sighted>fixed-unrecorded',
  'public>recorded',
  'recorded>solved',
  'recorded>paper-closed',
  'recorded>open',
  'recorded>self-resolved',
  'fixed-unrecorded>solved',
  'overlooked>self-resolved',
  'overlooked>open',
  'unreported>self-resolved',
  'unreported>open',
  'unseen>self-resolved',
  'unseen>open',
];

export type ReferenceOutcome = Pick<
  Outcome,
  | 'residents'
  | 'windowDays'
  | 'measures'
  | 'ladder'
  | 'ladderByType'
  | 'gap'
  | 'indicators'
  | 'weekly'
  | 'flow'
  | 'byTown'
>;

/** Returns an empty row of the ladder. */
export const emptyRow = (): LadderRow => ({
  casesDue: 0,
  casesClosed: 0,
  arisen: 0,
  known: 0,
  recorded: 0,
  solved: 0,
  solvedKnown: 0,
  solvedRecorded: 0,
  selfResolved: 0,
  hidden: 0,
  harmDays: 0,
  solutionDays: 0,
  majors: 0,
});

function sumOf(rows: readonly LadderRow[]): LadderRow {
  const sum = emptyRow();
  for (const row of rows) {
    for (const name of Object.keys(sum) as (keyof LadderRow)[]) sum[name] += row[name];
  }
  return sum;
}

function ladderOf(row: LadderRow): Ladder {
  const { hidden: _h, harmDays: _d, solutionDays: _s, majors: _m, ...ladder } = row;
  return ladder;
}

/** Returns the outcome of a finished run. */
export function outcomeOf(run: Run): ReferenceOutcome {
  const { books, facts } = run;
  const window = windowCounts(run);
  const unknown = [...books.flow.keys()].filter((edge) => !edges.includes(edge));
  if (unknown.length > 0) throw new Error(`flow without an edge: ${unknown.join(', ')}`);
  return {
    residents: residentsOf(run),
    windowDays: facts.windowEndDay - facts.reformDay,
    measures: measuresOf(run),
    ladder: ladderOf(sumOf(books.byType)),
    ladderByType: books.byType.map(ladderOf),
    gap: Object.fromEntries(gapCauses.map((cause, i) => [cause, books.gap[i]])) as Outcome['gap'],
    indicators: Object.fromEntries(indicatorIds.map((id) => [id, partsOf(id, window)])),
    weekly: {
      ...books.weekly,
      weeks: books.hiddenStock.length,
      hiddenStock: Object.fromEntries(
        gapCauses.slice(2, 10).map((cause, i) => [cause, books.hiddenStock.map((week) => week[i + 2])]),
      ),
    },
    flow: edges.map((edge) => {
      const [from, to] = edge.split('>');
      return { from, to, count: books.flow.get(edge) ?? 0 };
    }),
    byTown: books.byTown.map(({ arisen, solved, recorded, hidden, casesDue, casesClosed }, i) => ({
      town: facts.globalTowns[i],
      arisen,
      solved,
      recorded,
      hidden,
      casesDue,
      casesClosed,
    })),
  };
}

const residentsOf = ({ facts }: Run): number => facts.cells.reduce((sum, cell) => sum + cell.residents, 0);

const ratio = (a: number, b: number): number => (b > 0 ? a / b : NaN);

const windowCounts = ({ books }: Run) =>
  countsOf((counter) => books.recordAtEnd[counter] - books.recordAtReform[counter]);

/** 7.8 */
function measuresOf(run: Run): Record<string, number> {
  const { facts, books } = run;
  const window = windowCounts(run);
  const sum = sumOf(books.byType);
  const thousands = residentsOf(run) / 1000;
  const r0 = ratio(sum.casesClosed, sum.casesDue);
  const r1 = ratio(sum.solvedRecorded, sum.recorded);
  const r2 = ratio(sum.solvedKnown, sum.known);
  const r3 = ratio(sum.solved, sum.arisen);
  const days = facts.windowEndDay - facts.reformDay;
  const paid = run.posts.reduce((total, { card }) => total + card.paid, 0) - books.paidAtReform;
  return {
    ...truth(run, sum),
    ...Object.fromEntries(indicatorIds.map((id) => [id, valueOf(id, window)])),
    'closure-rate': r0,
    'recorded-per-1000': ratio(books.sums.filedCases, thousands * (days / 365)),
    'patrol-share': ratio(books.sums.patrolCases, books.sums.filedCases),
    'rework-rate': ratio(books.sums.reworkedCases, books.sums.dueCases),
    'overtime-share': ratio(books.sums.overdueCases, books.sums.dueCases),
    'gap-total': r0 - r3,
    'gap-paper': r0 - r1,
    'gap-selection': r1 - r2,
    'gap-blindness': r2 - r3,
    'hidden-own-score': ratio(books.gap[2] + books.gap[6], sum.arisen),
    'hidden-pressure': ratio(books.gap[3] + books.gap[7] + books.gap[4] + books.gap[8], sum.arisen),
    'paper-share': ratio(books.sums.paperClosures, books.sums.closures),
    'patrol-hours': ratio(books.sums.patrolHours, (facts.cells.length * days) / 30),
    'department-hours': ratio(books.sums.departmentHours, thousands * (days / 365)),
    'leader-hours': ratio(books.sums.leaderHours, (run.towns.length * days) / 30),
    'reward-yuan': ratio(paid, facts.cells.length * ((facts.endDay - facts.reformDay) / 365)),
  };
}

function truth(run: Run, sum: LadderRow): Record<string, number> {
  const { facts, books } = run;
  const years = (facts.windowEndDay - facts.reformDay) / 365;
  const residents = residentsOf(run);
  const of = (difficulty: 'easy' | 'hard') =>
    sumOf(books.byType.filter((_, k) => run.scenario.incidents.types[k].difficulty === difficulty));
  const { easy, hard } = books.seen;
  return {
    'true-solved-share': ratio(sum.solved, sum.arisen),
    'true-solved-hard': ratio(of('hard').solved, of('hard').arisen),
    'true-solved-easy': ratio(of('easy').solved, of('easy').arisen),
    'true-discovery': ratio(sum.known, sum.arisen),
    'true-reporting-hard': ratio(hard.reported, hard.sighted),
    'true-reporting-easy': ratio(easy.reported, easy.sighted),
    'true-logged-hard': ratio(hard.logged, hard.sighted),
    'hidden-share': ratio(sum.hidden, sum.arisen),
    'harm-days': ratio(sum.harmDays, (residents / 1000) * years),
    'major-incidents': ratio(sum.majors, (residents / 1e6) * years),
    'days-to-solution': ratio(sum.solutionDays, sum.arisen),
    satisfaction: books.satisfactionAtEnd,
    trust: books.trustAtEnd,
    'hidden-stock': ratio(books.hiddenStockAtEnd, residents / 1000),
    'town-backlog': ratio(books.sums.backlogDays, books.sums.daysInWindow * run.towns.length),
  };
}
