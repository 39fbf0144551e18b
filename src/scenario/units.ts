// Names of units in both languages, and numbers written with them. Units are the ones that parameters (schema/) and
// measures of an outcome are declared in; the page and the command line show these names.
import { hasOwn } from '../core/own-property.ts';
import type { BilingualText } from './schema/parameter.ts';

export const unitNames: Readonly<Record<string, BilingualText>> = {
  '': { zh: '', en: '' },
  '0-1': { zh: '', en: '' },
  share: { zh: '', en: '' },
  ratio: { zh: '倍', en: '×' },
  date: { zh: '', en: '' },
  weekday: { zh: '', en: '' },
  person: { zh: '人', en: 'people' },
  case: { zh: '件', en: 'cases' },
  cases: { zh: '件', en: 'cases' },
  incidents: { zh: '件', en: 'incidents' },
  times: { zh: '次', en: 'times' },
  visits: { zh: '人次', en: 'visits' },
  actors: { zh: '个', en: 'actors' },
  'harm-days': { zh: '损害日', en: 'harm-days' },
  day: { zh: '天', en: 'days' },
  'working day': { zh: '个工作日', en: 'working days' },
  hour: { zh: '小时', en: 'hours' },
  minute: { zh: '分钟', en: 'minutes' },
  month: { zh: '个月', en: 'months' },
  'minute of the day': { zh: '分钟（当日）', en: 'minutes into the day' },
  'hour/week': { zh: '小时/周', en: 'hours a week' },
  'hour/case': { zh: '小时/件', en: 'hours per case' },
  '1/hour': { zh: '次/小时', en: 'per hour' },
  '1/year': { zh: '/年', en: 'a year' },
  '1/1000/year': { zh: '件/千人·年', en: 'per 1,000 residents and year' },
  yuan: { zh: '元', en: 'yuan' },
  'yuan/year': { zh: '元/年', en: 'yuan a year' },
  'yuan/hour': { zh: '元/小时', en: 'yuan per hour' },
  'yuan/case': { zh: '元/件', en: 'yuan per case' },
  'yuan/harm-day': { zh: '元/损害日', en: 'yuan per harm-day' },
  'harm-day/day': { zh: '损害日/天', en: 'harm-days a day' },
  'km/hour': { zh: '公里/小时', en: 'km an hour' },
  metre: { zh: '米', en: 'metres' },
  hectare: { zh: '公顷', en: 'hectares' },
  km2: { zh: '平方公里', en: 'km²' },
};

const points: BilingualText = { zh: '百分点', en: 'points' };

/** Tells whether numbers of a unit are shares from 0 to 1, which are written as per cent. */
export const isShareUnit = (unit: string): boolean => unit === 'share' || unit === '0-1';

/**
 * Returns the name of a unit beside a level or a difference; a unit that is not listed is shown as declared.
 * Empty for levels of shares, which carry their sign; differences of shares are percentage points.
 */
export function unitName(unit: string, of: 'level' | 'difference'): BilingualText {
  if (of === 'difference' && isShareUnit(unit)) return points;
  return hasOwn(unitNames, unit) ? unitNames[unit] : { zh: unit, en: unit };
}

/** Writes a number with its unit: shares as per cent, long numbers in groups of three. */
export function withUnit(value: number, unit: string): BilingualText {
  if (isShareUnit(unit)) {
    const percent = trimmed(value * 100, 4);
    return { zh: `${percent}%`, en: `${percent} %` };
  }
  const number = grouped(value);
  if (unit === 'ratio') return { zh: `${number} 倍`, en: `${number} ×` };
  const name = unitName(unit, 'level');
  return {
    zh: name.zh === '' ? number : `${number} ${name.zh}`,
    en: name.en === '' ? number : `${number} ${name.en}`,
  };
}

function grouped(value: number): string {
  const text = trimmed(value, 6);
  const [whole, fraction] = text.split('.');
  const commas = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

/** At most so many significant digits, without trailing zeros or exponents in the usual range. */
function trimmed(value: number, digits: number): string {
  if (!Number.isFinite(value) || Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(digits)));
}
