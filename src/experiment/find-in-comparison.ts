// Looks up parts of a comparison by design and measure.
import { WanggeError } from '../core/errors.ts';
import type { MeasureDeclaration } from '../model/outcome/measures.ts';
import type { Comparison, DesignSummary, MeanSummary, PairedSummary, PairSummary } from './comparison.ts';

/** Returns the summary of a design. @throws WanggeError `comparison-lookup` */
export function findDesign(comparison: Comparison, design: string): DesignSummary {
  return found(
    comparison.designs.find((candidate) => candidate.design === design),
    design,
  );
}

/** Returns a design held against the baseline. @throws WanggeError `comparison-lookup`, also for the baseline itself */
export function findPair(comparison: Comparison, design: string): PairSummary {
  return found(
    comparison.pairs.find((candidate) => candidate.design === design),
    design,
  );
}

/** Returns one measure under one design. @throws WanggeError `comparison-lookup` */
export function findMean(comparison: Comparison, design: string, measure: string): MeanSummary {
  const { measures } = findDesign(comparison, design);
  return found(
    measures.find((candidate) => candidate.measure === measure),
    measure,
  );
}

/** Returns the paired difference of one measure. @throws WanggeError `comparison-lookup` */
export function findPaired(comparison: Comparison, design: string, measure: string): PairedSummary {
  const { measures } = findPair(comparison, design);
  return found(
    measures.find((candidate) => candidate.measure === measure),
    measure,
  );
}

/** Returns the declaration of a measure. @throws WanggeError `comparison-lookup` */
export function findDeclaration(comparison: Comparison, measure: string): MeasureDeclaration {
  return found(
    comparison.measures.find((candidate) => candidate.id === measure),
    measure,
  );
}

function found<Part>(part: Part | undefined, id: string): Part {
  if (part !== undefined) return part;
  throw new WanggeError(
    'comparison-lookup',
    { zh: `比选结果中没有 ${id}`, en: `The comparison has no ${id}` },
    { id },
  );
}
