// The three rates that the assessment names without a formula: the definitions of each that a record allows, what is kept apart
// from it although it looks alike, and the shares in truth that it claims to measure. Ids are those of measures. Pure.
import { rivalDefinitions } from '../../levers/weights.ts';

/** `record`: a definition of the rate; `apart`: another official rate; `truth`: what the rate claims to measure. */
export type RowKind = 'record' | 'apart' | 'truth';

const besideRates = {
  discovery: { apart: [], truths: ['true-discovery'] },
  handling: { apart: ['closure-rate'], truths: ['true-solved-share'] },
  reporting: { apart: [], truths: ['true-reporting-hard', 'true-reporting-easy'] },
} as const;

type Rate = (typeof rivalDefinitions)[number];
export type RateId = Rate['id'];
type Beside = (typeof besideRates)[RateId];
export type RateMeasure = Rate['options'][number] | Beside['apart'][number] | Beside['truths'][number];

export interface RateGroup {
  readonly rate: RateId;
  readonly rows: readonly { readonly measure: RateMeasure; readonly kind: RowKind }[];
}

/** Definitions first, then what is kept apart, the truth last. */
export const rateGroups: readonly RateGroup[] = rivalDefinitions.map(({ id, options }) => {
  const { apart, truths } = besideRates[id];
  return {
    rate: id,
    rows: [
      ...options.map((measure) => ({ measure, kind: 'record' as const })),
      ...apart.map((measure) => ({ measure, kind: 'apart' as const })),
      ...truths.map((measure) => ({ measure, kind: 'truth' as const })),
    ],
  };
});
