// One sentence at the top: what a scheme pays for, how much, from whose books, and whether anybody looks at what is not in them. Pure.
import type { Policy } from '../../../src/scenario/schema/scenario.ts';
import { withUnit } from '../../../src/scenario/units.ts';
import type { IndicatorId } from '../../../src/scenario/schema/indicators.ts';
import { indicatorName } from '../../i18n/indicator-name.ts';
import { inLanguage, type LanguageTag } from '../../i18n/language-tag.ts';
import { formatCount } from '../../i18n/numbers.ts';
import { message, type Message } from '../../i18n/said.ts';
import type { Translate } from '../../i18n/translate.ts';

/** Indicators that residents' own words decide. */
const byResidents: readonly IndicatorId[] = [
  'survey-satisfaction',
  'callback-satisfaction',
  'callback-score',
];
const mostNamed = 3;

/** Returns the parts of the sentence, to be said one after another. @param policy as computed: weights sum to 1, or are all 0 */
export function schemeSentence({ scheme }: Policy, t: Translate, tag: LanguageTag): Message[] {
  const yuan = scheme.stakes * (scheme.cashYuanPerYear + scheme.careerYuanPerYear);
  const cash = formatCount(scheme.stakes * scheme.cashYuanPerYear, tag);
  const paid = Object.entries(scheme.weights)
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1]);
  if (paid.length === 0 || yuan === 0) return [message('scheme.says.nothing')];
  const named = paid
    .slice(0, mostNamed)
    .map(([id, weight]) => {
      const share = inLanguage(withUnit(weight, '0-1'), tag);
      return t('scheme.says.part', { indicator: indicatorName(id, tag), share });
    })
    .join(t('list.comma'));
  const places = { yuan: formatCount(yuan, tag), cash, indicators: named };
  const more = paid.length - mostNamed;
  const asked = byResidents.reduce((sum, id) => sum + (scheme.weights[id] ?? 0), 0);
  const share = inLanguage(withUnit(asked, '0-1'), tag);
  const { monthlyProbability } = scheme.audits;
  return [
    more > 0 ? message('scheme.says.paysMore', { ...places, more }) : message('scheme.says.pays', places),
    asked > 0 ? message('scheme.says.residents', { share }) : message('scheme.says.record'),
    monthlyProbability > 0
      ? message('scheme.says.audits', { chance: inLanguage(withUnit(monthlyProbability, '0-1'), tag) })
      : message('scheme.says.noAudits'),
  ];
}
