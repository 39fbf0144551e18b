// Where two lives of one problem part, and why, in words; for a decision, the yuan that tipped it. Pure.
import { changeOf, decisionTip } from '../../src/experiment/passport/decision-tip.ts';
import type { Divergence } from '../../src/experiment/passport/first-divergence.ts';
import type { LanguageTag } from '../i18n/language-tag.ts';
import { formatDifference, formatValue } from '../i18n/numbers.ts';
import type { Translate } from '../i18n/translate.ts';
import { clockWords, optionWords, phraseOf } from './life-words.ts';
import type { PairNames } from './passport-finding.ts';

/** Returns where and how they part. @param divergence null when they never do */
export function divergenceWords(divergence: Divergence | null, names: PairNames, t: Translate): string {
  if (divergence === null) return t('passport.parts.never');
  const { kind, baseline: before, design: after } = divergence;
  const when = clockWords(divergence.minute, t);
  if (before === null || after === null) {
    const design = before === null ? names.design : names.baseline;
    const only = before ?? after;
    return t('passport.parts.end', { when, design, what: only === null ? '' : phraseOf(only, t) });
  }
  if (kind === 'decision') {
    const choices = {
      before: optionWords(before.detail.chosen, t),
      after: optionWords(after.detail.chosen, t),
    };
    return t('passport.parts.decision', { when, ...names, ...choices });
  }
  const [beforeWhen, afterWhen] = [clockWords(before.minute, t), clockWords(after.minute, t)];
  if (kind === 'time') {
    return t('passport.parts.time', { ...names, what: phraseOf(before, t), beforeWhen, afterWhen });
  }
  const [what, other] = [phraseOf(before, t), phraseOf(after, t)];
  return t('passport.parts.step', { when, ...names, what, beforeWhen, other, afterWhen });
}

/** Returns what tipped the decision at which they part; null where they do not part at a decision that yuan explain. */
export function tipWords(
  divergence: Divergence | null,
  names: PairNames,
  t: Translate,
  tag: LanguageTag,
): string | null {
  if (divergence?.kind !== 'decision' || divergence.baseline === null || divergence.design === null)
    return null;
  const tip = decisionTip(divergence.baseline, divergence.design);
  if (tip === null) return null;
  return t('passport.tip', {
    ...names,
    before: optionWords(tip.baselineChoice, t),
    after: optionWords(tip.designChoice, t),
    gain: formatValue(Math.abs(tip.designYuan), 'yuan', tag),
    loss: formatValue(Math.abs(tip.baselineYuan), 'yuan', tag),
    term: t(`passport.term.${tip.foremost.term}`),
    change: formatDifference(changeOf(tip.foremost), 'yuan', tag),
  });
}
