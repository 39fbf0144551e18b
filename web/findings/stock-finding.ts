// What the hidden-stock chart shows, in one sentence: the stock at the end of the window under the design in focus and under the
// baseline. Pure.
import type { Comparison } from '../../src/experiment/comparison.ts';
import { windowEndOf, type StockSeries } from '../charts/stock/stock-view.ts';
import { message, type Message } from '../i18n/said.ts';
import type { LanguageTag } from '../i18n/language-tag.ts';
import { formatValue } from '../i18n/numbers.ts';

/** Returns the sentence; with the baseline in focus it speaks of the baseline alone. */
export function stockFinding(
  comparison: Comparison,
  series: readonly StockSeries[],
  names: ReadonlyMap<string, string>,
  focus: string,
  tag: LanguageTag,
): Message {
  const focused = series.find(({ design }) => design === focus);
  const baseline = series.find(({ design }) => design === comparison.baseline);
  const week = windowEndOf(comparison)?.index ?? -1;
  const end = focused?.total[week];
  const baselineEnd = baseline?.total[week];
  if (focused === undefined || end === undefined || baselineEnd === undefined)
    return message('stock.finding.waiting');
  const value = formatValue(end, 'incidents', tag);
  const design = names.get(focus) ?? focus;
  if (focused === baseline) return message('stock.finding.alone', { design, value });
  return message('stock.finding.against', {
    design,
    value,
    baseline: names.get(comparison.baseline) ?? comparison.baseline,
    baselineValue: formatValue(baselineEnd, 'incidents', tag),
  });
}
