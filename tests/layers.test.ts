// Imports go downwards only: every import of src and web is held against the table of layers.

import { existsSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../scripts/paths.mjs';
import { importsOf } from './support/imports.ts';
import { layerBreaches, layerOf, layers } from './support/layer-table.ts';
import { projectFiles } from './support/source-tree.ts';

const isCode = /^(src|web)\/.*\.(ts|svelte)$/;
const isFile = (path: string): boolean => existsSync(fromRoot(path)) && statSync(fromRoot(path)).isFile();

/** Checks made-up code as if it stood in a file; every imported file exists. */
const breaches = (path: string, text: string): string[] =>
  layerBreaches(path, importsOf({ path, text }), () => true);

describe('the layers of this project', () => {
  const files = projectFiles().filter(({ path }) => isCode.test(path));

  it('import downwards only, and only the packages each may use', () => {
    expect(files.length).toBeGreaterThan(3);
    expect(files.flatMap((file) => layerBreaches(file.path, importsOf(file), isFile))).toEqual([]);
  });

  it('name only layers that exist in the table', () => {
    for (const layer of Object.values(layers)) {
      for (const used of [...layer.uses, ...(layer.usesTypes ?? [])]) expect(layers).toHaveProperty([used]);
    }
  });
});

describe('a layer test that could not fail would be worthless, so it finds', () => {
  it.each([
    ['src/core/a.ts', `import { b } from '../scenario/b.ts';`, 'core must not import scenario'],
    ['src/core/a.ts', `import type { B } from '../model/b.ts';`, 'core must not import model'],
    ['src/core/a.ts', `export { b } from '../model/b.ts';`, 'core must not import model'],
    ['src/core/a.ts', `export * from '../model/b.ts';`, 'core must not import model'],
    ['src/core/a.ts', `type B = import('../model/b.ts').B;`, 'core must not import model'],
    ['src/core/a.ts', `const b = await import('../model/b.ts');`, 'core must not import model'],
    ['src/core/a.ts', `import fs from 'node:fs';`, 'core must not import node:fs'],
    ['src/core/a.ts', `import { z } from 'zod';`, 'core must not import the package zod'],
    [
      'src/scenario/a.ts',
      `import { Delaunay } from 'd3-delaunay';`,
      'must not import the package d3-delaunay',
    ],
    ['src/scenario/a.ts', `import '../../web/main.ts';`, 'scenario must not import web'],
    ['src/model/a.ts', `import { b } from '../scenario/b.ts';`, 'model may import only types of scenario'],
    [
      'src/model/a.ts',
      `import { type B, c } from '../scenario/b.ts';`,
      'model may import only types of scenario',
    ],
    ['src/zoning/a.ts', `import { b } from '../model/b.ts';`, 'zoning must not import model'],
    ['src/experiment/a.ts', `import { b } from '../runtime/job/b.ts';`, 'experiment must not import runtime'],
    ['src/runtime/job/a.ts', `import { b } from '../node/b.ts';`, 'runtime must not import runtime/node'],
    [
      'src/runtime/browser/a.ts',
      `new Worker(new URL('../node/worker.ts', import.meta.url));`,
      'must not import runtime/node',
    ],
    [
      'src/runtime/browser/a.ts',
      `import w from '../node/worker.ts?worker&url';`,
      'must not import runtime/node',
    ],
    ['src/runtime/browser/a.ts', `import os from 'node:os';`, 'must not import node:os'],
    ['src/cli/a.ts', `import { b } from '../runtime/browser/b.ts';`, 'cli must not import runtime/browser'],
    ['src/cli/a.ts', `import { b } from '../../web/i18n/b.ts';`, 'cli must not import web'],
    ['src/cli/a.ts', `import { b } from '../../tests/support/b.ts';`, 'outside src and web'],
    [
      'web/a.svelte',
      `<script lang="ts">\nimport type { B } from '../src/cli/b.ts';\n</script><p/>`,
      'a.svelte:2: web must not import cli',
    ],
    [
      'web/a.svelte',
      `<script module>import '../src/runtime/node/b.ts'</script>`,
      'web must not import runtime/node',
    ],
    ['web/a.ts', `import x from '@scope/thing/part';`, 'web must not import the package @scope/thing'],
    ['src/other/a.ts', ``, 'belongs to no layer'],
  ])('%s with %j', (path, text, message) => {
    expect(breaches(path, text).join('\n')).toContain(message);
  });

  it('an import path without its extension or of a missing file', () => {
    const imports = importsOf({ path: 'src/core/a.ts', text: `import { b } from './b';` });
    expect(layerBreaches('src/core/a.ts', imports, (path) => path === 'src/core/b.ts')).toHaveLength(1);
  });
});

describe('what the table allows', () => {
  it.each([
    [
      'src/model/a.ts',
      `import type { B } from '../scenario/b.ts'; import { type C } from '../scenario/c.ts';`,
    ],
    ['src/runtime/node/a.ts', `import os from 'node:os'; import { b } from '../job/b.ts';`],
    ['src/runtime/node/a.ts', `new URL('./worker.js', import.meta.url);`],
    ['src/cli/a.ts', `import { Command } from 'commander'; import { b } from '../runtime/node/b.ts';`],
    [
      'web/a.svelte',
      `<script>import { mount } from 'svelte/store'; import { b } from '../src/core/b.ts';</script>`,
    ],
    ['web/a.ts', `import text from '../scenarios/z-district/scenario.yaml?raw';`],
    ['src/core/a.ts', `// import { b } from '../model/b.ts';\nconst text = "import '../model/b.ts'";`],
  ])('%s with %j', (path, text) => {
    expect(breaches(path, text)).toEqual([]);
  });

  it('puts a file into the deepest layer whose folder holds it', () => {
    expect(layerOf('src/runtime/node/worker.ts')).toBe('runtime/node');
    expect(layerOf('src/runtime/job/run-job.ts')).toBe('runtime');
    expect(layerOf('src/corefile.ts')).toBeUndefined();
  });
});
