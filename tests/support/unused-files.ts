// Finds files of src that nothing uses: no other file of src, web, bench or tests imports them.

import path from 'node:path/posix';
import { importsOf } from './imports.ts';
import type { SourceFile } from './source-tree.ts';

/** What is started from outside rather than imported. */
const entryPoints = [
  'src/cli/main.ts',
  'src/runtime/node/worker.ts',
  'src/runtime/browser/worker.ts',
  'web/main.ts',
  'web/service-worker/service-worker.ts',
];

/** Returns the paths of files of src and scripts of web that no other file imports. */
export function unusedFiles(files: readonly SourceFile[]): string[] {
  const used = new Set(entryPoints);
  for (const file of files) {
    for (const { specifier } of importsOf(file)) {
      if (specifier.startsWith('.')) used.add(path.join(path.dirname(file.path), specifier));
    }
  }
  return files
    .map((file) => file.path)
    .filter(
      (file) => /^(src|web)\/.*\.(ts|svelte)$/.test(file) && !file.endsWith('.d.ts') && !used.has(file),
    );
}
