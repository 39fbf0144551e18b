// The Compare screen of the built page, with the real engine on Web Workers, under the real security policy.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type ComparePage, patience } from '../support/compare-page.ts';
import { useCompareScreen } from '../support/workbench-session.ts';

const open = useCompareScreen();
const compare = (path = '', locale = 'en-GB'): Promise<ComparePage> => open(path, { locale });

describe('the page', () => {
  it('opens with a comparison of four designs that is already running, and says how coarse it is', async () => {
    const screen = await compare();
    await screen.waitForWorlds(1);
    expect(await screen.status.innerText()).toMatch(
      /First look: \d+ worlds? of a district scaled down to 30,000 residents|Coarse: \d+ worlds?, 1 of 15 towns sampled/,
    );
    expect(await screen.page.locator('input[name=focus]').count()).toBe(4);
    for (const id of ['ladder', 'differences', 'definitions', 'stock', 'flow', 'towns'])
      await screen.chart(id).waitFor();
    const before = await screen.worlds();
    await screen.waitForWorlds(before + 1);
    expect(await screen.verdict.innerText()).toMatch(/Under B|Cannot tell yet about B/);
  });

  it('pauses and resumes where it stood', async () => {
    const screen = await compare();
    await screen.waitForWorlds(1);
    await screen.page.getByRole('button', { name: 'Pause' }).click();
    expect(await screen.status.getAttribute('data-state')).toBe('paused');
    const paused = await screen.worlds();
    await screen.page.getByRole('button', { name: 'Resume' }).click();
    await screen.waitForWorlds(paused + 1);
  });
});

describe('the rates under each definition', () => {
  it('stand beside the truth in picture and table, and another definition can be paid for and undone', async () => {
    const screen = await compare();
    const { page } = screen;
    await screen.waitForWorlds(2);
    const chart = screen.chart('definitions');
    await chart.locator('svg').first().waitFor();
    const rows = await screen.tableOf('definitions');
    expect(rows).toHaveLength(11 * 4);
    for (const rate of ['Discovery rate', 'Handling rate', 'Reporting rate'])
      expect(
        new Set(rows.filter(([name]) => name.startsWith(`${rate}: `)).map(([, ledger]) => ledger)),
      ).toContain('truth');
    for (const [, , , value] of rows) expect(value).toMatch(/^\d+\.\d+\s%$/);

    const definition = page.locator('#definition-handling');
    await definition.selectOption('on-time-rate');
    expect(await page.locator('#weight-on-time-rate').inputValue()).toBe('1');
    await page.keyboard.press('Control+z');
    await expect.poll(() => definition.inputValue(), patience).toBe('handling-rate');
    expect(await page.locator('[data-role=your-changes]').count()).toBe(0);
  });
});

describe('a lever', () => {
  it('changes the result, is told in a sentence, and is undone without a trace', async () => {
    const screen = await compare();
    const { page } = screen;
    await screen.keepItSmall();
    await screen.waitUntilDone();
    const before = await screen.tableOf('ladder');
    await page.locator('#scheme-audits-monthlyProbability').press('End');
    await expect
      .poll(() => page.locator('[data-role=your-changes]').innerText(), patience)
      .toMatch(/audit.* from 0 % to 30 %/i);
    await screen.waitUntilDone();
    const changed = await screen.tableOf('ladder');
    const rows = (table: string[][], letter: string) => table.filter(([design]) => design.startsWith(letter));
    expect(rows(changed, 'B')).not.toEqual(rows(before, 'B'));
    for (const letter of ['A', 'C', 'D']) expect(rows(changed, letter)).toEqual(rows(before, letter));

    await page.keyboard.press('Control+z');
    await screen.waitUntilDone();
    expect(await page.locator('[data-role=your-changes]').count()).toBe(0);
    expect(await screen.tableOf('ladder')).toEqual(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await screen.waitUntilDone();
    expect(await screen.tableOf('ladder')).toEqual(changed);
  });

  it('pulled several steps by keyboard is one entry of the journal', async () => {
    const screen = await compare();
    const { page } = screen;
    const slider = page.locator('#departments-capacity');
    for (let step = 0; step < 4; step++) await slider.press('ArrowRight');
    expect(await slider.inputValue()).toBe('1.2');
    await page.keyboard.press('Control+z');
    await expect.poll(() => slider.inputValue(), patience).toBe('1');
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  });

  it('among the weights keeps their sum at 100 %', async () => {
    const screen = await compare();
    const { page } = screen;
    await page.locator('input[name=focus]').first().check();
    await page.locator('#weight-handling-rate').press('PageUp');
    const shares = await page
      .locator('input[id^=weight-]')
      .evaluateAll((inputs) => inputs.map((input) => Number((input as HTMLInputElement).value)));
    expect(shares).toHaveLength(3);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(Math.max(...shares)).toBeGreaterThan(0.35);
  });
});

describe('what was done', () => {
  it('is there again after a reload', async () => {
    const screen = await compare();
    const { page } = screen;
    await page.locator('#organisation-returnToBlock').press('Home');
    const told = await page.locator('[data-role=your-changes]').innerText();
    await expect
      .poll(() => page.locator('[data-autosave]').getAttribute('data-autosave'), patience)
      .toMatch(/^(saved|lent)$/);
    await page.reload();
    await expect.poll(() => page.locator('[data-role=your-changes]').innerText(), patience).toBe(told);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('[data-role=your-changes]').count()).toBe(0);
  });

  it('is kept by the window that was changed last', async () => {
    const screen = await compare();
    const { page } = screen;
    const other = await page.context().newPage();
    await other.goto(page.url());
    const saved = (window: Page, state: RegExp) =>
      expect
        .poll(() => window.locator('[data-autosave]').getAttribute('data-autosave'), patience)
        .toMatch(state);
    await saved(other, /^elsewhere$/);
    await other.locator('#scheme-careerYuanPerYear').press('End');
    await saved(other, /^(saved|lent)$/);
    await saved(page, /^elsewhere$/);
    await page.locator('#scheme-careerYuanPerYear').press('Home');
    await saved(page, /^(saved|lent)$/);
    await page.reload();
    expect(await page.locator('#scheme-careerYuanPerYear').inputValue()).toBe('0');
    await other.close();
  });

  it('travels in a link, and opening it is one change that can be undone', async () => {
    const sender = await compare();
    await sender.page.locator('#scheme-careerYuanPerYear').press('Home');
    await sender.page.locator('#window-days').press('Home');
    const told = await sender.page.locator('[data-role=your-changes]').innerText();
    await sender.page.getByRole('button', { name: 'Share link' }).click();
    const link = new URL(await sender.page.locator('[data-role=share-link]').inputValue());
    expect(link.hash).toMatch(/^#w1\.[\w-]+$/);
    await sender.page.context().close();

    const receiver = await compare(link.hash);
    await expect
      .poll(() => receiver.page.locator('[data-role=your-changes]').innerText(), patience)
      .toBe(told);
    expect(await receiver.page.locator('#window-days').inputValue()).toBe('30');
    await receiver.page.getByRole('button', { name: 'Undo' }).click();
    expect(await receiver.page.locator('#window-days').inputValue()).toBe('240');
  });

  it.each([
    ['damaged', '#w1.AAAA'],
    ['made by another version', '#w7.eyJhIjoxfQ'],
    ['hostile', `#w1.${Buffer.from('{"format":1,"plan":{"__proto__":{"x":1}}}').toString('base64url')}`],
  ])('stays when a link is %s, with a message that says so', async (_case, fragment) => {
    const screen = await compare(fragment);
    await screen.page.getByRole('dialog').getByText('Nothing of yours has changed').waitFor();
    await screen.page.keyboard.press('Escape');
    expect(await screen.page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  });
});
