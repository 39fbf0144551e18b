// The table of docs/EVIDENCE.md. Only what stands between the two marks is written anew; what people wrote around it stays.
import { nameIn, textsOf } from '../texts/texts.ts';
import type { Catalogue } from '../../evidence/catalogue-schema.ts';
import { claimsTable, tableRow } from './claims-table.ts';
import { describeCheck } from './describe-check.ts';
import { rivalsTable } from './rivals-table.ts';
import type { ClaimRun } from './run-claim.ts';
import type { Summary } from './summary.ts';

const begin = '<!-- written by npm run evidence: begin -->';
const end = '<!-- written by npm run evidence: end -->';
const english = textsOf('en');
const texts = english.evidence;

export interface Circumstances {
  readonly modelVersion: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly machine: string;
  readonly minutes: number;
}

export interface Results {
  readonly catalogue: Catalogue;
  readonly runs: readonly ClaimRun[];
  readonly summary: Summary;
  readonly circumstances: Circumstances;
}

/** Returns the document with its results replaced. @throws Error when the marks are not there */
export function withResults(document: string, results: Results): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/EVIDENCE.md lacks the lines ${begin} and ${end}`);
  const { catalogue, runs, summary, circumstances } = results;
  const verdicts = runs.map(({ loaded: { claim }, results: found }) => ({
    id: claim.id,
    claim: claim.claim,
    checks: found.map(({ finding, check }) => ({ finding, grade: check.grade })),
  }));
  const table = claimsTable(catalogue, verdicts).join('\n');
  const rivals = rivalsTable(runs);
  const parts = rivals.length === 0 ? [table] : [table, rivals.join('\n')];
  const written = [heading(summary, circumstances), ...parts, ...runs.map(section)].join('\n\n');
  return `${document.slice(0, from)}${begin}\n\n${written}\n\n${document.slice(to)}`;
}

function heading({ counts, family, borneOut, still }: Summary, circumstances: Circumstances): string {
  const { modelVersion, date, machine, minutes } = circumstances;
  const tally = counts.map(({ finding, count }) => `${count} ${texts.finding[finding]}`).join(', ');
  return [
    `${texts.machine(modelVersion, date, machine, minutes.toFixed(1))}.`,
    `${texts.summary(tally)}. ${texts.holm(still, borneOut, family)}`,
  ].join('\n');
}

function section({ loaded, towns, results, comparison }: ClaimRun): string {
  const { claim, fingerprint } = loaded;
  const file = `${claim.id}.yaml`;
  const failed = comparison.failures.length;
  const rows = results.map((result) => {
    const { check, finding, n } = result;
    const words = describeCheck(result, english);
    const verdict = finding === 'borne-out' ? texts.finding[finding] : `**${texts.finding[finding]}**`;
    const estimate = words.interval === '' ? words.estimate : `${words.estimate} ${words.interval}`;
    return [
      nameIn('en', check.title),
      `${texts.grade[check.grade]}, ${texts.basis[check.basis]}`,
      words.measure,
      words.contrast,
      words.levels,
      words.expected,
      estimate,
      String(n),
      verdict,
    ];
  });
  return [
    `### ${claim.claim} · ${nameIn('en', claim.title)} · ${nameIn('zh', claim.title)}`,
    '',
    nameIn('en', claim.statement),
    '',
    `[${file}](../scenarios/evidence/${file}), registered ${claim.registered}, fingerprint ${fingerprint}; towns ${towns.join(', ')} (${comparison.residents} residents), ${comparison.replications.length} worlds${failed > 0 ? `; ${texts.failed(failed)}` : ''}.`,
    '',
    tableRow([
      'check',
      'grade, basis',
      'measure',
      'contrast',
      'levels',
      'expected',
      'estimate and 95 % interval',
      'n',
      'verdict',
    ]),
    tableRow(['---', '---', '---', '---', '---', '---', '---', '---:', '---']),
    ...rows.map(tableRow),
  ].join('\n');
}
