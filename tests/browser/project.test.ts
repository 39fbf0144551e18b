// Nothing is lost: a project saved on one machine opens on another with its history, and tabs that are killed in the middle of work come
// back with it.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { patience } from '../support/compare-page.ts';
import { openWorkbench } from '../support/chromium.ts';
import { useChromium, useCompareScreen } from '../support/workbench-session.ts';

const open = useCompareScreen();
const browser = useChromium();
const question = (page: Page) => page.locator('#report-question');

it('a project opens elsewhere with plan, history and scenario, and a later one is refused politely', async () => {
  const here = (await open('#/report', { locale: 'en-GB' })).page;
  await question(here).fill('What was paid for?');
  await here.locator('#report-office').fill('Grid centre');
  await here.locator('header details summary').click();
  const waiting = here.waitForEvent('download');
  await here.getByRole('button', { name: 'Save the project file' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('z-district.wangge.json');
  const text = readFileSync(await file.path(), 'utf8');

  const there = (await open('#/report', { locale: 'en-GB' })).page;
  const bring = (content: string): Promise<void> =>
    there
      .locator('header input[type=file]')
      .setInputFiles({ name: 'p.wangge.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await bring(text);
  await expect.poll(() => there.locator('#report-office').inputValue(), patience).toBe('Grid centre');
  expect(await question(there).inputValue()).toBe('What was paid for?');
  await there.getByRole('button', { name: 'Undo' }).click();
  expect(await there.locator('#report-office').inputValue()).toBe('');
  expect(await question(there).inputValue()).toBe('What was paid for?');
  await bring('{"format": "wangge-project/9"}');
  await there.getByText('made by a later version of the workbench').waitFor();
});

it('20 tabs killed one after the other lose nothing that was said to be saved', async () => {
  const first = await openWorkbench(browser(), '#/report', { locale: 'en-GB' });
  const context = first.page.context();
  const address = first.page.url();
  let { page } = first;
  for (let round = 1; round <= 20; round++) {
    await question(page).waitFor();
    if (round > 1)
      expect(await question(page).inputValue(), `round ${round}`).toMatch(
        new RegExp(`^(kept|hurried) ${round - 1}$`),
      );
    await question(page).fill(`kept ${round}`);
    await expect
      .poll(() => page.locator('footer [data-autosave]').getAttribute('data-autosave'), patience)
      .toMatch(/^(saved|lent)$/);
    // killed in the middle of the next change: either of the two may come back, nothing older
    await question(page).fill(`hurried ${round}`);
    const session = await context.newCDPSession(page);
    await Promise.race([session.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')]);
    await page.close();
    page = await context.newPage();
    await page.goto(address);
  }
  await first.close();
});
