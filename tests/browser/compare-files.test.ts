// Files in and out of the Compare screen: pictures, tables and scenarios saved, scenarios opened, broken ones refused.

import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { type ComparePage, patience } from '../support/compare-page.ts';
import { useCompareScreen } from '../support/workbench-session.ts';

const open = useCompareScreen();
const compare = (locale = 'zh-CN'): Promise<ComparePage> => open('', { locale });

async function contentOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** Saves a chart in a format and returns the file. */
async function saved(screen: ComparePage, id: string, format: string): Promise<Buffer> {
  const waiting = screen.page.waitForEvent('download');
  await screen.chart(id).getByRole('button', { name: format }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(`wangge-${id}.${format.toLowerCase()}`);
  return contentOf(download);
}

describe('a chart', () => {
  it('has a table twin, is saved as CSV, SVG and PNG, and is walked with the arrow keys', async () => {
    const screen = await compare();
    await screen.waitForWorlds(2);
    await screen.page.getByRole('button', { name: '暂停' }).click();
    await screen.chart('towns').waitFor();
    await hasTableTwin(screen);
    await isSavedAsCsv(screen);
    await isSavedAsPictures(screen);
    await isWalkedByKey(screen);
  });
});

async function hasTableTwin(screen: ComparePage): Promise<void> {
  const rows = await screen.tableOf('ladder');
  expect(rows).toHaveLength(16);
  for (const row of rows) expect(row[2]).toMatch(/^\d+(\.\d+)?%$/);
  await screen.chart('ladder').locator('button[aria-pressed]').click();
  await screen.chart('ladder').locator('svg').first().waitFor();
}

/** The file opens in a spreadsheet with its Chinese intact. */
async function isSavedAsCsv(screen: ComparePage): Promise<void> {
  const text = (await saved(screen, 'differences', 'CSV')).toString('utf8');
  expect(text.startsWith('\ufeff指标,单位,方案')).toBe(true);
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 6 * 3);
  expect(lines[1]).toMatch(/^结案率.*,百分点,B [^,]+,-?\d/);
}

/** The files stand alone, without the page's style sheets. */
async function isSavedAsPictures(screen: ComparePage): Promise<void> {
  for (const id of ['ladder', 'flow']) {
    const svg = (await saved(screen, id, 'SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/var\(--|class="/);
    const png = await saved(screen, id, 'PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(10_000);
  }
}

async function isWalkedByKey(screen: ComparePage): Promise<void> {
  const chart = screen.chart('ladder');
  await chart.getByRole('application').focus();
  await screen.page.keyboard.press('ArrowRight');
  const first = await chart.locator('[data-role=announcement]').innerText();
  expect(first).toMatch(/A .*台账结案率.*\d+%/s);
  await screen.page.keyboard.press('End');
  await expect
    .poll(() => chart.locator('[data-role=announcement]').innerText(), patience)
    .toMatch(/D .*实情解决率/s);
}

describe('the file menu', () => {
  it('closes on Escape and gives the focus back to its button', async () => {
    const { page } = await compare('en-GB');
    const menu = page.locator('header details');
    await menu.locator('summary').click();
    await menu.getByRole('button', { name: 'Print' }).focus();
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });
});

describe('a scenario file', () => {
  it('that is broken is refused with every problem, and what was open stays', async () => {
    const screen = await compare('en-GB');
    const title = await screen.page.locator('header p').innerText();
    const text = readFileSync(fromRoot('scenarios/z-district/scenario.yaml'), 'utf8')
      .replace('population: 1420000', 'population: -7')
      .replace('cells: 680', 'cells: .nan')
      .replace('parks: 3', 'parcs: 3');
    await screen.page.locator('input[type=file]').setInputFiles({
      name: 'broken.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(text),
    });
    const dialog = screen.page.getByRole('dialog');
    for (const pointer of ['/territory/population', '/territory/cells', '/territory/parcs']) {
      await dialog.getByText(pointer).first().waitFor();
    }
    await screen.page.keyboard.press('Escape');
    expect(await screen.page.locator('header p').innerText()).toBe(title);
    expect(await screen.page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  });

  it('that is empty, binary, or too large is refused with a message', async () => {
    const { page } = await compare('en-GB');
    const contents = [
      Buffer.from(''),
      Buffer.from([0, 1, 2, 255, 254, 0, 7]),
      Buffer.alloc(6 * 1024 * 1024, 32),
    ];
    for (const buffer of contents) {
      await page.locator('input[type=file]').setInputFiles({ name: 'x.yaml', mimeType: 'text/yaml', buffer });
      await page.getByRole('dialog').getByText('What was open has not changed').waitFor();
      await page.getByRole('button', { name: 'Close' }).click();
    }
  });

  it('opens beside the one that was open, and undo goes back to it', async () => {
    const screen = await compare('en-GB');
    const { page } = screen;
    await page.locator('input[type=file]').setInputFiles(fromRoot('scenarios/z-district/definitions.yaml'));
    await page.getByText('Both against a quota').first().waitFor();
    await screen.waitForWorlds(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('All on the handling rate').first().waitFor();
  });

  it('with changed levers is saved and opens again with them', async () => {
    const screen = await compare('en-GB');
    const { page } = screen;
    await page.locator('#scheme-audits-monthlyProbability').press('End');
    const waiting = page.waitForEvent('download');
    await page.locator('summary', { hasText: 'File' }).click();
    await page.getByRole('button', { name: 'Save the scenario file' }).click();
    const buffer = await contentOf(await waiting);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'saved.yaml', mimeType: 'text/yaml', buffer });
    await expect
      .poll(() => page.locator('#scheme-audits-monthlyProbability').inputValue(), patience)
      .toBe('0.3');
    expect(await page.locator('[data-role=your-changes]').count()).toBe(0);
  });
});
