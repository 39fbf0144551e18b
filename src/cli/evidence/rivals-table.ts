// Rival claims in docs/EVIDENCE.md: at each level of what moderates them, which of the two the model bears out.
import type { CheckResult } from '../../experiment/evidence/judge-claim.ts';
import type { Region } from '../../experiment/evidence/claim.ts';
import { nameIn, textsOf } from '../texts/texts.ts';
import { tableRow } from './claims-table.ts';
import { describeCheck } from './describe-check.ts';
import type { ClaimRun } from './run-claim.ts';

const english = textsOf('en');

/** Returns the lines of the section, none when no registered file pairs rivals. */
export function rivalsTable(runs: readonly ClaimRun[]): string[] {
  const rows = runs.flatMap(({ loaded: { claim }, results }) =>
    claim.region === undefined ? [] : regionRows(claim.claim, claim.region, results),
  );
  if (rows.length === 0) return [];
  return [
    '### Rival claims: where each holds',
    '',
    tableRow(['claim against rival', 'moderator', 'level', 'measure', 'estimate and 95 % interval', 'holds']),
    tableRow(['---', '---', '---', '---', '---', '---']),
    ...rows,
  ];
}

function regionRows(claim: string, { rival, moderator, levels }: Region, results: readonly CheckResult[]) {
  return levels.flatMap(({ level, check }) => {
    const result = results.find((one) => one.check.id === check);
    if (result === undefined) return [];
    const { estimate, interval, measure } = describeCheck(result, english);
    return [
      tableRow([
        `${claim} against ${rival}`,
        nameIn('en', moderator),
        nameIn('en', level),
        measure,
        `${estimate} ${interval}`.trim(),
        holder(result, claim, rival),
      ]),
    ];
  });
}

/** The claim where its sign is borne out, the rival where the opposite one is; else neither. */
function holder({ finding }: CheckResult, claim: string, rival: string): string {
  if (finding === 'borne-out') return `**${claim}**`;
  if (finding === 'opposite') return `**${rival}**`;
  return finding === 'cannot-tell' ? 'cannot tell yet' : 'neither';
}
