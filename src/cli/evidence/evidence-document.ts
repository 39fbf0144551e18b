// The results in docs/EVIDENCE.md. Only what stands between the two marks is written anew; what people wrote around it stays, and so
// do the sections of files that were not run this time, as long as file and model version are the same.
import type { LoadedClaim } from '../../evidence/load-claim.ts';
import type { Catalogue } from '../../evidence/catalogue-schema.ts';
import { findings } from '../../experiment/evidence/judge-effect.ts';
import { textsOf } from '../texts/texts.ts';
import { claimsTable } from './claims-table.ts';
import { readSections, sectionText, type Section } from './evidence-section.ts';
import { rivalsTable } from './rivals-table.ts';
import type { ClaimRun } from '../../evidence/run-claim.ts';
import { summarise } from './summary.ts';

const begin = '<!-- written by npm run evidence: begin -->';
const end = '<!-- written by npm run evidence: end -->';
const texts = textsOf('en').evidence;

export interface Circumstances {
  readonly modelVersion: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly machine: string;
  readonly minutes: number;
}

export interface Results {
  readonly catalogue: Catalogue;
  /** All registered files, in order. */
  readonly registered: readonly LoadedClaim[];
  /** Those that were run this time. */
  readonly runs: readonly ClaimRun[];
  readonly circumstances: Circumstances;
}

/** Returns the document with its results brought up to date. @throws Error when the marks are not there */
export function withResults(document: string, results: Results): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/EVIDENCE.md lacks the lines ${begin} and ${end}`);
  const { catalogue, registered, circumstances } = results;
  const sections = currentSections(document.slice(from + begin.length, to), results);
  const shown = registered.flatMap(({ claim }) => sections.get(claim.id) ?? []);
  const missing = registered.filter(({ claim }) => !sections.has(claim.id)).map(({ claim }) => claim.id);
  const verdicts = registered.flatMap(({ claim }) => {
    const section = sections.get(claim.id);
    return section === undefined ? [] : [{ id: claim.id, claim: claim.claim, checks: section.rows }];
  });
  const rivals = rivalsTable(
    registered.map(({ claim }) => claim),
    sections,
  );
  const written = [
    heading(shown, results),
    ...(missing.length === 0 ? [] : [texts.notRunYet(circumstances.modelVersion, missing.join(', '))]),
    claimsTable(catalogue, verdicts).join('\n'),
    ...(rivals.length === 0 ? [] : [rivals.join('\n')]),
    ...shown.map(({ text }) => text),
  ].join('\n\n');
  return `${document.slice(0, from)}${begin}\n\n${written}\n\n${document.slice(to)}`;
}

/** New sections, and old ones that still hold: of the same file's text, under the same model version. */
function currentSections(
  written: string,
  { registered, runs, circumstances }: Results,
): Map<string, Section> {
  const { modelVersion, date } = circumstances;
  const fresh = runs.map((run) => sectionText(run, modelVersion, date)).join('\n\n');
  const sections = new Map([...readSections(written), ...readSections(fresh)]);
  for (const { id, fingerprint, modelVersion: version } of [...sections.values()]) {
    const holds = registered.some((each) => each.claim.id === id && each.fingerprint === fingerprint);
    if (!holds || version !== modelVersion) sections.delete(id);
  }
  return sections;
}

function heading(shown: readonly Section[], { registered, runs, circumstances }: Results): string {
  const { modelVersion, date, machine, minutes } = circumstances;
  const all = shown.flatMap(({ rows }) => rows);
  const tally = findings
    .map((one) => `${all.filter(({ finding }) => finding === one).length} ${texts.finding[one]}`)
    .join(', ');
  const isWhole = runs.length === registered.length;
  const { family, borneOut, still } = summarise(runs.flatMap(({ results }) => results));
  return [
    `${texts.machine(modelVersion, date, machine, minutes.toFixed(1))}${isWhole ? '' : ` (${texts.part(runs.length, registered.length)})`}.`,
    `${texts.summary(tally)}.${isWhole ? ` ${texts.holm(still, borneOut, family)}` : ''}`,
  ].join('\n');
}
