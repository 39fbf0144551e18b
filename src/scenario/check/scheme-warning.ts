// What a guard of an assessment scheme has to say: a setting that can be computed, and that hardly does what it is meant to.
import type { BilingualText } from '../schema/parameter.ts';

export interface SchemeWarning extends BilingualText {
  /** Stable kebab-case name of what was found. */
  readonly code: string;
  /** Dotted path of the setting beside which it is shown, such as `scheme.weights.rework-share`. */
  readonly path: string;
}

/** Pairs a finding with its place. */
export const warning = (code: string, path: string, zh: string, en: string): SchemeWarning => ({
  code,
  path,
  zh,
  en,
});

/** Writes a share as per cent with one digit at most, without a sign. */
export const percentOf = (share: number): string => String(Math.round(share * 1000) / 10);
