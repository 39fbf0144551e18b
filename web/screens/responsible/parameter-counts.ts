// How many parameters of the model rest on what, counted from their declarations. Pure.
import { listParameters } from '../../../src/scenario/parameters.ts';

/** Returns the number of declared parameters by the status of their source, and of all. */
export function parameterCounts(): Record<
  'all' | 'document' | 'published' | 'theory' | 'assumption',
  number
> {
  const counts = { all: 0, document: 0, published: 0, theory: 0, assumption: 0 };
  for (const { meta } of listParameters()) {
    counts.all += 1;
    counts[meta.status] += 1;
  }
  return counts;
}
