// Guards of an assessment scheme: weights that do not sum, signs that reward what they mean to punish, thresholds that nobody or
// everybody reaches, switches that do nothing. They warn with a reason and never refuse; whatever cannot be computed at all is for
// policy-checks.ts. Reads a policy in which weights may miss their sum.
import { labelAt } from '../field.ts';
import { scenarioSchema, type Policy, type Scenario } from '../schema/scenario.ts';
import { idleSwitches } from './idle-switches.ts';
import { reachGuards } from './reach-guards.ts';
import { percentOf, warning, type SchemeWarning } from './scheme-warning.ts';
import { signGuards } from './sign-guards.ts';
import { sumTolerance } from './sums-to-one.ts';

export type { SchemeWarning } from './scheme-warning.ts';

/** What the guards must know of the world. */
export type GuardedWorld = Pick<Scenario, 'incidents' | 'territory'>;

/** Returns everything that is doubtful about a policy's assessment, each with the setting it concerns. */
export function schemeGuards(world: GuardedWorld, policy: Policy): SchemeWarning[] {
  return [
    ...sumGuards(policy),
    ...signGuards(world, policy),
    ...reachGuards(world, policy),
    ...idleGuards(policy),
  ];
}

function sumGuards({ scheme }: Policy): SchemeWarning[] {
  const { weights, superior } = scheme;
  const paid = sumOf(weights);
  const nothing =
    paid === 0 && scheme.stakes * (scheme.cashYuanPerYear + scheme.careerYuanPerYear) > 0
      ? [
          warning(
            'nothing-paid',
            'scheme.weights',
            '没有一个指标有权重：奖惩与工作结果无关',
            'no indicator has a weight: what is paid does not depend on results',
          ),
        ]
      : [];
  return [
    ...nothing,
    ...missed('scheme.weights', paid),
    ...missed('scheme.superior.weights', sumOf(superior.weights)),
  ];
}

function missed(path: string, sum: number): SchemeWarning[] {
  if (sum === 0 || Math.abs(sum - 1) <= sumTolerance) return [];
  const percent = percentOf(sum);
  return [
    warning(
      'weights-sum',
      path,
      `权重合计为 ${percent}%，不是 100%；计算时按各项占合计的比例`,
      `the weights sum to ${percent} %, not 100 %; each counts as its share of the sum`,
    ),
  ];
}

const sumOf = (weights: Readonly<Partial<Record<string, number>>>): number =>
  Object.values(weights).reduce<number>((sum, weight) => sum + (weight ?? 0), 0);

function idleGuards(policy: Policy): SchemeWarning[] {
  const { scheme, superiors } = policy;
  const { superior } = scheme;
  const found = idleSwitches(policy).map(({ path, text }) => {
    const label = labelAt(scenarioSchema, path, policy);
    return warning('no-effect', path.join('.'), `${label.zh}${text.zh}`, `${label.en} ${text.en}`);
  });
  const { exposedConcealment, leaderShare, workersShare } = superiors.veto;
  if (exposedConcealment && leaderShare === 0 && workersShare === 0) {
    found.push(
      warning(
        'no-effect',
        'superiors.veto.exposedConcealment',
        '不起作用：一票否决的奖惩比例都是 0，没有可以否决的',
        'has no effect: the veto forfeits 0 % of anybody’s reward',
      ),
    );
  }
  const mute = pressureWithoutForce(superior);
  if (superior.pressure && mute !== undefined) found.push(mute);
  return found;
}

function pressureWithoutForce(superior: Policy['scheme']['superior']): SchemeWarning | undefined {
  const path = 'scheme.superior.pressure';
  if (!superior.builtFromSubordinates)
    return warning(
      'no-effect',
      path,
      '不起作用：上级得分不由下级台账累加，没有压力可传',
      'has no effect: the superior’s score is not built from records below, there is no pressure to pass down',
    );
  if (superior.authority === 0 || superior.stakeYuanPerYear === 0)
    return warning(
      'no-effect',
      path,
      '不起作用：上级权威或其考核利害为 0',
      'has no effect: the superior has no authority, or nothing at stake',
    );
  return undefined;
}
