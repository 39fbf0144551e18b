// The report of the built page: one page of paper in either language, a Word file, the user's own words, and a command that gives the very
// figures that stand in it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { said, violations } from '../support/access.ts';
import { openWorkbench } from '../support/chromium.ts';
import { patience } from '../support/compare-page.ts';
import { runShell } from '../support/run-command.ts';
import { unzip } from '../support/unzip.ts';
import { useChromium, useCompareScreen } from '../support/workbench-session.ts';

const open = useCompareScreen();
const browser = useChromium();

/** Waits until the report stands with its pictures. */
async function stands(page: Page): Promise<void> {
  await page.locator('[data-role=report]').waitFor({ timeout: patience.timeout });
  await expect.poll(() => page.locator('[data-figure]:not(:has(img))').count(), patience).toBe(0);
}

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const waiting = page.waitForEvent('download', { timeout: patience.timeout });
  await press();
  const download = await waiting;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

describe('a report', () => {
  it.each(['zh-CN', 'en-GB'])('of one page is one page of A4, and in full is several: %s', async (locale) => {
    const { page } = await open('#/report', { locale });
    await stands(page);
    const pages = async (): Promise<number> => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    };
    expect(await pages()).toBe(1);
    await page.locator('input[name=report-length][value=full]').check();
    await expect.poll(() => page.locator('[data-figure]').count(), patience).toBe(6);
    await stands(page);
    expect(await pages()).toBeGreaterThan(3);
  });

  it('takes the user’s question, which undo takes back, and is saved for Word with its picture', async () => {
    const { page } = await open('#/report', { locale: 'en-GB' });
    await stands(page);
    const title = page.locator('[data-role=report] h2');
    const asked = await title.innerText();
    await page.locator('#report-question').fill('Is <99 %> true?');
    expect(await title.innerText()).toBe('Is <99 %> true?');
    const file = await saved(page, () => page.locator('[data-role=save-word]').click());
    expect(file.name).toBe('wangge-z-district.docx');
    const files = unzip(file.content);
    expect(files.get('word/document.xml')?.toString('utf8')).toContain('Is &lt;99 %&gt; true?');
    const [picture] = [...files].filter(([name]) => name.endsWith('.png')).map(([, content]) => content);
    expect(picture?.subarray(0, 4)).toEqual(Buffer.from([137, 80, 78, 71]));
    expect(picture?.length).toBeGreaterThan(10_000);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await title.innerText()).toBe(asked);
  });

  it('names a command that gives the very figures', async () => {
    const screen = await open('', { locale: 'en-GB' });
    const { page } = screen;
    const buffer = readFileSync(fromRoot('scenarios/reference/small.yaml'));
    const scenario = page.locator('header .names p');
    const before = await scenario.innerText();
    await page
      .locator('header input[type=file]')
      .setInputFiles({ name: 'small.yaml', mimeType: 'text/yaml', buffer });
    await expect.poll(() => scenario.innerText(), patience).not.toBe(before);
    await screen.keepItSmall();
    await screen.waitUntilDone();
    await page.getByRole('link', { name: 'Report' }).click();
    await stands(page);
    const command = await page.locator('[data-section=reproduce] code').innerText();
    await page.locator('header details summary').click();
    const file = await saved(page, () =>
      page.getByRole('button', { name: 'Save the scenario file' }).click(),
    );

    const folder = mkdtempSync(path.join(tmpdir(), 'wangge-report-'));
    try {
      writeFileSync(path.join(folder, file.name), file.content);
      const line = `cd '${folder}' && ${command.replace(/^wangge/, '"$NODE" "$WANGGE"')} --json -`;
      const { code, stdout, stderr } = await runShell(line);
      expect(`${code} ${code === 0 ? '' : stderr}`).toBe('0 ');
      const { comparison } = JSON.parse(stdout) as {
        comparison: { pairs: { measures: { measure: string; value: number }[] }[] };
      };
      const solved = comparison.pairs[0]?.measures.find(({ measure }) => measure === 'true-solved-share');
      const row = page.locator('[data-section=measures] tbody tr', { hasText: 'Really solved, of all' });
      const shown = (await row.locator('td').nth(2).innerText()).replace('−', '-');
      expect(Number(shown)).toBeCloseTo((solved?.value ?? NaN) * 100, 1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe.each([
  ['zh-CN', 'dark'],
  ['en-GB', 'light'],
] as const)('for everybody, in %s, %s', (locale, colorScheme) => {
  it('axe finds nothing, and one language is spoken', async () => {
    const { page, close } = await openWorkbench(browser(), '#/report', {
      locale,
      colorScheme,
      bypassCSP: true,
    });
    await stands(page);
    expect(await violations(page)).toEqual([]);
    const foreign = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;
    if (locale === 'en-GB') expect((await said(page)).filter((text) => foreign.test(text))).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await close();
  });
});
