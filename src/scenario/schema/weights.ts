// Weights of indicators, as the workers' scheme and the superior's own assessment both have them.
import { z } from 'zod';
import { indicatorIds, indicatorNames } from './indicators.ts';
import { requiredQuantity } from './parameter.ts';
import { schemeSources as from } from './scheme-sources.ts';

/** Weights of indicators; they sum to 1, or are all zero (no assessment at all). */
export const weightsSchema = z.partialRecord(
  z.enum(indicatorIds),
  requiredQuantity({
    zh: '指标权重',
    en: 'Weight of an indicator',
    unit: '0-1',
    min: 0,
    max: 1,
    status: 'assumption',
    source: from.weights,
  }),
);
/** What both records of weights declare alike. */
export const weightsMeta = { unit: '0-1', status: 'assumption' as const, names: indicatorNames };

export type Weights = z.infer<typeof weightsSchema>;
