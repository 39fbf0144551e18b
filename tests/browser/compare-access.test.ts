// The Compare screen for everybody: nothing for axe to find in either language and theme, one language at a time, no sideways
// scrolling, everything reachable by keyboard.

import { describe, expect, it } from 'vitest';
import { said, violations } from '../support/access.ts';
import { openWorkbench } from '../support/chromium.ts';
import { ComparePage, patience } from '../support/compare-page.ts';
import { useChromium } from '../support/workbench-session.ts';

const browser = useChromium();

describe.each([
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en-GB', 'light'],
  ['en-GB', 'dark'],
] as const)('in %s, %s', (locale, colorScheme) => {
  it('axe finds nothing, with charts, tables and drawer', async () => {
    const { page, close } = await openWorkbench(browser(), '', { locale, colorScheme, bypassCSP: true });
    const screen = new ComparePage(page);
    await screen.waitForWorlds(2);
    await page.locator('.status button').first().click();
    await screen.chart('towns').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(colorScheme);
    expect(await violations(page)).toEqual([]);
    await screen.tableOf('ladder');
    await page.locator('nav > button', { hasText: /假设与依据|Assumptions/ }).click();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

describe('the language', () => {
  const chinese = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;
  /** Latin words that belong to a Chinese page: the product, file formats, names of designs. */
  const neutral = /\b(wangge|CSV|SVG|PNG|R[0-3]|[A-D]\d?|Z)\b/g;

  it('is one at a time, switched completely and kept', async () => {
    const { page, close, complaints } = await openWorkbench(browser(), '', { locale: 'en-GB' });
    const screen = new ComparePage(page);
    await screen.waitForWorlds(2);
    await page.locator('.status button').first().click();
    await screen.chart('towns').waitFor();
    expect((await said(page)).filter((text) => chinese.test(text))).toEqual([]);

    await page.locator('[data-role=language]').click();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await expect
      .poll(
        async () => (await said(page)).filter((text) => /[A-Za-z]{2,}/.test(text.replace(neutral, ''))),
        patience,
      )
      .toEqual([]);
    await page.reload();
    await page.getByText('考核权重').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the page', () => {
  it.each([
    [1024, 768, 'zh-CN'],
    [1024, 768, 'en-GB'],
    [1440, 900, 'en-GB'],
    [320, 800, 'zh-CN'],
    [320, 800, 'en-GB'],
  ])('at %i x %i in %s needs no sideways scrolling and clips no label', async (width, height, locale) => {
    const { page, close } = await openWorkbench(browser(), '', { locale, viewport: { width, height } });
    const screen = new ComparePage(page);
    await screen.waitForWorlds(2);
    await page.locator('.status button').first().click();
    await screen.chart('towns').waitFor();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll('[data-chart] .plot > svg:not(.cursor)')].flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
          .filter(
            ({ box }) =>
              box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1,
          )
          .map(({ text }) => text);
      }),
    );
    expect(clipped).toEqual([]);
    // Names above the columns and shares at the ends: no two of them on each other.
    const overlaps = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('[data-chart=ladder] .plot > svg:not(.cursor) text')]
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      return boxes.flatMap((one, i) =>
        boxes
          .slice(i + 1)
          .filter(
            ({ box }) =>
              Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > 2 &&
              Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > 6,
          )
          .map(({ text }) => `${one.text} / ${text}`),
      );
    });
    expect(overlaps).toEqual([]);
    await close();
  });

  it('announces its pictures while there is no result, and fits its menu into 320 pixels', async () => {
    const { page, close } = await openWorkbench(browser(), '', {
      locale: 'en-GB',
      viewport: { width: 320, height: 800 },
    });
    await page.locator('[data-role=waiting] h4').first().waitFor();
    expect(await page.locator('[data-role=waiting] h4').allInnerTexts()).toHaveLength(7);
    await page.locator('nav summary').click();
    const menu = await page.locator('nav details ul').boundingBox();
    expect(menu!.x).toBeGreaterThanOrEqual(0);
    expect(menu!.x + menu!.width).toBeLessThanOrEqual(320);
    await new ComparePage(page).waitForWorlds(1);
    expect(await page.locator('[data-role=waiting]').count()).toBe(0);
    await close();
  });

  it('is worked by keyboard: tab reaches levers and charts, and focus is visible', async () => {
    const { page, close } = await openWorkbench(browser(), '', { locale: 'en-GB' });
    await new ComparePage(page).waitForWorlds(1);
    const reached = new Set<string>();
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(() => {
          const { activeElement } = document;
          if (!activeElement || activeElement === document.body) return 'nothing';
          const label = activeElement.closest('label');
          const outlined = [activeElement, label].some(
            (one) => one !== null && getComputedStyle(one).outlineStyle !== 'none',
          );
          const name =
            activeElement.id ||
            activeElement.getAttribute('name') ||
            activeElement.getAttribute('role') ||
            activeElement.tagName;
          return outlined ? name : `${name} without outline`;
        }),
      );
    }
    expect([...reached].filter((name) => name.endsWith('without outline'))).toEqual([]);
    for (const name of [
      'focus',
      'scheme-audits-monthlyProbability',
      'scheme-superior-pressure',
      'seed',
      'application',
    ]) {
      expect([...reached]).toContain(name);
    }
    await close();
  });
});
