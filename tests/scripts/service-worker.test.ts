// What a service worker is told of its build.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildContents, serviceWorkerName } from '../../scripts/service-worker.mjs';

const dir = mkdtempSync(path.join(tmpdir(), 'wangge-build-'));
afterAll(() => rmSync(dir, { recursive: true }));
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), text);
};

it('lists every file but itself by address and content, and its id changes with any of them', () => {
  write('index.html', '<p>');
  write('assets/网格-1.js', 'f()');
  write(serviceWorkerName, 'old');
  const first = buildContents(dir);
  const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  expect(first.files).toEqual({ '': hash('<p>'), 'assets/网格-1.js': hash('f()') });
  write(serviceWorkerName, 'new');
  expect(buildContents(dir)).toEqual(first);
  write('assets/网格-1.js', 'g()');
  expect(buildContents(dir).id).not.toBe(first.id);
});
