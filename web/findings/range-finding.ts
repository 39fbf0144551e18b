// What a range of numbers of zones comes to in one sentence. Pure.
import type { WindowRow } from '../../src/zoning/generate/zone-window.ts';
import { message, type Message } from '../i18n/said.ts';

/** Returns the sentence for the numbers tried, ascending; at least one. */
export function rangeFinding(rows: readonly Pick<WindowRow, 'zones' | 'feasible' | 'outside'>[]): Message {
  const [from, to] = [rows[0].zones, rows[rows.length - 1].zones];
  const kept = rows.filter(({ feasible }) => feasible).map(({ zones }) => zones);
  if (kept.length === 0) {
    const best = rows.reduce((least, row) => (row.outside < least.outside ? row : least));
    return message('zones.range.none', { from, to, best: best.zones, outside: best.outside });
  }
  const [least, most] = [kept[0], kept[kept.length - 1]];
  if (kept.length === 1) return message('zones.range.one', { from, to, least });
  if (kept.length === most - least + 1) return message('zones.range.run', { from, to, least, most });
  return message('zones.range.some', { from, to, n: kept.length, least, most });
}
