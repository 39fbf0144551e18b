// The Run screen of the built page: a run that plays, pauses, goes to any day and back, and tells what it shows close up.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { said, violations } from '../support/access.ts';
import { openWorkbench } from '../support/chromium.ts';
import { patience } from '../support/compare-page.ts';
import { useChromium } from '../support/workbench-session.ts';

const browser = useChromium();

/** Opens the screen and waits until the run stands on the reform day, where it goes first. */
async function run(
  work: (page: Page) => Promise<void>,
  options: { locale?: string; bypassCSP?: boolean; colorScheme?: 'light' | 'dark' } = {},
): Promise<void> {
  const { page, close, complaints } = await openWorkbench(browser(), '#/run', {
    locale: 'en-GB',
    ...options,
  });
  await dayOf(page).waitFor();
  await expect.poll(() => shownDay(page), patience).toBe(60);
  await work(page);
  await close();
  expect(complaints).toEqual([]);
}
const dayOf = (page: Page) => page.locator('[data-role=run-day]');
const shownDay = async (page: Page): Promise<number> => Number(await dayOf(page).getAttribute('data-day'));
const goTo = async (page: Page, day: number): Promise<void> => {
  await dayOf(page).fill(String(day));
  await expect.poll(() => shownDay(page), patience).toBe(day);
};

const complete = (page: Page): Promise<void> =>
  page.locator('[data-role=microscope-sentence][data-complete=true]').waitFor();

describe('a run', () => {
  it('plays on, holds still when paused, and shows the same day alike after going on and back', async () => {
    await run(async (page) => {
      const play = page.locator('[data-role=run-play]');
      await play.click();
      await expect.poll(() => shownDay(page), patience).toBeGreaterThan(62);
      await play.click();
      const held = await shownDay(page);
      const finding = await page.locator('[data-role=run-finding]').innerText();
      expect(finding).toMatch(/record says .*% of due cases.* in truth only/s);
      await goTo(page, 66);
      const seen = await page.locator('.side').innerText();
      await goTo(page, 69);
      expect(await page.locator('.side').innerText()).not.toBe(seen);
      await goTo(page, 66);
      expect(await page.locator('.side').innerText()).toBe(seen);
      expect(held).toBeLessThan(66);
    });
  });

  it('tells of a grid and of the life of a problem in it, by keyboard alone', async () => {
    await run(async (page) => {
      await page.locator('[data-role=run-map]').focus();
      await page.keyboard.press('ArrowRight');
      const cell = page.locator('[data-role=run-cell]');
      await cell.getByText('handling rate').waitFor();
      await cell.getByRole('button', { name: 'Its life' }).first().press('Enter');
      const life = page.locator('[data-role=life]');
      await life.waitFor();
      expect(await life.locator('tbody tr').count()).toBeGreaterThan(1);
      await page.keyboard.press('Escape');
      await life.waitFor({ state: 'detached' });
    });
  });

  it('tells why a worker hides a problem or not, and what would change his mind, by keyboard alone', async () => {
    await run(async (page) => {
      await page.locator('[data-role=run-map]').focus();
      await page.keyboard.press('ArrowRight');
      const asks = page.locator('[data-role=run-cell]').getByRole('button', { name: 'The decision' });
      await asks.first().press('Enter');
      const sentence = page.locator('[data-role=microscope-sentence]');
      await complete(page);
      expect(await sentence.innerText()).toMatch(/^This worker hides it with a chance of [\d.]+\s%: .*; /);
      const options = page.locator('[data-chart=decision-options]');
      await options.getByRole('application').focus();
      await page.keyboard.press('ArrowRight');
      expect(await options.locator('[data-role=announcement]').innerText()).toMatch(
        /^report it\s+sum .* yuan/,
      );
      await options.getByRole('button', { name: 'Show the table' }).press('Enter');
      expect(await options.locator('tbody tr').count()).toBe(5);
      const flips = page.locator('[data-chart=decision-flips]');
      expect(await flips.getByText(/flips at|flips it|no effect/).count()).toBeGreaterThanOrEqual(7);
      await page.keyboard.press('Escape');
      await sentence.waitFor({ state: 'detached' });
    });
  });

  it('puts a made-up problem before the worker, and answers anew for another', async () => {
    await run(async (page) => {
      await page.locator('[data-role=run-map]').focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('[data-role=make-up]').press('Enter');
      await complete(page);
      const options = page.locator('[data-chart=decision-options]');
      expect(await options.getByText('cannot be fixed on the spot').count()).toBe(2);
      const before = await page.locator('[data-role=microscope-sentence]').innerText();
      await page.getByLabel('He can fix it on the spot').check();
      await expect.poll(() => options.getByText('cannot be fixed on the spot').count(), patience).toBe(0);
      await complete(page);
      expect(await page.locator('[data-role=microscope-sentence]').innerText()).not.toBe(before);
    });
  });

  it.each(['light', 'dark'] as const)(
    'leaves axe nothing to find in the microscope, in Chinese, %s',
    async (colorScheme) => {
      await run(
        async (page) => {
          await page.locator('[data-role=run-map]').focus();
          await page.keyboard.press('ArrowRight');
          await page.locator('[data-role=make-up]').press('Enter');
          await complete(page);
          expect(await violations(page)).toEqual([]);
          expect((await said(page)).join(' ')).not.toMatch(/\b(report|yuan|worker|flips)\b/i);
        },
        { locale: 'zh-CN', bypassCSP: true, colorScheme },
      );
    },
  );

  it.each(['light', 'dark'] as const)('leaves axe nothing to find, in Chinese, %s', async (colorScheme) => {
    await run(
      async (page) => {
        await page.locator('[data-role=run-map]').focus();
        await page.keyboard.press('ArrowRight');
        await page.locator('[data-role=run-cell] table').first().waitFor();
        expect(await violations(page)).toEqual([]);
        expect((await said(page)).join(' ')).not.toMatch(/\b(Record|Truth|Hidden|Queue)\b/);
      },
      { locale: 'zh-CN', bypassCSP: true, colorScheme },
    );
  });
});
