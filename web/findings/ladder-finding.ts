// What the distortion ladder shows, in one true sentence: a design that looks better on record and is worse in truth, where
// the verdicts of the headline sentence bear it out; otherwise how far the record of the design in focus lies above the truth. Pure.
import type { Comparison } from '../../src/experiment/comparison.ts';
import { directionOf } from '../../src/experiment/direction-of.ts';
import { findPaired } from '../../src/experiment/find-in-comparison.ts';
import { message, type Message } from '../i18n/said.ts';
import type { LanguageTag } from '../i18n/language-tag.ts';
import { formatPoints, formatValue } from '../i18n/numbers.ts';

const RECORD = 'closure-rate';
const TRUTH = 'true-solved-share';

/**
 * Returns the sentence.
 * @param names short name of each design by id
 * @param focus design that the reader is looking at
 */
export function ladderFinding(
  comparison: Comparison,
  names: ReadonlyMap<string, string>,
  focus: string,
  tag: LanguageTag,
): Message {
  const pairs = [...comparison.pairs].sort((a, b) => Number(b.design === focus) - Number(a.design === focus));
  const goes = (design: string, measure: string): number | null =>
    directionOf(comparison, design, measure).direction;
  const points = (design: string, measure: string): string =>
    formatPoints(findPaired(comparison, design, measure).value, tag);
  const worse = pairs.filter(({ design }) => goes(design, TRUTH) === -1);
  const reversed = worse.find(({ design }) => goes(design, RECORD) === 1);
  const veiled = worse.find(({ design }) => goes(design, RECORD) === 0);
  const parted = reversed ?? veiled;
  if (parted) {
    const words = {
      design: names.get(parted.design) ?? parted.design,
      baseline: names.get(parted.baseline) ?? parted.baseline,
      truth: points(parted.design, TRUTH),
    };
    if (parted === veiled) return message('ladder.finding.veiled', words);
    return message('ladder.finding.reversed', { ...words, record: points(parted.design, RECORD) });
  }
  const shown = comparison.designs.find(({ design }) => design === focus) ?? comparison.designs[0];
  const r0 = shown?.ladder.r0.value ?? null;
  const r3 = shown?.ladder.r3.value ?? null;
  if (shown === undefined || r0 === null || r3 === null) return message('ladder.finding.waiting');
  return message('ladder.finding.gap', {
    design: names.get(shown.design) ?? shown.design,
    record: formatValue(r0, 'share', tag),
    truth: formatValue(r3, 'share', tag),
  });
}
