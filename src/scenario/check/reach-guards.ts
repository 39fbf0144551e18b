// Reach of a scheme: indicators and thresholds that everybody reaches, and those that nobody can. Dispatch and checks take times that
// are exponential around their means (mechanisms/intake.ts, verification.ts); a quota cannot be met beyond what arises.
import { exp } from '../../core/dmath.ts';
import type { IndicatorId } from '../schema/indicators.ts';
import type { Policy } from '../schema/scenario.ts';
import type { GuardedWorld } from './scheme-guards.ts';
import { percentOf, warning, type SchemeWarning } from './scheme-warning.ts';

const monthsPerYear = 12;
/** Shares beyond which a target separates nobody from anybody. */
const nearlyNone = 0.05;
const nearlyAll = 0.995;

/** What a rate can come to at best and at worst, as a part of the score; both 1 where everybody reaches it. */
interface Reach {
  readonly least: number;
  readonly most: number;
}

/** Returns targets that nobody, or everybody, reaches. */
export function reachGuards(world: GuardedWorld, policy: Policy): SchemeWarning[] {
  return [
    ...idleIndicators(policy),
    ...standards(policy),
    ...quotas(world, policy),
    ...rewards(world, policy),
  ];
}

const weighted = ({ scheme }: Policy, id: IndicatorId): boolean =>
  (scheme.weights[id] ?? 0) > 0 || (scheme.superior.weights[id] ?? 0) > 0;

const alwaysFull = {
  'extension-rate': {
    zh: '本模型不批准延期，此率恒为 0：人人得满分',
    en: 'no extension is granted here, so this rate is always 0: everybody gets full marks',
  },
  'valid-report-rate': {
    zh: '本模型没有虚报，此率恒为 100%：人人得满分',
    en: 'nobody reports falsely here, so this rate is always 100 %: everybody gets full marks',
  },
} as const satisfies Partial<Record<IndicatorId, { zh: string; en: string }>>;

const fullIds = Object.keys(alwaysFull) as (keyof typeof alwaysFull)[];

function idleIndicators(policy: Policy): SchemeWarning[] {
  return fullIds
    .filter((id) => weighted(policy, id))
    .map((id) => warning('everybody-reaches', `scheme.weights.${id}`, alwaysFull[id].zh, alwaysFull[id].en));
}

/** Share of what takes an exponential time that is done within a standard. */
const withinShare = (standardHours: number, meanHours: number): number =>
  meanHours === 0 ? 1 : 1 - exp(-standardHours / meanHours);

interface Timed {
  readonly id: IndicatorId;
  readonly standardHours: number;
  readonly meanHours: number;
}

const timedOf = ({ scheme, organisation }: Policy): Timed[] => {
  const { dispatchHours, checkHours } = scheme.standards;
  const dispatch = { standardHours: dispatchHours, meanHours: organisation.intakeHours };
  return [
    { id: 'on-time-dispatch-rate', ...dispatch },
    { id: 'response-rate', ...dispatch },
    { id: 'on-time-check-rate', standardHours: checkHours, meanHours: organisation.checkHours },
  ];
};

function standards(policy: Policy): SchemeWarning[] {
  return timedOf(policy)
    .filter(({ id }) => weighted(policy, id))
    .flatMap(({ id, standardHours, meanHours }) => {
      const share = withinShare(standardHours, meanHours);
      const path = `scheme.weights.${id}`;
      const percent = percentOf(share);
      if (share < nearlyNone)
        return [
          warning(
            'nobody-reaches',
            path,
            `时限 ${standardHours} 小时，平均用时 ${meanHours} 小时：最快也只有 ${percent}% 赶得上，没有人达得到`,
            `the standard is ${standardHours} h and the mean is ${meanHours} h: at best ${percent} % make it, nobody can reach it`,
          ),
        ];
      if (share < nearlyAll) return [];
      return [
        warning(
          'everybody-reaches',
          path,
          `时限 ${standardHours} 小时，平均用时 ${meanHours} 小时：几乎件件赶得上，人人达标`,
          `the standard is ${standardHours} h and the mean is ${meanHours} h: nearly every case makes it, so everybody reaches it`,
        ),
      ];
    });
}

const quotaIds = ['discovery-quota', 'reporting-quota'] as const;

/** Problems that arise per 1,000 residents and month. */
const arisingOf = ({ incidents }: GuardedWorld): number =>
  incidents.types.reduce((sum, { ratePerThousandYear }) => sum + ratePerThousandYear, 0) / monthsPerYear;

function quotas(world: GuardedWorld, policy: Policy): SchemeWarning[] {
  const arising = arisingOf(world);
  const quota = policy.scheme.quotaPerThousandMonth;
  if (quota <= arising) return [];
  const shown = String(Math.round(arising));
  return quotaIds
    .filter((id) => weighted(policy, id))
    .map((id) =>
      warning(
        'nobody-reaches',
        `scheme.weights.${id}`,
        `每千人每月任务 ${quota} 件，实际发生的问题只有约 ${shown} 件：如实上报的人达不到`,
        `the quota is ${quota} per 1,000 residents and month, while only about ${shown} problems arise: nobody who reports truly can meet it`,
      ),
    );
}

/** What a rate can come to at best and at worst under a policy. */
function reachOf(world: GuardedWorld, policy: Policy, id: string): Reach {
  if (fullIds.some((one) => one === id)) return { least: 1, most: 1 };
  const timed = timedOf(policy).find((one) => one.id === id);
  if (timed !== undefined)
    return { least: 0, most: timed.standardHours === 0 && timed.meanHours > 0 ? 0 : 1 };
  const isQuota = quotaIds.some((one) => one === id);
  return {
    least: 0,
    most: isQuota ? Math.min(1, arisingOf(world) / policy.scheme.quotaPerThousandMonth) : 1,
  };
}

/** Least and largest composite score that the weights allow. */
function scoreReach(world: GuardedWorld, policy: Policy): Reach {
  const entries = Object.entries(policy.scheme.weights);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return { least: 0, most: 0 };
  return entries.reduce<Reach>(
    ({ least, most }, [id, weight]) => {
      const reach = reachOf(world, policy, id);
      return {
        least: least + (weight / total) * reach.least,
        most: most + (weight / total) * reach.most,
      };
    },
    { least: 0, most: 0 },
  );
}

function rewards(world: GuardedWorld, policy: Policy): SchemeWarning[] {
  const reach = scoreReach(world, policy);
  return Object.entries(policy.scheme.components).flatMap(([period, { share, reward }]) => {
    if (share === 0 || reach.most === 0) return [];
    const line =
      reward.kind === 'threshold' ? reward.threshold : reward.kind === 'grades' ? reward.fromA : undefined;
    if (line === undefined) return [];
    const path = `scheme.components.${period}.reward`;
    const at = percentOf(line);
    if (line > reach.most - 1e-9 && line > 0)
      return [
        warning(
          'nobody-reaches',
          path,
          `分数线 ${at}%，按现有指标最高只能得 ${percentOf(reach.most)}%：要件件无误才拿得到，实际没有人达得到`,
          `the line is ${at} % and the indicators allow ${percentOf(reach.most)} % at most: only a flawless record gets it, in practice nobody does`,
        ),
      ];
    if (line > reach.least + 1e-9) return [];
    return [
      warning(
        'everybody-reaches',
        path,
        `分数线 ${at}%，什么都不做也得 ${percentOf(reach.least)}%：人人达标，与工作无关`,
        `the line is ${at} %, and ${percentOf(reach.least)} % come without doing anything: everybody reaches it`,
      ),
    ];
  });
}
