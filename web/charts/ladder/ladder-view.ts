// What the ladder chart reads out of a comparison: its lines and its table. Pure.
import type { Comparison, Estimate, LadderSummary } from '../../../src/experiment/comparison.ts';
import type { LanguageTag } from '../../i18n/language-tag.ts';
import { formatValue } from '../../i18n/numbers.ts';
import type { ChartTable } from '../marks/chart-table.ts';
import type { LadderSeries, Rung } from './ladder-geometry.ts';

/** The ladder's steps, from headline to truth. */
export const ladderSteps = ['paper', 'selection', 'blindness'] as const;

/** Returns R0..R3 of a ladder. */
export const rungsOf = (ladder: LadderSummary): readonly Estimate[] => [
  ladder.r0,
  ladder.r1,
  ladder.r2,
  ladder.r3,
];

/** Returns one line per design, in the comparison's order. */
export const ladderSeries = (comparison: Comparison): LadderSeries[] =>
  comparison.designs.map(({ design, ladder }) => ({ design, rungs: rungsOf(ladder).map(rungOf) }));

/** Returns the table: one row per design and rung. */
export function ladderTable(
  comparison: Comparison,
  names: ReadonlyMap<string, string>,
  rungNames: readonly string[],
  columns: readonly string[],
  tag: LanguageTag,
): ChartTable {
  const rows = comparison.designs.flatMap(({ design, ladder }) =>
    rungsOf(ladder).map((estimate, index) => [
      names.get(design) ?? design,
      rungNames[index] ?? '',
      { value: estimate.value, text: formatValue(estimate.value ?? NaN, 'share', tag) },
      {
        value: estimate.interval95?.lower ?? null,
        text: formatValue(estimate.interval95?.lower ?? NaN, 'share', tag),
      },
      {
        value: estimate.interval95?.upper ?? null,
        text: formatValue(estimate.interval95?.upper ?? NaN, 'share', tag),
      },
      { value: estimate.n, text: String(estimate.n) },
    ]),
  );
  return { columns, rows };
}

/** Writes an estimate with its 95 % interval. */
export const withInterval = (estimate: Estimate, tag: LanguageTag): string => {
  const value = formatValue(estimate.value ?? NaN, 'share', tag);
  if (estimate.interval95 === null) return value;
  const { lower, upper } = estimate.interval95;
  return `${value} (${formatValue(lower, 'share', tag)} – ${formatValue(upper, 'share', tag)})`;
};

const rungOf = ({ value, interval95 }: Estimate): Rung | null =>
  value === null ? null : { value, lower: interval95?.lower ?? null, upper: interval95?.upper ?? null };
