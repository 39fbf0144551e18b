// Reads the registered claims and the catalogue of all claims from scenarios/evidence.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inputFailure } from '../command-failure.ts';
import { formatProblems, type Problem } from '../../scenario/problem.ts';
import type { Catalogue } from '../../evidence/catalogue-schema.ts';
import { loadCatalogue } from '../../evidence/load-catalogue.ts';
import { loadClaim, type LoadedClaim } from '../../evidence/load-claim.ts';

const catalogueFile = 'claims.yaml';

/**
 * Reads every registered claim, sorted by file name.
 * @param root the folder `scenarios`
 * @throws CommandFailure listing every problem of every file
 */
export function readClaims(root: string): LoadedClaim[] {
  const folder = path.join(root, 'evidence');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && file !== catalogueFile)
    .sort();
  const results = files.map((file) => ({ file, result: readClaim(root, file) }));
  const refused = results.flatMap(({ file, result }) =>
    result.ok ? [] : [complaint(file, result.problems)],
  );
  if (refused.length > 0) throw inputFailure(...refused.flatMap((text) => text.split('\n')));
  return results.flatMap(({ result }) => (result.ok ? [result.loaded] : []));
}

/** Reads the catalogue. @throws CommandFailure listing every problem */
export function readCatalogue(root: string): Catalogue {
  const result = loadCatalogue(readFileSync(path.join(root, 'evidence', catalogueFile), 'utf8'));
  if (!result.ok) throw inputFailure(...complaint(catalogueFile, result.problems).split('\n'));
  return result.file;
}

/** Reads one claim by its file name; a file must carry its own id as its name. */
function readClaim(root: string, file: string): ReturnType<typeof loadClaim> {
  const result = loadClaim(readFileSync(path.join(root, 'evidence', file), 'utf8'), (scenario) => {
    const target = path.join(root, scenario);
    return existsSync(target) ? readFileSync(target, 'utf8') : null;
  });
  if (!result.ok || `${result.loaded.claim.id}.yaml` === file) return result;
  const { id } = result.loaded.claim;
  const texts = { zh: `标识 ${id} 与文件名不一致`, en: `The id ${id} is not the file's name` };
  return { ok: false, problems: [{ code: 'claim', severity: 'error', pointer: '/id', value: id, ...texts }] };
}

const complaint = (file: string, problems: readonly Problem[]): string =>
  `${formatProblems(problems, 'zh', file)}\n${formatProblems(problems, 'en', file)}`;
