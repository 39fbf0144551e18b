// The section of one registered file in docs/EVIDENCE.md: written after a run, and read back when another part is run later, so
// that what was found before stays as long as the file and the model are what they were.
import { findings, type Finding } from '../../experiment/evidence/judge-effect.ts';
import { grades, type Grade } from '../../experiment/evidence/claim.ts';
import { nameIn, textsOf } from '../texts/texts.ts';
import { describeCheck } from './describe-check.ts';
import { tableRow } from './markdown-table.ts';
import type { ClaimRun } from '../../evidence/run-claim.ts';

const english = textsOf('en');
const texts = english.evidence;

export interface SectionRow {
  /** Title of the check, in English. */
  readonly title: string;
  readonly grade: Grade;
  readonly measure: string;
  readonly estimate: string;
  readonly finding: Finding;
}

export interface Section {
  /** Id of the registered file. */
  readonly id: string;
  readonly fingerprint: string;
  readonly modelVersion: string;
  readonly rows: readonly SectionRow[];
  readonly text: string;
}

/** Writes the section of a file that has just been run. @param date YYYY-MM-DD */
export function sectionText(
  { loaded, towns, results, comparison }: ClaimRun,
  modelVersion: string,
  date: string,
): string {
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
    `[${file}](../scenarios/evidence/${file}), registered ${claim.registered}, fingerprint ${fingerprint}; model ${modelVersion}, ${date}; towns ${towns.join(', ')} (${comparison.residents} residents), ${comparison.replications.length} worlds${failed > 0 ? `; ${texts.failed(failed)}` : ''}.`,
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

const origin = /^\[([a-z0-9-]+)\.yaml\]\([^)]*\), registered \S+, fingerprint (\w+); model (\S+), /m;

/** Reads the sections of the results back, by file id; what has no such section is left out. */
export function readSections(written: string): Map<string, Section> {
  const sections = written.split(/^(?=### )/m).flatMap((part): Section[] => {
    const found = origin.exec(part);
    if (found === null) return [];
    const [, id, fingerprint, modelVersion] = found;
    const text = part.trimEnd();
    return [{ id, fingerprint, modelVersion, rows: rowsOf(text), text }];
  });
  return new Map(sections.map((section) => [section.id, section]));
}

function rowsOf(text: string): SectionRow[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => {
      const [title, gradeAndBasis, measure, , , , estimate, , verdict] = line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.replaceAll('\\|', '|'));
      const grade = grades.find((one) => gradeAndBasis.startsWith(texts.grade[one]));
      const word = verdict.replaceAll('**', '');
      const finding = findings.find((one) => texts.finding[one] === word);
      if (grade === undefined || finding === undefined) throw new Error(`docs/EVIDENCE.md: ${line}`);
      return { title, grade, measure, estimate, finding };
    });
}
