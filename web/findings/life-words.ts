// Steps and fates of a problem in words. Pure.
import { hasOwn } from '../../src/core/own-property.ts';
import type { Fate } from '../../src/experiment/passport/fate-differences.ts';
import { decisionStep } from '../../src/experiment/passport/first-divergence.ts';
import type { BiographyStep } from '../../src/model/ledger/tracer.ts';
import { optionNames } from '../../src/model/view/decision-terms.ts';
import type { MessageKey, PlainKey } from '../i18n/dictionary.ts';
import { zhRun } from '../i18n/run-zh.ts';
import type { Translate } from '../i18n/translate.ts';

const isKey = (key: string): key is PlainKey & MessageKey => hasOwn(zhRun, key);

/** Returns the name of a state of the problem or of its case file. */
export function stateWords(ledger: BiographyStep['ledger'], state: string, t: Translate): string {
  const key = ledger === 'truth' ? `run.state.${state}` : `run.case.${state}`;
  return isKey(key) ? t(key) : state;
}

/** Returns the name of an option of the grid worker. */
export const optionWords = (option: number, t: Translate): string => t(`run.option.${optionNames[option]}`);

/** Returns what happens at a step. */
export function stepWords({ ledger, step, detail }: BiographyStep, t: Translate): string {
  if (step === decisionStep) return t('run.life.decides', { option: optionWords(detail.chosen, t) });
  return stateWords(ledger, step, t);
}

/** Returns what happens at a step, and on which ledger. */
export function phraseOf(step: BiographyStep, t: Translate): string {
  const ledger = t(step.ledger === 'truth' ? 'run.life.truth' : 'run.life.record');
  return t('passport.step', { ledger, what: stepWords(step, t) });
}

/** Returns day and time of day. @param minute since the beginning of the run */
export function clockWords(minute: number, t: Translate): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${t('run.day', { day: Math.floor(minute / 1440) })} ${two((minute % 1440) / 60)}:${two(minute % 60)}`;
}

/** Returns a fate: how the record stands, and what is true. */
export const fateWords = ({ way, end }: Pick<Fate, 'way' | 'end'>, t: Translate): string =>
  t('passport.fate', { way: t(`passport.way.${way}`), end: t(`passport.end.${end}`) });
