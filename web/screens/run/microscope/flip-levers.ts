// The settings whose flip points the decision microscope looks for, and over which range. Ranges are those of the sliders where there
// is one: a part of what the schema allows. Pure; what the settings are now is read from the policy in force.
import type { Policy } from '../../../../src/scenario/schema/scenario.ts';
import type { IndicatorId } from '../../../../src/scenario/schema/indicators.ts';
import type { MessageKey } from '../../../i18n/dictionary.ts';
import type { Weights } from '../../../levers/weights.ts';
import { valueAt } from '../../../plan/patch-paths.ts';

/** Keys of their names; those of weights take the indicator's. */
export type LeverLabel = Extract<
  MessageKey,
  'lever.audit' | 'lever.sanction' | 'lever.check' | `micro.lever.${string}`
>;

export interface FlipLever {
  readonly id: string;
  readonly path: readonly string[];
  readonly label: LeverLabel;
  readonly unit: 'percent' | 'yuan' | 'times' | 'yuanPerHarmDay';
  readonly least: number;
  /** Never below today's value. */
  readonly most: number;
  readonly today: number;
  /** For the weight of an indicator: all weights in force. */
  readonly weights?: Weights;
  /** That indicator. */
  readonly indicator?: string;
}

type Declared = Pick<FlipLever, 'path' | 'label' | 'unit' | 'least' | 'most'>;

export const declaredFlipLevers: readonly Declared[] = [
  {
    path: ['scheme', 'audits', 'monthlyProbability'],
    label: 'lever.audit',
    unit: 'percent',
    least: 0,
    most: 0.3,
  },
  {
    path: ['scheme', 'audits', 'sanctionYuan'],
    label: 'lever.sanction',
    unit: 'yuan',
    least: 0,
    most: 20_000,
  },
  {
    path: ['scheme', 'exposureSanctionYuan'],
    label: 'micro.lever.exposure',
    unit: 'yuan',
    least: 0,
    most: 2_000,
  },
  {
    path: ['scheme', 'superior', 'authority'],
    label: 'micro.lever.authority',
    unit: 'percent',
    least: 0,
    most: 1,
  },
  { path: ['scheme', 'stakes'], label: 'micro.lever.stakes', unit: 'times', least: 0, most: 3 },
  {
    path: ['organisation', 'independentCheckShare'],
    label: 'lever.check',
    unit: 'percent',
    least: 0,
    most: 1,
  },
  {
    path: ['workers', 'dutyYuanPerHarmDay'],
    label: 'micro.lever.duty',
    unit: 'yuanPerHarmDay',
    least: 0,
    most: 10,
  },
];

/** The indicator that drives a decision, and through whose score. */
export interface DrivingScore {
  readonly kind: 'own' | 'pressure';
  readonly indicator: string;
}

/** Returns the settings to try under a policy, the weight of the driving indicator last. */
export function flipLevers(policy: Policy, driver: DrivingScore | null): FlipLever[] {
  const levers = declaredFlipLevers.map((one): FlipLever => {
    const today = Number(valueAt(policy, one.path));
    return { ...one, id: one.path.join('.'), today, most: Math.max(one.most, today) };
  });
  const weight = driver === null ? null : weightLever(policy, driver);
  return weight === null ? levers : [...levers, weight];
}

/** Null where it is the only weight: it has nothing to give way to. */
function weightLever({ scheme }: Policy, { kind, indicator }: DrivingScore): FlipLever | null {
  const own = kind === 'own';
  const weights: Weights = own ? scheme.weights : scheme.superior.weights;
  const today = weights[indicator as IndicatorId] ?? 0;
  if (today === 0 || today > 1 - 1e-9) return null;
  const path = own ? ['scheme', 'weights', indicator] : ['scheme', 'superior', 'weights', indicator];
  const label = own ? 'micro.lever.weight.own' : 'micro.lever.weight.pressure';
  return { id: path.join('.'), path, label, unit: 'percent', least: 0, most: 1, today, weights, indicator };
}
