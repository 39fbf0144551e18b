// How the weight of the built page is held against its budget.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { holdAgainst, weighFiles } from '../../scripts/page-weight.mjs';
import { fromRoot } from '../../scripts/paths.mjs';

const parts = {
  script: { files: 'assets/index-*.js', most: 100 },
  workers: { files: 'assets/*worker-*.js', most: 200 },
  page: { files: '*', most: 50 },
};
const files = [
  { name: 'assets/clerk-worker-a.js', bytes: 80 },
  { name: 'assets/index-b.js', bytes: 100 },
  { name: 'assets/worker-c.js', bytes: 120 },
  { name: 'index.html', bytes: 50 },
];
const grown = (name: string, bytes: number) =>
  files.map((file) => (file.name === name ? { name, bytes } : file));

describe('a build', () => {
  it('that fits to the byte is within its budget', () => {
    const { weights, problems } = holdAgainst(files, parts, 350);
    expect(problems).toEqual([]);
    expect(weights.map(({ part, bytes }) => [part, bytes])).toEqual([
      ['script', 100],
      ['workers', 200],
      ['page', 50],
    ]);
  });

  it('has what every visit loads counted apart from what is loaded when asked for', () => {
    const both = {
      first: { files: 'first:assets/*.js', most: 100 },
      later: { files: 'assets/*.js', most: 100 },
    };
    const scripts = [
      { name: 'assets/a.js', bytes: 60, first: true },
      { name: 'assets/b.js', bytes: 70, first: false },
    ];
    const { weights, problems } = holdAgainst(scripts, both, 200);
    expect(problems).toEqual([]);
    expect(weights.map(({ bytes }) => bytes)).toEqual([60, 70]);
  });

  it.each([
    [
      'a part that grew',
      grown('assets/worker-c.js', 121),
      400,
      /^workers: 201 bytes, 1 over .*worker-c\.js \(121\)$/,
    ],
    ['the whole', files, 349, /^whole build: 350 bytes, 1 over its 349; heaviest: assets\/worker-c\.js$/],
    [
      'a file of no part',
      [...files, { name: 'fonts/big.woff2', bytes: 9 }],
      400,
      /^fonts\/big\.woff2: 9 bytes/,
    ],
    ['a part that vanished', files.slice(0, 3), 400, /^page: no file is named \*$/],
  ])('has %s named', (_what, given, most, message) => {
    expect(holdAgainst(given, parts, most).problems).toEqual([expect.stringMatching(message)]);
  });

  it('is weighed as a server would send it, folders included', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'wangge-weight-'));
    mkdirSync(path.join(dir, 'assets'));
    const text = 'const a = 1;\n'.repeat(1000);
    writeFileSync(path.join(dir, 'assets/a.js'), text);
    writeFileSync(path.join(dir, 'assets/b.js'), text);
    writeFileSync(
      path.join(dir, 'index.html'),
      '<script type="module" crossorigin src="./assets/b.js"></script>',
    );
    const [{ name, bytes, first }, named] = weighFiles(dir);
    rmSync(dir, { recursive: true });
    const sent = gzipSync(text, { level: 9 });
    expect(gunzipSync(sent).toString()).toBe(text);
    expect([name, bytes, first]).toEqual(['assets/a.js', sent.length, false]);
    expect([named?.name, named?.first]).toEqual(['assets/b.js', true]);
  });
});

it('the budget of the page has room for its parts and for no more than them', () => {
  const { gzipBytes, wholeBuildGzipBytes } = JSON.parse(
    readFileSync(fromRoot('web/budget.json'), 'utf8'),
  ) as {
    gzipBytes: Record<string, typeof parts>;
    wholeBuildGzipBytes: Record<string, number>;
  };
  expect(Object.keys(gzipBytes)).toEqual(Object.keys(wholeBuildGzipBytes));
  for (const [target, budget] of Object.entries(gzipBytes)) {
    const together = Object.values(budget).reduce((total, { most }) => total + most, 0);
    expect(wholeBuildGzipBytes[target]).toBeLessThanOrEqual(together);
  }
});
