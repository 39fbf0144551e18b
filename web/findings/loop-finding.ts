// What a design loop came to in one sentence. Pure.
import type { DesignLoop, LoopStep } from '../../src/experiment/zones/design-loop.ts';
import type { LanguageTag } from '../i18n/language-tag.ts';
import { formatValue } from '../i18n/numbers.ts';
import { message, type Message } from '../i18n/said.ts';

type Measured = Pick<LoopStep, 'round' | 'workloadCv' | 'movedShare'>;

/** Returns the sentence. @param steps at least one @param ended null while it is going on */
export function loopFinding(
  steps: readonly Measured[],
  ended: DesignLoop['ended'] | null,
  tag: LanguageTag,
): Message {
  const last = steps[steps.length - 1];
  const share = (value: number): string => formatValue(value, 'share', tag);
  const values = { n: last.round, from: share(steps[0].workloadCv), to: share(last.workloadCv) };
  if (ended === 'settled') return message('zones.loop.settled', values);
  if (ended === 'cycle') return message('zones.loop.cycle', values);
  if (last.round === 0) return message('zones.loop.first', { from: values.from });
  if (ended === 'rounds') return message('zones.loop.moving', { ...values, moved: share(last.movedShare) });
  return message('zones.loop.sofar', values);
}
