// What the case flow shows, in one sentence: of all incidents, the share that was recorded, kept off the record although seen, and
// closed on paper. Pure.
import type { FlowEdge } from '../charts/flow/flow-geometry.ts';
import { message, type Message } from '../i18n/said.ts';
import type { LanguageTag } from '../i18n/language-tag.ts';
import { formatValue } from '../i18n/numbers.ts';

/** Returns the sentence about one design's flow. */
export function flowFinding(edges: readonly FlowEdge[], design: string, tag: LanguageTag): Message {
  const into = (...ends: readonly string[]): number =>
    edges.filter(({ to }) => ends.includes(to)).reduce((sum, { value }) => sum + value, 0);
  const arisen = edges.filter(({ from }) => from === 'arisen').reduce((sum, { value }) => sum + value, 0);
  if (arisen <= 0) return message('flow.finding.waiting');
  const share = (value: number): string => formatValue(value / arisen, 'share', tag);
  return message('flow.finding', {
    design,
    recorded: share(into('recorded')),
    hidden: share(into('overlooked', 'unreported')),
    paper: share(into('paper-closed')),
  });
}
