// What runs with several numbers of zones come to in one sentence. Pure.
import type { CountFinding } from '../../src/experiment/zones/count-finding.ts';
import { message, type Message } from '../i18n/said.ts';

/** Returns the sentence; null = too few worlds to tell. */
export function countsTitle(finding: CountFinding | null): Message {
  if (finding === null) return message('zones.counts.open');
  const { best, alike, shape } = finding;
  if (shape === 'flat') return message('zones.counts.flat');
  const others = alike.filter((zones) => zones !== best);
  const values = { best, others: others.join(', ') };
  if (shape === 'u') return message(others.length > 0 ? 'zones.counts.u.some' : 'zones.counts.u', values);
  const key = shape === 'falls' ? 'zones.counts.falls' : 'zones.counts.rises';
  return message(key, { best });
}
