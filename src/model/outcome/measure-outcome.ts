// Computes every declared measure of measures.ts from the books of a finished run. Ratios with an empty denominator are NaN.
import { indicators } from '../assessment/indicators/index.ts';
import { indicatorValue } from '../assessment/score.ts';
import { sumField, type SumField } from '../ledger/tally.ts';
import type { World } from '../world/world.ts';
import { remediesMeasures } from './measures/remedies-measures.ts';
import { superiorsMeasures } from './measures/superiors-measures.ts';
import { workloadMeasures } from './measures/workload-measures.ts';
import { inspectionMeasures } from './measures/inspection-measures.ts';
import { leaderMeasures } from './measures/leader-measures.ts';
import { lineMeasures } from './measures/line-measures.ts';
import { listMeasures } from './measures/list-measures.ts';
import { residentMeasures } from './measures/resident-measures.ts';
import { dutyMeasures } from './measures/duty-measures.ts';
import { employmentMeasures } from './measures/employment-measures.ts';
import { firmMeasures } from './measures/firm-measures.ts';
import { navigationMeasures } from './measures/navigation-measures.ts';
import { socialMeasures } from './measures/social-measures.ts';
import { patrolMeasures } from './measures/patrol-measures.ts';
import { actorCosts } from './measures/actor-cost-measures.ts';
import { relayMeasures } from './measures/relay-measures.ts';
import { strategyMeasures } from './measures/strategy-measures.ts';
import { calibrationMeasures } from './measures/calibration-measures.ts';
import { measures } from './measures.ts';
import { actorMeasures } from './measures/actor-measures.ts';
import { forumMeasures } from './measures/forum-measures.ts';
import { jointRewardMeasures } from './measures/joint-reward-measures.ts';
import { zonePlaceMeasures } from './measures/zone-place-measures.ts';
import { strataMeasures } from './measures/strata-measures.ts';
import { outreachMeasures } from './measures/outreach-measures.ts';
import { serviceMeasures } from './measures/service-measures.ts';
import type { GapCause, Ladder, RecordIndicator } from './outcome.ts';

const DAYS_PER_YEAR = 365;
const DAYS_PER_MONTH = 30;
const declared = new Set<string>(measures.map(({ id }) => id));
const EASY = 0;
const HARD = 2;

/** Returns the measures by id. Units as declared in measures.ts. */
export function measureOutcome(
  world: World,
  ladder: Ladder,
  ladderByType: readonly Ladder[],
  gap: Readonly<Record<GapCause, number>>,
  record: Readonly<Record<string, RecordIndicator>>,
): Record<string, number> {
  return {
    ...truthMeasures(world, ladder, ladderByType),
    ...recordMeasures(world, ladder, record),
    ...gapMeasures(world, ladder, gap),
    ...costMeasures(world),
    ...workloadMeasures(world, ladderByType),
    ...inspectionMeasures(world),
    ...lineMeasures(world),
    ...residentMeasures(world, ladder.arisen),
    ...patrolMeasures(world, ladder.arisen),
    ...dutyMeasures(world),
    ...calibrationMeasures(world, ladder, ladderByType),
    ...actorCosts(world, ladder, paidYuan(world) / rewardYears(world)),
    ...superiorsMeasures(world),
    ...remediesMeasures(world),
    ...employmentMeasures(world),
    ...strategyMeasures(world),
    ...serviceMeasures(world),
    ...outreachMeasures(world),
    ...listMeasures(world),
    ...leaderMeasures(world),
    ...relayMeasures(world),
    ...firmMeasures(world),
    ...navigationMeasures(world),
    ...socialMeasures(world),
    ...forumMeasures(world),
    ...jointRewardMeasures(world),
    ...zonePlaceMeasures(world),
    ...strataMeasures(world),
    ...actorMeasures(world),
  };
}

function truthMeasures(world: World, ladder: Ladder, byType: readonly Ladder[]): Record<string, number> {
  const { tally, plan } = world;
  const sum = (field: SumField) => tally.sums[sumField[field]];
  const years = (plan.windowEndDay - plan.reformDay) / DAYS_PER_YEAR;
  const residents = plan.selection.residents;
  const solvedOf = (difficulty: number) => {
    const rows = byType.filter((_, type) => plan.types.difficulty[type] === difficulty);
    return ratio(total(rows, 'solved'), total(rows, 'arisen'));
  };
  return {
    'true-solved-share': ratio(ladder.solved, ladder.arisen),
    'true-solved-hard': solvedOf(HARD),
    'true-solved-easy': solvedOf(EASY),
    'true-discovery': ratio(ladder.known, ladder.arisen),
    'true-reporting-hard': ratio(tally.reported[HARD], tally.sighted[HARD]),
    'true-reporting-easy': ratio(tally.reported[EASY], tally.sighted[EASY]),
    'true-logged-hard': ratio(tally.logged[HARD], tally.sighted[HARD]),
    'hidden-share': ratio(sum('hidden'), ladder.arisen),
    'harm-days': ratio(sum('harmDays'), (residents / 1000) * years),
    'major-incidents': ratio(sum('majors'), (residents / 1e6) * years),
    'days-to-solution': ratio(sum('solutionDays'), ladder.arisen),
    satisfaction: sum('satisfactionAtEnd'),
    trust: sum('trustAtEnd'),
    'hidden-stock': ratio(sum('hiddenStockAtEnd'), residents / 1000),
    'town-backlog': ratio(sum('backlogDays'), sum('daysInWindow') * plan.towns),
  };
}

function recordMeasures(
  world: World,
  ladder: Ladder,
  record: Readonly<Record<string, RecordIndicator>>,
): Record<string, number> {
  const { tally, plan } = world;
  const sum = (field: SumField) => tally.sums[sumField[field]];
  const years = (plan.windowEndDay - plan.reformDay) / DAYS_PER_YEAR;
  const values = Object.fromEntries(
    indicators.flatMap((indicator, j) => {
      if (!declared.has(indicator.id)) return []; // shown among the official indicators only
      const { numerator, denominator } = record[indicator.id];
      return [[indicator.id, indicatorValue(j, numerator, denominator)]];
    }),
  );
  return {
    ...values,
    'closure-rate': ratio(ladder.casesClosed, ladder.casesDue),
    'recorded-per-1000': ratio(sum('filedCases'), (plan.selection.residents / 1000) * years),
    'patrol-share': ratio(sum('patrolCases'), sum('filedCases')),
    'rework-rate': ratio(sum('reworkedCases'), sum('dueCases')),
    'overtime-share': ratio(sum('overdueCases'), sum('dueCases')),
  };
}

function gapMeasures(
  world: World,
  ladder: Ladder,
  gap: Readonly<Record<GapCause, number>>,
): Record<string, number> {
  const { sums } = world.tally;
  const headline = ratio(ladder.casesClosed, ladder.casesDue);
  const recorded = ratio(ladder.solvedRecorded, ladder.recorded);
  const known = ratio(ladder.solvedKnown, ladder.known);
  const truth = ratio(ladder.solved, ladder.arisen);
  const share = (...causes: GapCause[]) =>
    ratio(
      causes.reduce((sum, cause) => sum + gap[cause], 0),
      ladder.arisen,
    );
  return {
    'gap-total': headline - truth,
    'gap-paper': headline - recorded,
    'gap-selection': recorded - known,
    'gap-blindness': known - truth,
    'hidden-own-score': share('overlooked-own-score', 'unreported-own-score'),
    'hidden-pressure': share(
      'overlooked-pressure',
      'unreported-pressure',
      'overlooked-joint',
      'unreported-joint',
    ),
    'reclassified-unsolved': share('reclassified'),
    'paper-share': ratio(sums[sumField.paperClosures], sums[sumField.closures]),
  };
}

function costMeasures(world: World): Record<string, number> {
  const { tally, plan } = world;
  const sum = (field: SumField) => tally.sums[sumField[field]];
  const windowDays = plan.windowEndDay - plan.reformDay;
  return {
    'patrol-hours': ratio(sum('patrolHours'), (plan.cells * windowDays) / DAYS_PER_MONTH),
    'department-hours': ratio(
      sum('departmentHours'),
      (plan.selection.residents / 1000) * (windowDays / DAYS_PER_YEAR),
    ),
    'leader-hours': ratio(sum('leaderHours'), (plan.towns * windowDays) / DAYS_PER_MONTH),
    'reward-yuan': ratio(paidYuan(world), plan.cells * rewardYears(world)),
  };
}

/** Cash paid from the reform day to the end of the run. */
function paidYuan({ tally, workerCards }: World): number {
  return workerCards.paidYuan.reduce((total_, yuan) => total_ + yuan, 0) - tally.sums[sumField.paidAtReform];
}

const rewardYears = ({ plan }: World): number => (plan.endDay - plan.reformDay) / DAYS_PER_YEAR;

function ratio(numerator: number, denominator: number): number {
  return denominator > 0 ? numerator / denominator : NaN;
}

function total(rows: readonly Ladder[], field: keyof Ladder): number {
  return rows.reduce((sum, row) => sum + row[field], 0);
}
