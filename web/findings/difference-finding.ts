// What the paired differences show, in one true sentence: how many of the main measures can be told apart for the design in
// focus, record and truth counted apart. Pure.
import type { Comparison, Verdict } from '../../src/experiment/comparison.ts';
import { tellingMeasures } from '../../src/experiment/telling-measures.ts';
import { pairedCells } from '../charts/differences/difference-view.ts';
import { message, type Message } from '../i18n/said.ts';

/** Counts verdicts over all measures that say something and have a good direction, for one design against the baseline. */
export function verdictCounts(comparison: Comparison, design: string): Record<Verdict, number> {
  const counts: Record<Verdict, number> = {
    better: 0,
    worse: 0,
    higher: 0,
    lower: 0,
    equal: 0,
    undecided: 0,
  };
  const ids = [...tellingMeasures(comparison)];
  for (const cell of pairedCells(comparison, ids)) {
    if (cell.design === design && cell.measure.better !== 'neither') counts[cell.verdict] += 1;
  }
  return counts;
}

/** Returns the sentence for the design in focus, or for the first design where the baseline is in focus. */
export function differenceFinding(
  comparison: Comparison,
  names: ReadonlyMap<string, string>,
  focus: string,
): Message {
  const design = comparison.pairs.some((pair) => pair.design === focus) ? focus : comparison.pairs[0]?.design;
  if (design === undefined || comparison.replications.length < 2)
    return message('differences.finding.waiting');
  const { better, worse, equal, undecided } = verdictCounts(comparison, design);
  return message('differences.finding.counts', {
    design: names.get(design) ?? design,
    baseline: names.get(comparison.baseline) ?? comparison.baseline,
    better,
    worse,
    equal,
    undecided,
  });
}
