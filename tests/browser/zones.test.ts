// The Zones screen of the built page: painting, keys, searches in the worker, files, and the way into the comparison, under the real
// security policy.

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ComparePage, patience } from '../support/compare-page.ts';
import { useZonesScreen } from '../support/workbench-session.ts';
import type { ZonesPage } from '../support/zones-page.ts';

const open = useZonesScreen();
const zones = (path = '#/zones'): Promise<ZonesPage> =>
  open(path, { locale: 'en-GB', acceptDownloads: true });

describe('the screen', () => {
  it('opens with today’s zones, a warning about the norms and nothing moved', async () => {
    const screen = await zones();
    expect(await screen.finding.innerText()).toMatch(/45 zones/);
    expect(await screen.page.locator('[data-role=norm-warning]').innerText()).toMatch(/people per km2/);
    expect(await screen.table.locator('tbody tr').count()).toBe(45);
    expect(await screen.score('moved-share')).toMatch(/^0\.0/);
    expect(await screen.page.title()).toBe('wangge · Zones');
  });

  it('is reached from the comparison by its link, and left by the browser’s back', async () => {
    const screen = await zones();
    const { page } = screen;
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.locator('[data-role=verdict]').waitFor();
    expect(new URL(page.url()).hash).toBe('#/compare');
    await page.goBack();
    await screen.table.waitFor();
    await page.goForward();
    await page.locator('[data-role=verdict]').waitFor();
    expect(await page.getByRole('link', { name: 'Compare' }).getAttribute('aria-current')).toBe('page');
  });
});

describe('painting', () => {
  it('over two cells and more changes the scores, as one entry of the journal', async () => {
    const screen = await zones();
    const { page } = screen;
    await screen.choose(10);
    await screen.take('paint');
    await screen.stroke([0.5, 0.5], [0.55, 0.52]);
    await screen.waitForScore('moved-share', /^[1-9]|^0\.[0-9]*[1-9]/);
    const painted = await screen.score('moved-share');
    await page.keyboard.press('Control+z');
    await screen.waitForScore('moved-share', /^0\.0/);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Redo' }).click();
    await screen.waitForScore('moved-share', painted);
  });

  it('never changes a locked zone', async () => {
    const screen = await zones();
    await screen.page.getByRole('button', { name: 'Lock' }).click();
    const first = await screen.table.locator('tbody tr').first().innerText();
    await screen.choose(10);
    await screen.take('rectangle');
    await screen.stroke([0.02, 0.02], [0.98, 0.98]);
    await screen.waitForScore('moved-share', /^[1-9]/);
    expect(await screen.table.locator('tbody tr').first().innerText()).toBe(first);
  });

  it('is there again after a reload, locks and all', async () => {
    const screen = await zones();
    const { page } = screen;
    await screen.page.getByRole('button', { name: 'Lock' }).click();
    await screen.choose(10);
    await screen.take('community');
    await screen.stroke([0.5, 0.5], [0.5, 0.5]);
    await screen.waitForScore('moved-share', /^[1-9]|^0\.[0-9]*[1-9]/);
    const table = await screen.table.innerText();
    await expect
      .poll(() => page.locator('[data-autosave]').getAttribute('data-autosave'), patience)
      .toMatch(/^(saved|lent)$/);
    await page.reload();
    await screen.table.waitFor();
    expect(await screen.table.innerText()).toBe(table);
    expect(table).toContain('locked');
  });

  it('needs no pointer: keys go to a cell, choose a zone, paint it and undo it', async () => {
    const screen = await zones();
    const { page } = screen;
    await screen.map.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => screen.said.textContent(), patience).toMatch(/^Cell \d+, .* people, Zone \d+$/);
    for (const key of ['b', '2', 'e', 'e', 'e', 'e', 'e', 'Enter']) await page.keyboard.press(key);
    await screen.waitForScore('moved-share', /^[1-9]|^0\.[0-9]*[1-9]/);
    expect(await screen.said.textContent()).toMatch(/Zone 6$/);
    await page.keyboard.press('Control+z');
    await screen.waitForScore('moved-share', /^0\.0/);
    await page.keyboard.press('t');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['role'])).toBe(
      'scoreboard',
    );
    await screen.map.focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('next zone, previous zone').waitFor();
  });

  it('that leaves cells without a zone is legal; the next problem is found', async () => {
    const screen = await zones();
    await screen.choose(-1);
    await screen.take('paint');
    await screen.stroke([0.5, 0.5], [0.5, 0.5]);
    await expect.poll(() => screen.finding.innerText(), patience).toMatch(/grid cell .* still has no zone/);
    expect(await screen.page.locator('[data-role=simulate]').isDisabled()).toBe(true);
    await screen.page.locator('[data-role=next-problem]').click();
    await expect.poll(() => screen.said.textContent(), patience).toMatch(/No zone around cell/);
  });
});

describe('searches', () => {
  it('generate a plan within the norms where there are such plans, the same every time', async () => {
    const screen = await zones();
    await screen.bound('Area, km²', null);
    await screen.bound('People', [20_000, 48_000]);
    expect(await screen.page.locator('[data-role=norm-warning]').count()).toBe(0);
    expect(await screen.search('generate')).toContain('all zones keep the norms');
    expect(await screen.finding.innerText()).toBe('All 45 zones keep every norm');
    const table = await screen.table.innerText();
    await screen.page.locator('#start-plan').selectOption('today');
    expect(await screen.search('generate')).toContain('all zones keep the norms');
    expect(await screen.table.innerText()).toBe(table);
  });

  it('repair a plan with cells taken out, and stop when told to', async () => {
    const screen = await zones();
    await screen.bound('Area, km²', null);
    await screen.bound('People', null);
    await screen.choose(-1);
    await screen.take('rectangle');
    await screen.stroke([0.4, 0.4], [0.6, 0.6]);
    await expect.poll(() => screen.finding.innerText(), patience).toMatch(/still have no zone/);
    expect(await screen.search('repair')).toContain('all zones keep the norms');
    await screen.page.locator('[data-search=gallery]').click();
    await screen.page.getByRole('button', { name: 'Stop' }).click();
    expect(await screen.page.locator('[data-role=search-outcome]').innerText()).toContain('Stopped');
    expect(await screen.page.locator('[data-role=gallery]').count()).toBe(0);
  });
});

describe('a plan', () => {
  it('saved as a table comes back by file', async () => {
    const screen = await zones();
    const { page } = screen;
    await page.locator('#start-plan').selectOption('towns');
    await expect.poll(() => screen.table.locator('tbody tr').count(), patience).toBe(15);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(saved.split('\r\n')[0]).toBe('\uFEFFcell,town,community,people,zone,place');
    await page.locator('#start-plan').selectOption('empty');
    await expect.poll(() => screen.finding.innerText(), patience).toMatch(/680 grid cells/);
    await page
      .locator('[data-role=plan-file]')
      .setInputFiles({ name: 'zones.csv', mimeType: 'text/csv', buffer: Buffer.from(saved) });
    await expect.poll(() => screen.table.locator('tbody tr').count(), patience).toBe(15);
    await page
      .locator('[data-role=plan-file]')
      .setInputFiles({ name: 'other.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
    await expect
      .poll(() => page.locator('[data-role=file-said]').innerText(), patience)
      .toMatch(/needs the columns cell and zone/);
    expect(await screen.table.locator('tbody tr').count()).toBe(15);
  });

  it('becomes a design of the comparison, in focus there, and travels in a link', async () => {
    const sender = await zones();
    const { page } = sender;
    await page.locator('#start-plan').selectOption('communities');
    await expect.poll(() => sender.table.locator('tbody tr').count(), patience).toBe(124);
    await page.getByRole('button', { name: 'Share link' }).click();
    const link = new URL(await page.locator('[data-role=share-link]').inputValue());
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

    await page.locator('#start-plan').selectOption('today');
    await page.locator('[data-role=simulate]').click();
    await page.locator('input[name=focus][value=zones-1]').waitFor({ state: 'attached' });
    expect(await page.locator('input[name=focus][value=zones-1]').isChecked()).toBe(true);
    const compare = new ComparePage(page);
    await compare.waitForWorlds(1);
    expect(await compare.verdict.innerText()).toMatch(/E Plan of zones 1/);

    const receiver = await zones(link.hash);
    expect(await receiver.table.locator('tbody tr').count()).toBe(124);
    expect(await receiver.page.locator('[data-role=zone-finding]').count()).toBe(1);
  });
});
