// The rows of an assessment table: every indicator with a weight, its formula in words, the books it is read from, its direction, and
// the target that it is held against. Formulas and counters are the model's own. Pure.
import type { CounterId } from '../../../src/model/assessment/counters.ts';
import { indicators } from '../../../src/model/assessment/indicators/index.ts';
import { childOf, fieldOf } from '../../../src/scenario/field.ts';
import {
  denominatorNames,
  denominatorsSchema,
  type DenominatorId,
} from '../../../src/scenario/schema/denominators.ts';
import { indicatorIds, indicatorNames, type IndicatorId } from '../../../src/scenario/schema/indicators.ts';
import type { Policy, Scenario } from '../../../src/scenario/schema/scenario.ts';
import type { BilingualText } from '../../i18n/language-tag.ts';
import type { LeverPath } from '../../plan/patch-paths.ts';

/** The books that an indicator is read from. */
export type Book = 'cases' | 'log' | 'residents' | 'inspections' | 'quota';

export type Target =
  | { readonly kind: 'none' }
  /** A setting of the scheme. */
  | { readonly kind: 'setting'; readonly path: LeverPath }
  /** Working days by type of problem. */
  | { readonly kind: 'deadlines'; readonly least: number; readonly most: number };

export interface IndicatorRow {
  readonly id: IndicatorId;
  readonly name: BilingualText;
  /** The whole formula, or its numerator where the denominator can be chosen. */
  readonly formula: BilingualText;
  readonly source: BilingualText;
  /** Denominators that can be chosen, and the one that is; empty where there is no choice. */
  readonly denominators: readonly DenominatorId[];
  readonly denominator: DenominatorId | '';
  readonly books: readonly Book[];
  readonly isLowBetter: boolean;
  readonly target: Target;
  /** Weights as typed; undefined where the indicator has none. */
  readonly worker: number | undefined;
  readonly superior: number | undefined;
}

const residents: readonly CounterId[] = [
  'calledBack',
  'calledBackScore',
  'satisfied',
  'surveyed',
  'surveyScore',
];
const inspections: readonly CounterId[] = ['inspected', 'inOrder'];

function bookOf(counter: CounterId): Book {
  if (counter === 'discovered') return 'log';
  if (counter === 'planned') return 'quota';
  if (residents.includes(counter)) return 'residents';
  return inspections.includes(counter) ? 'inspections' : 'cases';
}

const dispatch: Target = { kind: 'setting', path: ['scheme', 'standards', 'dispatchHours'] };
const check: Target = { kind: 'setting', path: ['scheme', 'standards', 'checkHours'] };
const quota: Target = { kind: 'setting', path: ['scheme', 'quotaPerThousandMonth'] };
const targets: Readonly<Partial<Record<IndicatorId, Target>>> = {
  'on-time-dispatch-rate': dispatch,
  'response-rate': dispatch,
  'on-time-check-rate': check,
  'discovery-quota': quota,
  'reporting-quota': quota,
};
const heldToDeadlines: readonly IndicatorId[] = [
  'handling-rate',
  'on-time-rate',
  'weighted-handling-rate',
  'case-mix-handling-rate',
  'overdue-unhandled-rate',
];

/** Returns the indicators that have a weight in either score, in the usual order. @param table weights as typed */
export function indicatorRows(table: Policy, { incidents }: Pick<Scenario, 'incidents'>): IndicatorRow[] {
  const { weights, superior, denominators } = table.scheme;
  const days = incidents.types.map(({ deadlineWorkingDays }) => deadlineWorkingDays);
  const deadlines: Target = { kind: 'deadlines', least: Math.min(...days), most: Math.max(...days) };
  const chosen: Readonly<Partial<Record<string, DenominatorId>>> = denominators;
  return indicatorIds
    .filter((id) => weights[id] !== undefined || superior.weights[id] !== undefined)
    .flatMap((id): IndicatorRow[] => {
      const found = indicators.find((one) => one.id === id);
      if (found === undefined) return [];
      const options = denominatorsOf(id);
      const { formula, numerator, subtracted = [], denominator, direction, source } = found;
      return [
        {
          id,
          name: indicatorNames[id],
          formula: options.length > 0 ? numeratorOf(formula) : formula,
          source,
          denominators: options,
          denominator: chosen[id] ?? '',
          books: [...new Set([...numerator, ...subtracted, ...denominator].map(bookOf))],
          isLowBetter: direction === 'lower',
          target: targets[id] ?? (heldToDeadlines.includes(id) ? deadlines : { kind: 'none' }),
          worker: weights[id],
          superior: superior.weights[id],
        },
      ];
    });
}

/** Returns the indicators that no score has yet. */
export const addableIndicators = (rows: readonly IndicatorRow[]): IndicatorId[] =>
  indicatorIds.filter((id) => !rows.some((row) => row.id === id));

function denominatorsOf(id: IndicatorId): DenominatorId[] {
  const schema = childOf(denominatorsSchema, id);
  const options = schema === undefined ? [] : (fieldOf(schema).options ?? []);
  return (Object.keys(denominatorNames) as DenominatorId[]).filter((one) => options.includes(one));
}

/** What stands before the division. */
const numeratorOf = ({ zh, en }: BilingualText): BilingualText => ({
  zh: zh.split('÷')[0].trim(),
  en: en.split(' / ')[0].trim(),
});
