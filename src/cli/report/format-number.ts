// Writes numbers of measures for a terminal: shares as percent, differences of shares in percentage points, everything with
// the digits that its smallest difference that matters calls for, so that a column lines up. Exact figures leave by JSON and CSV.
import type { Interval } from '../../experiment/comparison.ts';
import type { MeasureDeclaration } from '../../model/outcome/measures.ts';
import { isShareUnit, unitName } from '../../scenario/units.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

type Scale = Pick<MeasureDeclaration, 'unit' | 'margin'>;
const nothing = '-';
const mostDecimals = 4;

/** Shows a tenth of the margin. */
function decimalsOf({ unit, margin }: Scale): number {
  const step = (isShareUnit(unit) ? margin * 100 : margin) / 10;
  const decimals = Math.ceil(-Math.log10(step) - 1e-9);
  return Number.isFinite(decimals) ? Math.min(mostDecimals, Math.max(0, decimals)) : 2;
}

/** Writes a level, e.g. `71.20%`, `1,204`, `-` for no value. */
export function formatLevel(value: number | null | undefined, scale: Scale): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return nothing;
  return isShareUnit(scale.unit)
    ? `${fixed(value * 100, decimalsOf(scale))}%`
    : fixed(value, decimalsOf(scale));
}

/** Writes a difference with its sign, without a unit, e.g. `+0.82`. */
export function formatDifference(value: number | null, scale: Scale): string {
  if (value === null || !Number.isFinite(value)) return nothing;
  const text = fixed(isShareUnit(scale.unit) ? value * 100 : value, decimalsOf(scale));
  return text.startsWith('-') || !/[1-9]/.test(text) ? text : `+${text}`;
}

/** Writes an interval of differences, e.g. `[-1.10, -0.54]`. */
export function formatInterval(interval: Interval | null, scale: Scale): string {
  if (interval === null) return nothing;
  return `[${formatDifference(interval.lower, scale)}, ${formatDifference(interval.upper, scale)}]`;
}

/** Writes a size without sign, e.g. a margin: `0.5`. */
export function formatSize(value: number, scale: Scale): string {
  return String(Number((isShareUnit(scale.unit) ? value * 100 : value).toPrecision(3)));
}

/** Returns the unit of levels (`of: 'level'`) or of differences, in the reader's language; shares differ by points. */
export const unitOf = (unit: string, of: 'level' | 'difference', { language }: Texts): string =>
  nameIn(language, unitName(unit, of));

/** Writes a whole number with separators, e.g. `1,420,000`. */
export const formatCount = (value: number): string => fixed(value, 0);

function fixed(value: number, decimals: number): string {
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const text = rest === undefined ? grouped : `${grouped}.${rest}`;
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}
