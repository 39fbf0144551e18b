// What the decision microscope says in words: how likely the worker hides, what tips it, and which setting would change his mind.
// Each part is said only where it is true. Pure.
import { message, type Message } from '../../../i18n/said.ts';
import { formatValue } from '../../../i18n/numbers.ts';
import type { LanguageTag } from '../../../i18n/language-tag.ts';
import type { Cause, DecisionCauses } from './decision-causes.ts';
import type { FlipCurve } from './flip-search.ts';
import type { FlipLever } from './flip-levers.ts';

export interface SentenceNames {
  /** Name of a cause: an indicator, or duty, effort and the like. */
  readonly cause: (cause: Cause) => string;
  readonly lever: (lever: FlipLever) => string;
  /** A value of a setting with its unit. */
  readonly value: (lever: FlipLever, value: number) => string;
  /** Signed yuan. */
  readonly yuan: (yuan: number) => string;
}

interface Tried {
  readonly lever: FlipLever;
  readonly curve: FlipCurve;
}

/**
 * Returns the parts of the sentence, to be said one after another.
 * @param flips settings tried so far @param isComplete all have been tried
 */
export function microscopeSentence(
  causes: DecisionCauses,
  hidingProbability: number,
  flips: readonly Tried[],
  isComplete: boolean,
  names: SentenceNames,
  tag: LanguageTag,
): Message[] {
  const share = formatValue(hidingProbability, 'share', tag);
  const parts = [message('micro.says.hides', { share })];
  const { main, mainTips, hides } = causes;
  if (main !== null) {
    const places = { cause: names.cause(main), yuan: names.yuan(main.yuan) };
    if (mainTips) parts.push(message('micro.says.tips', places));
    else parts.push(message(hides ? 'micro.says.mostHiding' : 'micro.says.mostOpen', places));
  }
  const first = flips.find(({ curve }) => curve.flip !== null);
  if (first?.curve.flip) parts.push(flipSaid(causes, first.lever, first.curve.flip, names));
  else if (isComplete) parts.push(message('micro.says.noFlip'));
  return parts;
}

function flipSaid(
  { hides, open }: DecisionCauses,
  lever: FlipLever,
  { value, beyond }: NonNullable<FlipCurve['flip']>,
  names: SentenceNames,
): Message {
  const places = { lever: names.lever(lever), value: names.value(lever, value) };
  if (!hides) return message(`micro.says.${beyond}.hide`, places);
  return message(`micro.says.${beyond}.${open.option === 'report' ? 'report' : 'fix'}`, places);
}
