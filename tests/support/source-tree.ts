// Lists and reads the project's own files for the tests that look at the source itself.

import { readFileSync, readdirSync } from 'node:fs';
import { fromRoot, rootDir } from '../../scripts/paths.mjs';

/** A file of the project: path from the root with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

const notOurs = new Set(['node_modules', 'dist', 'coverage', 'test-results', '.git', '.wangge']);
const isText =
  /\.(ts|mjs|svelte|css|html|json|ya?ml|md|sh|csv|svg|txt)$|(^|\/)(\.[a-z]+rc|\.gitignore|run|LICENSE)$/;

let cached: readonly SourceFile[] | undefined;

/** Returns every text file of the project, sorted by path; build output and packages are left out. */
export function projectFiles(): readonly SourceFile[] {
  cached ??= readdirSync(rootDir, { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : [entry.name]))
    .filter((path) => isText.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(fromRoot(path), 'utf8') }));
  return cached;
}

/** Returns the code of a file: a component's scripts (its markup blanked, line numbers kept), any other file as it is. */
export function scriptText({ path, text }: SourceFile): string {
  if (!path.endsWith('.svelte')) return text;
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  let code = '';
  let end = 0;
  for (const match of text.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)) {
    const start = match.index + (match[1] ?? '').length;
    const body = match[2] ?? '';
    code += blank(text.slice(end, start)) + body;
    end = start + body.length;
  }
  return code + blank(text.slice(end));
}

function filesBelow(dir: string): string[] {
  return readdirSync(fromRoot(dir), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(rootDir.length));
}
