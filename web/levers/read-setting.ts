// Figures of settings as they are typed and as they are shown for typing: shares in per cent, everything else in its own unit. What
// cannot be read is refused with the reason. Pure.
import { isShareUnit, withUnit } from '../../src/scenario/units.ts';
import { message, type Message } from '../i18n/said.ts';

export interface NumberSetting {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}

export type ReadNumber =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly refusal: Message };

const mostDigits = 6;
/** Shares show four digits of their per cent: 1/3 is 33.33. */
const shareDigits = 4;

/** Writes a value as it is typed: a share as its per cent, without its sign. */
export function settingText(value: number, unit: string): string {
  const [shown, digits] = isShareUnit(unit) ? [value * 100, shareDigits] : [value, mostDigits];
  return String(Number(shown.toPrecision(digits)));
}

/** Reads a typed value; full-width figures, thousands and a per-cent sign are understood. */
export function readNumber(text: string, { unit, min, max, isWhole }: NumberSetting): ReadNumber {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,%]/g, '')
    .replace(/^\+/, '');
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain))
    return { ok: false, refusal: message('scheme.refused.number', { text: text.trim() }) };
  const typed = Number(plain);
  const value = isShareUnit(unit) ? typed / 100 : typed;
  if (isWhole && !Number.isInteger(value)) return { ok: false, refusal: message('scheme.refused.whole') };
  if (value < min || value > max) {
    const [least, most] = [min, max].map((bound) => figureOf(bound, unit));
    return { ok: false, refusal: message('scheme.refused.range', { least, most }) };
  }
  return { ok: true, value };
}

/** A bound without its unit's name, a share with its sign. */
const figureOf = (bound: number, unit: string): string =>
  isShareUnit(unit) ? withUnit(bound, unit).zh : withUnit(bound, '').zh;
