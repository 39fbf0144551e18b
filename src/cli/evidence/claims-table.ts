// The table of all claims in docs/EVIDENCE.md: what each says, how it stands, and what its registered files found, in one line each.
import type { Catalogue, CataloguedClaim } from '../../evidence/catalogue-schema.ts';
import { standings } from '../../evidence/catalogue-schema.ts';
import type { Grade } from '../../experiment/evidence/claim.ts';
import { findings, type Finding } from '../../experiment/evidence/judge-effect.ts';
import { nameIn, textsOf } from '../texts/texts.ts';
import { tableRow } from './markdown-table.ts';

const texts = textsOf('en').evidence;

/** What one registered file found. */
export interface FileVerdict {
  readonly id: string;
  /** The claim it is about. */
  readonly claim: string;
  readonly checks: readonly { readonly finding: Finding; readonly grade: Grade }[];
}

/** Returns the lines of the table, with a tally above it. */
export function claimsTable(catalogue: Catalogue, verdicts: readonly FileVerdict[]): string[] {
  const { claims } = catalogue;
  const tally = standings.map((standing) => {
    const count = claims.filter((claim) => claim.standing === standing).length;
    return `${count} ${texts.standing[standing]}`;
  });
  return [
    '### All claims',
    '',
    `${claims.length} claims: ${tally.join('; ')}.`,
    '',
    tableRow(['id', 'claim', 'standing', 'verdict of each registered file', 'grade']),
    tableRow(['---', '---', '---', '---', '---']),
    ...claims.map((claim) =>
      tableRow(
        rowOf(
          claim,
          catalogue,
          verdicts.filter((file) => file.claim === claim.id),
        ),
      ),
    ),
  ];
}

function rowOf(claim: CataloguedClaim, catalogue: Catalogue, files: readonly FileVerdict[]): string[] {
  const grades = new Set(files.flatMap(({ checks }) => checks.map(({ grade }) => texts.grade[grade])));
  return [
    claim.id,
    statementOf(claim),
    standingOf(claim, catalogue),
    files.map(verdictOf).join('; '),
    [...grades].join(', '),
  ];
}

function statementOf({ statement, note, rivals = [] }: CataloguedClaim): string {
  return [
    `${nameIn('en', statement)} · ${nameIn('zh', statement)}`,
    ...(note === undefined ? [] : [`*${nameIn('en', note)}.*`]),
    ...(rivals.length === 0 ? [] : [`Rival of ${rivals.join(', ')}.`]),
  ].join(' ');
}

function standingOf({ standing, needs = [], because }: CataloguedClaim, { mechanisms }: Catalogue): string {
  if (because !== undefined) return `${texts.standing[standing]}: ${nameIn('en', because)}`;
  if (needs.length === 0) return texts.standing[standing];
  const titles = needs.map((id) => {
    const found = mechanisms.find((mechanism) => mechanism.id === id);
    return found === undefined ? id : nameIn('en', found.title);
  });
  return `needs ${titles.join('; ')}`;
}

/** E.g. `z14-stakes: 6 of 7 borne out, 1 not borne out`. */
function verdictOf({ id, checks }: FileVerdict): string {
  const count = (wanted: Finding): number => checks.filter(({ finding }) => finding === wanted).length;
  const others = findings
    .filter((finding) => finding !== 'borne-out' && count(finding) > 0)
    .map((finding) => `, **${count(finding)} ${texts.finding[finding]}**`);
  const borneOut = `${count('borne-out')} of ${checks.length} ${texts.finding['borne-out']}`;
  return `[${id}](../scenarios/evidence/${id}.yaml): ${borneOut}${others.join('')}`;
}
