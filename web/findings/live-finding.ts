// What a live run shows at a moment, as one sentence: what the record says, what is true. Pure.
import { message, type Message } from '../i18n/said.ts';
import { formatValue } from '../i18n/numbers.ts';
import type { LanguageTag } from '../i18n/language-tag.ts';
import { dialDays, type DayMark, type Dials } from '../plan/live-history.ts';

/** Returns the sentence. @param now the moment @param dials both ledgers over the last thirty days */
export function liveFinding(now: DayMark, dials: Dials, tag: LanguageTag): Message {
  const { record, truth } = dials;
  if (now.day === 0 || (record === null && truth === null)) return message('run.finding.start');
  if (record === null || truth === null) return message('run.finding.early', { day: now.day });
  const places = {
    days: Math.min(dialDays, now.day - dials.since),
    record: formatValue(record, 'share', tag),
    truth: formatValue(truth, 'share', tag),
    hidden: now.hidden,
  };
  return record > truth ? message('run.finding.gap', places) : message('run.finding.even', places);
}
