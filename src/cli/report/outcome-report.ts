// One outcome as lines for a terminal (what is zero or undefined left out), or as CSV: every measure of both ledgers, the ladder's counts and the gap by cause.
import { tellingIn } from '../../experiment/telling-measures.ts';
import { measures } from '../../model/outcome/measures.ts';
import { csvDocument, type CsvCell } from '../../data/csv.ts';
import { gapCauseNames } from '../../model/outcome/gap-cause-names.ts';
import { gapCauses, type Outcome } from '../../model/outcome/outcome.ts';
import { tableLines, type TableRow } from '../output/table.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import { formatCount, formatLevel, unitOf } from './format-number.ts';
import { byLedger } from './main-measures.ts';
import { above100 } from './pair-notes.ts';

const countKeys = [
  'arisen', 'known', 'recorded', 'solved', 'solvedRecorded', 'selfResolved', 'casesDue', 'casesClosed',
] as const; // prettier-ignore

/** Returns the lines of the report. */
export function outcomeReport(outcome: Outcome, texts: Texts): string[] {
  const { result, language } = texts;
  const rows: TableRow[] = [];
  for (const [ledger, declared] of byLedger(tellingIn(outcome, measures))) {
    rows.push({ heading: result.ledgers[ledger] });
    for (const measure of declared) {
      const value = formatLevel(outcome.measures[measure.id], measure);
      rows.push([`  ${nameIn(language, measure)}`, value, unitOf(measure.unit, 'level', texts)]);
    }
  }
  const where = outcome.towns === null ? result.wholeDistrict : result.someTowns(outcome.towns.join(','));
  return [
    `${where}, ${result.residents(formatCount(outcome.residents))}, ${result.window(outcome.windowDays)}`,
    '',
    ...tableLines(rows, { align: ['left', 'right', 'left'], indent: 2 }),
    ...measures
      .filter(({ id, above100: why }) => why !== undefined && outcome.measures[id] > 1)
      .map((measure) => `  ${above100(measure, language)}`),
    '',
    ...countTable(outcome, texts),
    '',
    ...gapTable(outcome, texts),
    '',
    result.outcomeHash(outcome.hash),
    `  ${result.hashCovers}`,
  ];
}

/** Returns the CSV document of one outcome. */
export function outcomeCsv(outcome: Outcome, { result, language }: Texts): string {
  const { design, replication } = outcome;
  const line = (id: string, name: string, ledger: string, unit: string, value: number): CsvCell[] => [
    id,
    name,
    ledger,
    unit,
    design,
    replication,
    value,
  ];
  return csvDocument([
    ['quantity', 'name', 'ledger', 'unit', 'design', 'replication', 'value'],
    ...measures.map((measure) =>
      line(
        measure.id,
        nameIn(language, measure),
        measure.ledger,
        measure.unit,
        outcome.measures[measure.id] ?? NaN,
      ),
    ),
    ...countKeys.map((key) =>
      line(`count-${key}`, result.counts[key], 'truth', 'count', outcome.ladder[key]),
    ),
    ...gapCauses.map((cause) =>
      line(`gap-cause-${cause}`, nameIn(language, gapCauseNames[cause]), 'gap', 'count', outcome.gap[cause]),
    ),
  ]);
}

function countTable({ ladder }: Outcome, { result }: Texts): string[] {
  const rows = countKeys.map((key) => [result.counts[key], formatCount(ladder[key])]);
  return [result.ladderHeading, ...tableLines(rows, { align: ['left', 'right'], indent: 2 })];
}

function gapTable({ gap, ladder }: Outcome, { result, language }: Texts): string[] {
  const share = { unit: 'share', margin: 0.005 };
  const rows = gapCauses
    .filter((cause) => gap[cause] > 0)
    .map((cause) => [
      nameIn(language, gapCauseNames[cause]),
      formatCount(gap[cause]),
      formatLevel(gap[cause] / ladder.arisen, share),
    ]);
  const total = gapCauses.reduce((sum, cause) => sum + gap[cause], 0);
  rows.push([result.gapTotal, formatCount(total), formatLevel(total / ladder.arisen, share)]);
  return [result.gapHeading, ...tableLines(rows, { align: ['left', 'right'], indent: 2 })];
}
