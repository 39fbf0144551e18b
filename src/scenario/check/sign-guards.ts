// Signs of a scheme: where a rule pays for what it means to punish. Each rests on a formula of the record alone
// (model/assessment/indicators); what hiding is worth in yuan is a rule of thumb here, stated as such: the decision itself is the
// model's.
import type { IndicatorId } from '../schema/indicators.ts';
import type { Policy } from '../schema/scenario.ts';
import type { GuardedWorld } from './scheme-guards.ts';
import { percentOf, warning, type SchemeWarning } from './scheme-warning.ts';

/** Rates of cases on record: a case that is reported and fails costs points in them, one that is not reported does not. */
const ratesOfRecord: readonly IndicatorId[] = [
  'handling-rate',
  'closure-rate',
  'on-time-rate',
  'weighted-handling-rate',
  'case-mix-handling-rate',
  'handled-in-the-end-rate',
  'overdue-unhandled-rate',
  'rework-share',
  'callback-satisfaction',
  'callback-score',
];
/** What pays for bringing problems to light, or costs when they come to light past the worker. */
const openers: readonly IndicatorId[] = [
  'discovery-patrol-share',
  'discovery-quota',
  'reporting-rate',
  'reporting-quota',
  'missed-report-rate',
  'survey-satisfaction',
];

/** Returns where a policy rewards what it means to punish. */
export function signGuards(world: GuardedWorld, policy: Policy): SchemeWarning[] {
  return [
    ...dilutions(policy),
    ...hidingPays(policy),
    ...reporterPays(policy),
    ...gradesInDisorder(policy),
    ...cheapAudits(world, policy),
  ];
}

const weightOf = ({ scheme }: Policy, id: IndicatorId): number => scheme.weights[id] ?? 0;
const sumOver = (policy: Policy, ids: readonly IndicatorId[]): number =>
  ids.reduce((sum, id) => sum + weightOf(policy, id), 0);

/** Denominators that the assessed can change to their own good. */
function dilutions(policy: Policy): SchemeWarning[] {
  const { denominators } = policy.scheme;
  const found: SchemeWarning[] = [];
  if (weightOf(policy, 'on-time-rate') > 0 && denominators['on-time-rate'] === 'closed') {
    found.push(
      warning(
        'late-cases-drop-out',
        'scheme.weights.on-time-rate',
        '以已结案为分母：超期的案件只要不结，就不计入；拖着不结反而得分更高',
        'divided by what is closed: an overdue case that is never closed does not count, so leaving it open scores higher',
      ),
    );
  }
  const rework = denominators['rework-share'];
  if (weightOf(policy, 'rework-share') > 0 && rework !== 'due') {
    found.push(
      warning(
        'rework-diluted',
        'scheme.weights.rework-share',
        '以处置或结案数为分母：纸面办结越多，返工率越低',
        'divided by what is handled or closed: every closure on paper that is not found out brings the rework rate down',
      ),
    );
  }
  return found;
}

function hidingPays(policy: Policy): SchemeWarning[] {
  const [heaviest] = [...ratesOfRecord].sort((a, b) => weightOf(policy, b) - weightOf(policy, a));
  const found: SchemeWarning[] = [];
  if (weightOf(policy, heaviest) > 0 && sumOver(policy, openers) === 0) {
    found.push(
      warning(
        'hiding-pays',
        `scheme.weights.${heaviest}`,
        '报上来又办不成的案件在此扣分，没有上报的不扣分；没有任何权重奖励上报，难办的事不报反而得分更高',
        'a case that is reported and fails costs points here, one that is not reported does not; no weight pays for reporting, so leaving hard problems off the record scores higher',
      ),
    );
  }
  const reporting = weightOf(policy, 'reporting-rate');
  const discovery = sumOver(policy, ['discovery-patrol-share', 'discovery-quota', 'missed-report-rate']);
  if (reporting > 0 && discovery === 0) {
    found.push(
      warning(
        'not-logging-pays',
        'scheme.weights.reporting-rate',
        '分母是已登记的发现：看见而不登记，上报率不降；没有权重奖励登记',
        'divided by logged discoveries: what is seen and not logged does not bring it down, and no weight pays for logging',
      ),
    );
  }
  return found;
}

/** The boomerang: who reports a hard case gets it back, and bears the outcome. */
function reporterPays(policy: Policy): SchemeWarning[] {
  const { chargeReporter, returnToBlock } = policy.organisation;
  if (chargeReporter === 0 || returnToBlock === 0 || sumOver(policy, ratesOfRecord) === 0) return [];
  const back = percentOf(returnToBlock);
  const charged = percentOf(chargeReporter);
  return [
    warning(
      'reporter-pays',
      'organisation.chargeReporter',
      `难案有 ${back}% 派回上报人所在的块，办不成的结果 ${charged}% 记在上报人头上：上报难案要吃亏`,
      `${back} % of hard cases come back to the reporter’s own block and ${charged} % of a failure counts in his score: reporting them costs him`,
    ),
  ];
}

function gradesInDisorder({ scheme }: Policy): SchemeWarning[] {
  return Object.entries(scheme.components).flatMap(([period, { share, reward }]) => {
    if (share === 0 || reward.kind !== 'grades') return [];
    const { fromA, fromB, fromC, shareB, shareC } = reward;
    const path = `scheme.components.${period}.reward`;
    if (shareC > shareB)
      return [
        warning(
          'better-pays-less',
          path,
          `C等所得 ${percentOf(shareC)}% 高于B等的 ${percentOf(shareB)}%：得分高反而少得`,
          `a C is paid ${percentOf(shareC)} %, more than the ${percentOf(shareB)} % of a B: the better score pays less`,
        ),
      ];
    if (fromA >= fromB && fromB >= fromC) return [];
    return [
      warning(
        'grades-out-of-order',
        path,
        '等次分数线应当 A ≥ B ≥ C；现在有的等次无人能得',
        'the scores of the grades should fall from A over B to C; as they stand, nobody can get one of the grades',
      ),
    ];
  });
}

/**
 * What a hidden problem costs at most in a month (audits, exposure) against what a reported one costs that fails: its part of a
 * year's stakes under a reward in proportion to the score, among as many cases as arise in a grid.
 */
function cheapAudits({ incidents, territory }: GuardedWorld, policy: Policy): SchemeWarning[] {
  const { scheme, workers, organisation } = policy;
  const stakesYuan = scheme.stakes * (scheme.cashYuanPerYear + scheme.careerYuanPerYear);
  const residents = territory.population / territory.cells;
  const perThousand = incidents.types.reduce((sum, { ratePerThousandYear }) => sum + ratePerThousandYear, 0);
  const casesPerYear = Math.max(1, (perThousand * residents) / 1000);
  const total = Object.values(scheme.weights).reduce((sum, weight) => sum + weight, 0);
  const weight = total === 0 ? 0 : sumOver(policy, ratesOfRecord) / total;
  const gain = (stakesYuan * weight * organisation.chargeReporter) / casesPerYear;
  const audits = scheme.audits.monthlyProbability * scheme.audits.sanctionYuan;
  const exposed = workers.exposurePrior * scheme.exposureSanctionYuan;
  if (gain <= audits + exposed) return [];
  const [shownGain, shownAudits, shownExposed] = [gain, audits, exposed].map((yuan) => Math.round(yuan));
  return [
    warning(
      'audits-too-cheap',
      'scheme.audits.sanctionYuan',
      `粗算：一件难案报上去又办不成，约失去 ${shownGain} 元考核奖惩；瞒一个月，抽查的预期处罚约 ${shownAudits} 元，被揭出约 ${shownExposed} 元。隐瞒划算（逐项计算见决策显微镜；按每格每年 ${Math.round(casesPerYear)} 件计）`,
      `roughly: a hard case that is reported and fails costs about ${shownGain} yuan of the reward; hiding it for a month costs about ${shownAudits} yuan in audits and ${shownExposed} in exposure to be expected. Hiding pays (the microscope reckons it term by term; ${Math.round(casesPerYear)} cases a grid and year)`,
    ),
  ];
}
