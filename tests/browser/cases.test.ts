// The Cases screen, its three doors, the page on responsible use, the tour and the sheet of keys, on the built page.

import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sourceDocuments, suppliedCases } from '../../web/cases/supplied-cases.ts';
import { verdictParts } from '../../web/findings/verdict-parts.ts';
import { tourSteps } from '../../web/components/help/tour-steps.ts';
import { said, violations } from '../support/access.ts';
import { openWorkbench } from '../support/chromium.ts';
import { patience } from '../support/compare-page.ts';
import { useChromium, useCompareScreen } from '../support/workbench-session.ts';

const browser = useChromium();
const open = useCompareScreen();
const languages = [
  ['zh-CN', 'zh'],
  ['en-GB', 'en'],
] as const;

const card = (page: Page, id: string): Locator => page.locator(`[data-case=${id}]`);
const screenTitle = (page: Page): Promise<string> => page.locator('header p').first().innerText();

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe.each(languages)('in %s, the Cases screen', (locale, side) => {
  it('shows every supplied case with its verdict, its picture and its table', async () => {
    const { page } = await open('#/cases', { locale });
    for (const result of suppliedCases) {
      const { sentence } = verdictParts(result.verdict[side]);
      await card(page, result.id).waitFor();
      expect(await card(page, result.id).locator('h3').allInnerTexts()).toEqual([
        result.title[side],
        sentence,
      ]);
      expect(await card(page, result.id).locator('.plot > svg:not(.cursor) circle').count()).toBe(
        result.designs.length,
      );
    }
    const [first] = suppliedCases;
    await card(page, first.id).locator('button[aria-pressed]').click();
    expect(await card(page, first.id).locator('tbody tr').count()).toBe(first.designs.length * 2);
    expect(await page.locator('[data-role=tour-offer]').count()).toBe(0);
  });
});

describe('the doors of a case', () => {
  it('plan: its map of zones; study: its designs computed on, the one of the verdict in focus; undo goes back', async () => {
    const { page } = await open('#/cases', { locale: 'en-GB' });
    const before = await screenTitle(page);
    await card(page, 'wuhan').locator('[data-door=plan]').click();
    await page.waitForURL(/#\/zones$/);
    expect(await screenTitle(page)).toBe(suppliedCases.find(({ id }) => id === 'wuhan')?.title.en);

    await page.goBack();
    const shenzhen = suppliedCases.find(({ id }) => id === 'shenzhen');
    await card(page, 'shenzhen').locator('[data-door=study]').click();
    await page.waitForURL(/#\/compare$/);
    const verdict = page.locator('[data-role=verdict] h2');
    await expect.poll(() => page.locator('.status').getAttribute('data-worlds'), patience).not.toBeNull();
    expect(await page.locator('input[name=focus]:checked').getAttribute('value')).toBe(shenzhen?.focus);
    const judged = shenzhen?.designs.find(({ id }) => id === shenzhen.focus)?.title.en ?? 'no such design';
    await expect.poll(() => verdict.innerText(), patience).toContain(judged);

    for (const title of ['Wuhan', before]) {
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await screenTitle(page)).toContain(title);
    }
  });

  it('teach: the Run screen with the design of the verdict, and the page says that the Classroom is not open', async () => {
    const { page } = await open('#/cases', { locale: 'en-GB' });
    await card(page, 'zhoushan').waitFor();
    expect(await page.locator('main').innerText()).toContain('The Classroom screen');
    expect(await page.locator('main').innerText()).toContain('The Experiments screen');
    await card(page, 'zhoushan').locator('[data-door=teach]').click();
    await page.waitForURL(/#\/run$/);
    await expect.poll(() => page.locator('.head p').innerText(), patience).toContain('Teams of specialists');
  });
});

describe('the page on responsible use', () => {
  it.each(languages)(
    'in %s: the footer leads to it, and each source document is listed',
    async (locale, side) => {
      const { page } = await open('#/cases', { locale });
      await page.locator('footer a').click();
      await page.waitForURL(/#\/responsible$/);
      for (const { id, title, kind, claims } of sourceDocuments) {
        const row = page.locator(`[data-document=${id}]`);
        await row.waitFor();
        expect(await row.locator('th').innerText()).toBe(title[side]);
        const cells = await row.locator('td').allInnerTexts();
        expect(cells[0]).toBe(kind[side]);
        expect(cells[2]).toBe(String(claims.tested));
      }
      expect(await page.locator('footer a').getAttribute('aria-current')).toBe('page');
      await page.goBack();
      await card(page, 'putuo').waitFor();
    },
  );
});

describe('the tour', () => {
  it('is taken by keyboard alone, points at parts that are there, and is not offered again', async () => {
    const { page } = await open('', { locale: 'en-GB' });
    await page.locator('[data-role=tour-offer]').waitFor();
    await tabTo(page, '[data-role=tour-take]');
    await page.keyboard.press('Enter');
    const panel = page.locator('[data-role=tour]');
    for (const { id, target } of tourSteps) {
      await expect.poll(() => panel.getAttribute('data-step'), patience).toBe(id);
      await page.locator(`${target}[data-tour-at]`).waitFor({ timeout: patience.timeout });
      expect(await page.locator('[data-tour-at]').count()).toBe(1);
      await page.keyboard.press('ArrowRight');
    }
    await expect.poll(() => panel.count(), patience).toBe(0);
    expect(await page.locator('[data-tour-at]').count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-role')), patience)
      .toBe('tour-start');

    await page.reload();
    await page.locator('[data-role=verdict]').waitFor();
    expect(await page.locator('[data-role=tour-offer]').count()).toBe(0);
  });

  it('starts from the footer of another screen, goes back a step, and Escape ends it', async () => {
    const { page } = await open('#/responsible', { locale: 'zh-CN' });
    await page.locator('[data-role=tour-start]').click();
    await page.waitForURL(/#\/compare$/);
    const panel = page.locator('[data-role=tour]');
    await panel.waitFor();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => panel.getAttribute('data-step'), patience).toBe(tourSteps[1].id);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => panel.getAttribute('data-step'), patience).toBe(tourSteps[0].id);
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
  });

  it('declined, it is not offered again', async () => {
    const { page } = await open('', { locale: 'en-GB' });
    await page.getByRole('button', { name: 'No, thank you' }).click();
    expect(await page.locator('[data-role=tour-offer]').count()).toBe(0);
    await page.reload();
    await page.locator('[data-role=verdict]').waitFor();
    expect(await page.locator('[data-role=tour-offer]').count()).toBe(0);
  });
});

describe('the question mark', () => {
  it('opens the sheet of keys, is a character where one writes, and belongs to the map on the map', async () => {
    const { page } = await open('', { locale: 'en-GB' });
    await page.locator('#seed').focus();
    await page.keyboard.type('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator('#seed').inputValue()).toContain('?');
    await page.locator('body').click({ position: { x: 700, y: 300 } });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count(), patience).toBe(0);

    await page.goto(new URL('#/zones', page.url()).href);
    await page.locator('[role=application]').first().focus({ timeout: patience.timeout });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await page.getByRole('dialog', { name: 'Keyboard' }).count()).toBe(0);
  });
});

describe('for everybody', () => {
  it.each([
    ['zh-CN', 'light'],
    ['zh-CN', 'dark'],
    ['en-GB', 'light'],
    ['en-GB', 'dark'],
  ] as const)('axe finds nothing in %s, %s', async (locale, colorScheme) => {
    const options = { locale, colorScheme, bypassCSP: true };
    for (const [path, ready] of [
      ['#/cases', '[data-case=zhoushan]'],
      ['#/responsible', '[data-document=wuhan]'],
    ] as const) {
      const { page, close } = await openWorkbench(browser(), path, options);
      await page.locator(ready).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await close();
    }
    const { page, close } = await openWorkbench(browser(), '', options);
    await page.locator('[data-role=tour-take]').click();
    await page.locator('[data-chart=ladder]').waitFor({ timeout: patience.timeout });
    await page.locator('.status button').first().click();
    await page.locator('[data-role=tour] .next').click();
    await page.locator('[data-chart=ladder][data-tour-at]').waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it.each(['#/cases', '#/responsible'])('%s speaks one language at a time', async (path) => {
    const { page } = await open(path, { locale: 'en-GB' });
    await page.locator('main h2').waitFor();
    const foreign = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;
    expect((await said(page)).filter((text) => foreign.test(text))).toEqual([]);
    await page.locator('[data-role=language]').click();
    const neutral = /\b(wangge|CSV|SVG|PNG|[A-J]|[ZE])\b|社区E通/g;
    await expect
      .poll(
        async () => (await said(page)).filter((text) => /[A-Za-z]{2,}/.test(text.replace(neutral, ''))),
        patience,
      )
      .toEqual([]);
  });

  it.each([
    ['#/cases', 320, 'en-GB'],
    ['#/cases', 390, 'zh-CN'],
    ['#/cases', 1024, 'en-GB'],
    ['#/responsible', 320, 'en-GB'],
    ['#/responsible', 1024, 'zh-CN'],
  ] as const)(
    '%s at %i pixels in %s needs no sideways scrolling and clips no label',
    async (path, width, locale) => {
      const { page } = await open(path, { locale, viewport: { width, height: 768 } });
      await page.locator('main h2').waitFor();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll('[data-chart] .plot > svg:not(.cursor)')].flatMap((svg) => {
          const frame = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('text')]
            .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
            .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
            .map(({ text }) => text);
        }),
      );
      expect(clipped).toEqual([]);
    },
  );
});
