// Rival claims in docs/EVIDENCE.md: at each level of what moderates them, which of the two the model bears out.
import type { Claim, Region } from '../../experiment/evidence/claim.ts';
import { nameIn } from '../texts/texts.ts';
import type { Section, SectionRow } from './evidence-section.ts';
import { tableRow } from './markdown-table.ts';

/** Returns the lines of the table, none when no file with results pairs rivals. */
export function rivalsTable(claims: readonly Claim[], sections: ReadonlyMap<string, Section>): string[] {
  const rows = claims.flatMap((claim) => {
    const section = sections.get(claim.id);
    return claim.region === undefined || section === undefined
      ? []
      : regionRows(claim, claim.region, section);
  });
  if (rows.length === 0) return [];
  return [
    '### Rival claims: where each holds',
    '',
    tableRow(['claim against rival', 'moderator', 'level', 'measure', 'estimate and 95 % interval', 'holds']),
    tableRow(['---', '---', '---', '---', '---', '---']),
    ...rows,
  ];
}

function regionRows({ claim, checks }: Claim, { rival, moderator, levels }: Region, { rows }: Section) {
  return levels.flatMap(({ level, check }) => {
    const declared = checks.find(({ id }) => id === check);
    const row = rows.find(({ title }) => declared !== undefined && title === nameIn('en', declared.title));
    if (row === undefined) return [];
    const { measure, estimate } = row;
    const cells = [
      `${claim} against ${rival}`,
      nameIn('en', moderator),
      nameIn('en', level),
      measure,
      estimate,
    ];
    return [tableRow([...cells, holder(row, claim, rival)])];
  });
}

/** The claim where its sign is borne out, the rival where the opposite one is; else neither. */
function holder({ finding }: SectionRow, claim: string, rival: string): string {
  if (finding === 'borne-out') return `**${claim}**`;
  if (finding === 'opposite') return `**${rival}**`;
  return finding === 'cannot-tell' ? 'cannot tell yet' : 'neither';
}
