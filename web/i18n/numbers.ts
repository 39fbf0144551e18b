// Writes values of the model's units for reading: shares as percent, differences of shares as percentage points, the rest with
// digits that fit their size. Pure; exact figures leave through the CSV, not through here.

import { isShareUnit } from '../../src/scenario/units.ts';
import type { LanguageTag } from './language-tag.ts';

const minus = '\u2212';
/** English sets the sign apart, as the rest of the product does; Chinese does not. */
export const percentSign = (tag: LanguageTag): string => (tag === 'en' ? '\u00a0%' : '%');

/** Writes a value, e.g. `61.0%`, `1,204`, `12.4`; an en dash for NaN. */
export function formatValue(value: number, unit: string, tag: LanguageTag): string {
  if (!Number.isFinite(value)) return '–';
  const text = isShareUnit(unit)
    ? `${plain(value * 100, percentDigits(value * 100), tag)}${percentSign(tag)}`
    : plain(value, digitsFor(value), tag);
  return tidyZero(text.replace('-', minus));
}

/** Writes a difference with its sign, e.g. `+3.2`, `−0.4`; shares in percentage points without their unit. */
export function formatDifference(value: number, unit: string, tag: LanguageTag): string {
  if (!Number.isFinite(value)) return '–';
  const shown = isShareUnit(unit) ? value * 100 : value;
  const digits = isShareUnit(unit) ? percentDigits(shown) : digitsFor(shown);
  const size = plain(Math.abs(shown), digits, tag);
  if (!/[1-9]/.test(size)) return size;
  return (shown < 0 ? minus : '+') + size;
}

/** Writes the size of a difference of shares in percentage points, without its sign; the sentence says which way. */
export const formatPoints = (difference: number | null, tag: LanguageTag): string =>
  formatDifference(Math.abs(difference ?? NaN), 'share', tag).replace('+', '');

/** Writes a tick of an axis of differences: as few digits as it needs, and 0 without a sign. */
export function formatTick(value: number, unit: string, tag: LanguageTag): string {
  const shown = Number((isShareUnit(unit) ? value * 100 : value).toPrecision(6));
  const digits = [0, 1, 2, 3].find((count) => Math.abs(Number(shown.toFixed(count)) - shown) < 1e-9) ?? 4;
  if (shown === 0) return '0';
  return (shown < 0 ? minus : '+') + plain(Math.abs(shown), digits, tag);
}

/** Writes an interval of differences, e.g. `−4.1 … −2.3`. */
export const formatInterval = (low: number, high: number, unit: string, tag: LanguageTag): string =>
  `${formatDifference(low, unit, tag)} … ${formatDifference(high, unit, tag)}`;

/** Writes a whole number with the locale's grouping. */
export const formatCount = (value: number, tag: LanguageTag): string => plain(Math.round(value), 0, tag);

const formatters = new Map<string, Intl.NumberFormat>();

/** Intl formatters cost about a tenth of a millisecond to make, and a table asks for hundreds. */
function plain(value: number, digits: number, tag: LanguageTag): string {
  const key = `${tag}:${digits}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

const percentDigits = (percent: number): number => (Math.abs(percent) < 0.995 && percent !== 0 ? 2 : 1);

function digitsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  return size >= 1 || size === 0 ? 2 : 3;
}

const tidyZero = (text: string): string => (/[1-9]/.test(text) ? text : text.replace(minus, ''));
