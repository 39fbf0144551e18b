// The table of the small maps: each cell with its zone under every plan, and what each plan changes for it. Pure.
import { cellEvidence, type CellDifferences } from '../../../src/experiment/zones/cell-differences.ts';
import { inLanguage, type LanguageTag } from '../../i18n/language-tag.ts';
import { formatDifference } from '../../i18n/numbers.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ZoneGround } from '../../../src/data/picture/zone-ground.ts';
import type { Cell, ChartTable } from '../marks/chart-table.ts';
import type { ViewedPlan } from '../plan-view.ts';

const evidenceKeys = {
  [cellEvidence.none]: 'plans.cell.none',
  [cellEvidence.unclear]: 'plans.cell.unclear',
  [cellEvidence.alone]: 'plans.cell.alone',
  [cellEvidence.sure]: 'plans.cell.sure',
} as const;

/** Returns how surely a cell differs, in words. */
export const evidenceWord = (evidence: number, t: Translate): string =>
  t(evidenceKeys[evidence as keyof typeof evidenceKeys]);

/** Returns the table. @param changes of every plan but the first, by id */
export function planMapsTable(
  ground: ZoneGround,
  plans: readonly ViewedPlan[],
  changes: ReadonlyMap<string, CellDifferences>,
  t: Translate,
  tag: LanguageTag,
): ChartTable {
  const { territory } = ground;
  const compared = plans.flatMap(({ id, letter }) => {
    const change = changes.get(id);
    return change === undefined ? [] : [{ letter, change }];
  });
  const difference = (value: number): Cell => ({
    value: Number.isNaN(value) ? null : value,
    text: formatDifference(value, 'share', tag),
  });
  const rowOf = (cell: number): Cell[] => [
    String(cell + 1),
    inLanguage(territory.townNames[territory.cellTown[cell]], tag),
    inLanguage(territory.communityNames[territory.cellCommunity[cell]], tag),
    ...plans.map(({ plan }): Cell => ({ value: plan.zoneOf[cell] + 1, text: String(plan.zoneOf[cell] + 1) })),
    ...compared.flatMap(({ change }) => [
      difference(change.value[cell]),
      difference(change.lower[cell]),
      difference(change.upper[cell]),
      evidenceWord(change.evidence[cell], t),
    ]),
  ];
  return {
    columns: [
      t('plans.column.cell'),
      t('zones.column.town'),
      t('zones.tool.community'),
      ...plans.map(({ letter }) => t('plans.column.zone', { plan: letter })),
      ...compared.flatMap(({ letter }) => [
        t('plans.column.difference', { plan: letter }),
        t('table.lower95'),
        t('table.upper95'),
        t('table.verdict'),
      ]),
    ],
    rows: Array.from({ length: territory.cells }, (_, cell) => rowOf(cell)),
  };
}
