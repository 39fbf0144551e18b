// The source keeps the project's own rules; every rule is also shown a small file that breaks it.

import { describe, expect, it } from 'vitest';
import { pureBreaches } from './support/pure-rules.ts';
import { projectFiles } from './support/source-tree.ts';
import { tidyRules } from './support/tidy-rules.ts';
import { unusedFiles } from './support/unused-files.ts';

const files = projectFiles();
const isCode = /^(src|web|tests|bench)\/.*\.(ts|svelte)$/;

describe('the source of this project', () => {
  it('is found', () => {
    expect(files.map((file) => file.path)).toEqual(
      expect.arrayContaining([
        'package-lock.json',
        'tests/tidy.test.ts',
        'web/main.ts',
        '.ci/run',
        'LICENSE',
      ]),
    );
  });

  it.each(tidyRules)('$title', ({ covers, breaches }) => {
    const covered = files.filter((file) => covers.test(file.path));
    expect(covered.length).toBeGreaterThan(0);
    expect(covered.flatMap((file) => breaches(file).map((breach) => `${file.path}: ${breach}`))).toEqual([]);
  });

  it('computes in the pure layers only with what every engine does alike', () => {
    expect(files.flatMap(pureBreaches)).toEqual([]);
  });

  it('has no file of src or web that nothing imports', () => {
    expect(unusedFiles(files.filter((file) => isCode.test(file.path)))).toEqual([]);
  });
});

describe('the rules of tidiness find', () => {
  const long = (lines: number): string => `// long\n${'x();\n'.repeat(lines - 1)}`;
  it.each([
    ['a module of 301 lines', 'src/core/a.ts', long(301), '301 lines'],
    ['a component of 251 lines', 'web/A.svelte', `<!-- long -->\n${'<p/>\n'.repeat(250)}`, '251 lines'],
    ['a module without a comment', 'src/core/a.ts', 'export const a = 1;\n', 'does not open with a comment'],
    ['a component without a comment', 'web/A.svelte', '<p>text</p>', 'does not open with a comment'],
    ['a module in camel case', 'src/core/camelCase.ts', '// a\n', 'kebab-case'],
    ['a component in lower case', 'web/small.svelte', '<!-- a -->', 'kebab-case'],
    ['a dump of tools', 'src/core/utils.ts', '// a\n', 'dump'],
    ['a dump of types', 'web/types.ts', '// a\n', 'dump'],
    ['a default value', 'src/core/a.ts', '// a\nexport default 1;', 'default export'],
    ['a default function', 'src/core/a.ts', '// a\nexport default function f() {}', 'default export'],
    ['a renamed default', 'src/core/a.ts', '// a\nexport { b as default };', 'default export'],
    ['an unfinished mark in code', 'src/core/a.ts', `// ${'TO' + 'DO'}: later`, 'unfinished'],
    ['an unfinished mark in a page', 'docs/ODD.md', `${'FIX' + 'ME'} later`, 'unfinished'],
    ['a test run alone', 'tests/a.test.ts', `// a\nit.${'only'}('x', () => {});`, 'it.only'],
    ['tests left out', 'tests/a.test.ts', `// a\ndescribe.concurrent.${'skip'}('x', f);`, 'skip'],
    ['a test not written', 'tests/a.test.ts', `// a\ntest.${'todo'}('x');`, 'todo'],
    ['raw markup in a component', 'web/A.svelte', `<!-- a -->{@${'html'} text}`, 'markup'],
    ['markup set from a string', 'web/a.ts', `// a\nelement.inner${'HTML'} = text;`, 'markup'],
    ['a home folder', 'docs/a.md', `see ${['', 'home', 'me', 'a'].join('/')}`, 'path of one machine'],
    ['a host in the lock file', 'package-lock.json', '"resolved": "https://host/a.tgz"', 'registry host'],
  ])('%s', (_fault, path, text, message) => {
    const found = tidyRules
      .filter((rule) => rule.covers.test(path))
      .flatMap((rule) => rule.breaches({ path, text }));
    expect(found.join('\n')).toContain(message);
  });
});

describe('the check of the pure layers finds', () => {
  it.each([
    ['const a = Math.exp(1);', 'Math.exp: use the deterministic functions'],
    ['const a = Math.random();', 'Math.random: use keyed draws'],
    ['const { log } = Math;', 'Math: name the member'],
    ['const M = Math;', 'Math: name the member'],
    [`const a = Math['pow'](2, 3);`, 'Math: name the member'],
    ['const a = globalThis.Math.sin(1);', 'Math.sin'],
    ['[1].map(Math.cbrt);', 'Math.cbrt'],
    ['const a = 2 ** 3;', '**: use the deterministic functions'],
    ['let a = 2; a **= 3;', '**: use the deterministic functions'],
    ['const a = Date.now();', 'Date: use the working calendar'],
    ['const a = new Date();', 'Date: use the working calendar'],
    ['const a = performance.now();', 'performance: use simulated time'],
    ['const a = globalThis.performance.now();', 'performance: use simulated time'],
    ['crypto.getRandomValues(a);', 'crypto: use keyed draws'],
    [`a.sort((x, y) => x.localeCompare(y));`, 'localeCompare: compare code units'],
    ['const a = (1).toLocaleString();', 'toLocaleString'],
    ['const a = { f: Math };', 'Math: name the member'],
  ])('%s', (text, message) => {
    expect(pureBreaches({ path: 'src/core/a.ts', text }).join('\n')).toContain(message);
  });

  it('and leaves alone what every engine does alike, types, texts, comments, and the layers above', () => {
    const fine = `// Math.exp ** Date.now()
      const a = Math.sqrt(Math.imul(2, 3)) + Math.PI + Date.UTC(2025, 0, 1);
      type D = Date; const row = { Date: 1, performance: 2 }; const text = 'Math.exp(1)'; score.performance;
      function f(performance: number) { return 2; }`;
    expect(pureBreaches({ path: 'src/model/a.ts', text: fine })).toEqual([]);
    expect(pureBreaches({ path: 'web/a.ts', text: 'const a = Math.exp(1);' })).toEqual([]);
  });
});

it('a file that nothing imports is found, an imported one and an entry point are not', () => {
  const made = [
    { path: 'src/core/a.ts', text: `import { b } from './b.ts';` },
    { path: 'src/core/b.ts', text: '' },
    { path: 'src/cli/main.ts', text: '' },
    { path: 'web/App.svelte', text: '<script>export {}</script>' },
  ];
  expect(unusedFiles(made)).toEqual(['src/core/a.ts', 'web/App.svelte']);
});
