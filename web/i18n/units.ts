// Names of the units that measures are declared in, in both languages. A unit that is not listed is shown as declared. Pure.
import { isPercentUnit } from './numbers.ts';
import type { LanguageTag } from './language-tag.ts';

const names: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  share: ['%', '%'],
  '0-1': ['%', '%'],
  'harm-days': ['损害日', 'harm-days'],
  incidents: ['件', 'incidents'],
  cases: ['件', 'cases'],
  day: ['天', 'days'],
  hour: ['小时', 'hours'],
  yuan: ['元', 'yuan'],
};

/** Returns the unit's name; differences of shares are percentage points. */
export function unitName(unit: string, of: 'value' | 'difference', tag: LanguageTag): string {
  if (isPercentUnit(unit) && of === 'difference') return tag === 'en' ? 'points' : '百分点';
  const name = names[unit];
  if (name === undefined) return unit;
  return tag === 'en' ? name[1] : name[0];
}
