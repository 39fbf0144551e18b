// Two kinds of quantity that recur in the assessment scheme: yuan a year, and fractions that are assumed.
import { quantity, type BilingualText } from './parameter.ts';

/** Declares yuan or yuan-equivalents a year. */
export const yuan = (
  zh: string,
  en: string,
  value: number,
  source: BilingualText,
  status: 'assumption' | 'document' = 'assumption',
) => quantity({ zh, en, unit: 'yuan/year', min: 0, max: 10_000_000, default: value, status, source });

/** Declares an assumed share or probability. */
export const fraction = (
  zh: string,
  en: string,
  value: number,
  source: BilingualText,
  short?: BilingualText,
) => quantity({ zh, en, short, unit: '0-1', min: 0, max: 1, default: value, status: 'assumption', source });
