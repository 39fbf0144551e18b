// What an indicator must declare. A new indicator is one file and one line in index.ts: since it is a ratio of counters,
// the decisions know how every action is expected to change it, with no other code.
import type { BilingualText } from '../../../scenario/schema/parameter.ts';
import type { IndicatorId } from '../../../scenario/schema/scheme.ts';
import type { CounterId } from '../counters.ts';

export interface Indicator {
  readonly id: IndicatorId;
  readonly zh: string;
  readonly en: string;
  /** The formula in words, for score sheets and docs. */
  readonly formula: { readonly zh: string; readonly en: string };
  readonly numerator: readonly CounterId[];
  /** Counters taken off the numerator; none where absent. */
  readonly subtracted?: readonly CounterId[];
  /** Whether more is better; 'higher' where absent. A composite score takes 1 - value of what should be low. */
  readonly direction?: 'higher' | 'lower';
  /** The usual denominator; another one may be chosen in the scheme (see denominators.ts). */
  readonly denominator: readonly CounterId[];
  /** True when the ratio counts no further than 1 (fulfilment of a quota). */
  readonly capped: boolean;
  /** Where the formula is deployed, or why it is assumed. */
  readonly source: BilingualText;
}
