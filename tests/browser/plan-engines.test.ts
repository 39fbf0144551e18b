// The same seed gives the same plan, and the plan the same scores to the bit, in Node, in Chromium and in Firefox.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { serveStatic } from '../../scripts/static-server.mjs';
import { launchChromium } from '../support/chromium.ts';
import { firefoxIsThere, launchFirefox } from '../support/firefox.ts';
import { planAndScores } from '../zoning/plan-page/page.ts';

let dir: string;
let server: Awaited<ReturnType<typeof serveStatic>>;
const seeds = ['golden', 'silver'] as const;
const onPage = (seed: string): string =>
  (globalThis as unknown as { planAndScores: (seed: string) => string }).planAndScores(seed);
const isThere = (): boolean => 'planAndScores' in globalThis;

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'wangge-plans-'));
  await build({
    configFile: false,
    root: fromRoot('tests/zoning/plan-page'),
    base: './',
    logLevel: 'warn',
    build: { outDir: dir, emptyOutDir: true },
  });
  server = await serveStatic({ dir, port: 0 });
});

afterAll(async () => {
  await server?.close();
  rmSync(dir, { recursive: true, force: true });
});

it('Node finds the committed plan', () => {
  expect(planAndScores('golden').split(' ')[0]).toBe('9d2c0dbfe60323eb');
});

it('Chromium finds the plans of Node and scores them alike', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction(isThere);
    for (const seed of seeds) expect(await page.evaluate(onPage, seed)).toBe(planAndScores(seed));
  } finally {
    await browser.close();
  }
});

if (firefoxIsThere) {
  it('Firefox finds the plans of Node and scores them alike', async () => {
    const browser = await launchFirefox();
    try {
      const page = await browser.newPage();
      await page.goto(server.url);
      await page.waitForFunction(isThere);
      for (const seed of seeds) expect(await page.evaluate(onPage, seed)).toBe(planAndScores(seed));
    } finally {
      await browser.close();
    }
  });
}
