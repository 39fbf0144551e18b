// What the distortion ladder shows, in one true sentence: a design that looks better on record and is worse in truth, where
// the intervals bear it out; otherwise how far the record of the design in focus lies above the truth. Pure.
import type { Comparison, Estimate } from '../../src/experiment/comparison.ts';
import { message, type Message } from '../i18n/said.ts';
import type { LanguageTag } from '../i18n/language-tag.ts';
import { formatPoints, formatValue } from '../i18n/numbers.ts';

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
  const reversed = pairs.find(({ ladder }) => above(ladder.r0) && below(ladder.r3));
  if (reversed) {
    return message('ladder.finding.reversed', {
      design: names.get(reversed.design) ?? reversed.design,
      baseline: names.get(reversed.baseline) ?? reversed.baseline,
      record: formatPoints(reversed.ladder.r0.value, tag),
      truth: formatPoints(reversed.ladder.r3.value, tag),
    });
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

const above = ({ interval95 }: Estimate): boolean => interval95 !== null && interval95.lower > 0;
const below = ({ interval95 }: Estimate): boolean => interval95 !== null && interval95.upper < 0;
