// What the parts of a decision are called: sources of yuan, causes, settings and their values, in the language given. Pure.
import type { DecisionTerm } from '../../../../src/model/view/decision-terms.ts';
import { indicatorName } from '../../../i18n/indicator-name.ts';
import type { LanguageTag } from '../../../i18n/language-tag.ts';
import {
  formatCount,
  formatDifference,
  formatTick,
  formatValue,
  percentSign,
} from '../../../i18n/numbers.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { Cause } from './decision-causes.ts';
import type { FlipLever } from './flip-levers.ts';

export interface DecisionNames {
  readonly indicator: (id: string) => string;
  readonly source: (term: DecisionTerm) => string;
  /** Short enough to stand in a bar. */
  readonly short: (term: DecisionTerm) => string;
  readonly cause: (cause: Cause) => string;
  readonly lever: (lever: FlipLever) => string;
  readonly value: (lever: FlipLever, value: number) => string;
  /** The end of an axis: the unit is said elsewhere. */
  readonly end: (lever: FlipLever, value: number) => string;
  readonly yuan: (yuan: number) => string;
}

/** Returns the names in a language. */
export function decisionNames(t: Translate, tag: LanguageTag): DecisionNames {
  const indicator = (id: string): string => indicatorName(id, tag);
  const source = (term: DecisionTerm): string =>
    term.kind === 'own' || term.kind === 'pressure'
      ? t(`micro.source.${term.kind}`, { indicator: indicator(term.indicator) })
      : t(`micro.source.${term.kind}`);
  return {
    indicator,
    source,
    short: (term) => ('indicator' in term ? indicator(term.indicator) : source(term)),
    cause: ({ kind, indicator: id }) => (kind === 'indicator' ? indicator(id) : t(`micro.cause.${kind}`)),
    lever: ({ label, indicator: id }) =>
      label === 'micro.lever.weight.own' || label === 'micro.lever.weight.pressure'
        ? t(label, { indicator: indicator(id ?? '') })
        : t(label),
    value: ({ unit }, value) => writtenValue(unit, value, t, tag),
    end: ({ unit }, value) =>
      unit === 'percent'
        ? `${formatCount(value * 100, tag)}${percentSign(tag)}`
        : formatTick(value, 'yuan', tag).replace('+', ''),
    yuan: (yuan) => formatDifference(yuan, 'yuan', tag),
  };
}

const writtenYuan = (value: number, tag: LanguageTag): string =>
  value >= 10 ? formatCount(value, tag) : formatValue(value, 'yuan', tag);

function writtenValue(unit: FlipLever['unit'], value: number, t: Translate, tag: LanguageTag): string {
  if (unit === 'percent') return formatValue(value, '0-1', tag);
  if (unit === 'times') return t('unit.times', { value: value.toFixed(2) });
  const text = writtenYuan(value, tag);
  return unit === 'yuan' ? t('unit.yuan', { value: text }) : t('micro.unit.yuanPerHarmDay', { value: text });
}
