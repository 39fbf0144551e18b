// The distortion ladder and the gap by cause of all designs side by side.
import type { Comparison, LadderSummary } from '../../experiment/comparison.ts';
import { gapCauseNames } from '../../model/outcome/gap-cause-names.ts';
import { gapCauses } from '../../model/outcome/outcome.ts';
import { tableLines, type TableRow } from '../output/table.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import { formatDifference, formatLevel } from './format-number.ts';

const share = { unit: 'share', margin: 0.005 };
const rungs = [
  'r0',
  'paper',
  'r1',
  'selection',
  'r2',
  'blindness',
  'r3',
] as const satisfies readonly (keyof LadderSummary)[];
const steps: ReadonlySet<string> = new Set(['paper', 'selection', 'blindness']);

/** Returns the lines of the ladder: one row per design, rates as percent and the steps between them as signed points. */
export function ladderTable({ designs }: Comparison, { result }: Texts): string[] {
  const rows: TableRow[] = [['', ...rungs.map((rung) => result.ladder[rung])]];
  for (const { design, ladder } of designs) {
    const cells = rungs.map((rung) => {
      const { value } = ladder[rung];
      return steps.has(rung)
        ? formatDifference(value === null ? null : -value, share)
        : formatLevel(value, share);
    });
    rows.push([design, ...cells]);
  }
  return [
    result.ladderHeading,
    ...tableLines(rows, { align: ['left', 'right'], indent: 2 }),
    `  ${result.ladderNote}`,
  ];
}

/** Returns the lines of the gap by cause: one row per cause that occurs and the total, one column per design. */
export function gapTable({ designs }: Comparison, { result, language }: Texts): string[] {
  const rows: TableRow[] = [['', ...designs.map(({ design }) => design)]];
  for (const cause of gapCauses) {
    const values = designs.map(({ gap }) => gap[cause].value);
    if (values.every((value) => value === null || value === 0)) continue;
    rows.push([nameIn(language, gapCauseNames[cause]), ...values.map((value) => formatLevel(value, share))]);
  }
  const totals = designs.map(({ gap }) =>
    gapCauses.reduce((sum, cause) => sum + (gap[cause].value ?? NaN), 0),
  );
  rows.push([result.gapTotal, ...totals.map((total) => formatLevel(total, share))]);
  return [result.gapHeading, ...tableLines(rows, { align: ['left', 'right'], indent: 2 })];
}
