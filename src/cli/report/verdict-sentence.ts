// What came out of a comparison, in one sentence per design; "cannot tell yet" is an answer.
import type { Comparison, PairSummary } from '../../experiment/comparison.ts';
import type { MeasureDeclaration } from '../../model/outcome/measures.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import { formatDifference, formatInterval, formatSize, unitOf } from './format-number.ts';

/** Returns the sentence on the primary measure of one pair. */
export function verdictSentence(
  comparison: Comparison,
  pair: PairSummary,
  measure: MeasureDeclaration,
  names: ReadonlyMap<string, string>,
  texts: Texts,
): string {
  const { compare, language } = texts;
  const paired = pair.measures.find((summary) => summary.measure === measure.id);
  const named = (design: string): string => names.get(design) ?? design;
  const measureName = nameIn(language, measure);
  const quoted = language === 'zh' ? `“${measureName}”` : `"${measureName}"`;
  if (paired === undefined || paired.value === null) return compare.notDefined(named(pair.design), quoted);
  const unit = unitOf(measure.unit, 'difference', texts);
  const withUnit = (text: string): string => (unit === '' ? text : `${text} ${unit}`);
  const difference = withUnit(formatDifference(paired.value, measure));
  if (paired.n < 2) return compare.noInterval(named(pair.design), named(pair.baseline), difference, quoted);
  const { further } = paired;
  const interval = comparison.look === 'interim' ? paired.watched95 : paired.interval95;
  return compare.sentence({
    design: named(pair.design),
    baseline: named(pair.baseline),
    measure: quoted,
    difference,
    interval: formatInterval(interval, measure),
    verdict: pair.primary.verdict,
    margin: withUnit(formatSize(measure.margin, measure)),
    worldsBetter: paired.worlds.better,
    worldsWorse: paired.worlds.worse,
    n: paired.n,
    further: further === null ? null : compare.further(further.replications, further.capped),
  });
}
