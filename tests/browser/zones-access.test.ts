// The Zones screen for everybody: nothing for axe to find in either language and theme, one language at a time, no sideways
// scrolling.

import { describe, expect, it } from 'vitest';
import { said, violations } from '../support/access.ts';
import { openWorkbench } from '../support/chromium.ts';
import { patience } from '../support/compare-page.ts';
import { ZonesPage } from '../support/zones-page.ts';
import { useChromium } from '../support/workbench-session.ts';

const browser = useChromium();

describe.each([
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en-GB', 'light'],
  ['en-GB', 'dark'],
] as const)('in %s, %s', (locale, colorScheme) => {
  it('axe finds nothing, with an edited plan, all scores, the norms and the keys', async () => {
    const { page, close } = await openWorkbench(browser(), '#/zones', {
      locale,
      colorScheme,
      bypassCSP: true,
    });
    const screen = new ZonesPage(page);
    await screen.table.waitFor();
    await page.locator('#start-plan').selectOption('towns');
    await expect.poll(() => screen.table.locator('tbody tr').count(), patience).toBe(15);
    await page.locator('[data-role=norms] details').evaluate((details) => details.setAttribute('open', ''));
    await page.locator('[data-role=scoreboard] button').first().click();
    expect(await violations(page)).toEqual([]);
    await screen.map.focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

it('speaks one language at a time', async () => {
  const { page, close, complaints } = await openWorkbench(browser(), '#/zones', { locale: 'en-GB' });
  const screen = new ZonesPage(page);
  await screen.table.waitFor();
  await page.locator('[data-role=scoreboard] button').first().click();
  await screen.map.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('n');
  expect((await said(page)).filter((text) => /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/.test(text))).toEqual(
    [],
  );
  await page.locator('[data-role=language]').click();
  /** Words that belong to a Chinese page: the product, file formats, names of people, standards and keys. */
  const neutral = /wangge|CSV|SVG|PNG|GeoJSON|Polsby|Popper|Reock|Gini|Rand|Luo|Wang|GB|Z/g;
  await expect
    .poll(
      async () => (await said(page)).filter((text) => /[A-Za-z]{2,}/.test(text.replace(neutral, ''))),
      patience,
    )
    .toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

it.each([
  [1024, 768, 'zh-CN'],
  [1024, 768, 'en-GB'],
  [1440, 900, 'en-GB'],
] as const)(
  'at %i x %i in %s needs no sideways scrolling, and the map is in view',
  async (width, height, locale) => {
    const { page, close } = await openWorkbench(browser(), '#/zones', {
      locale,
      viewport: { width, height },
    });
    const screen = new ZonesPage(page);
    await screen.table.waitFor();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    const box = await screen.map.boundingBox();
    expect(box?.width).toBeGreaterThan(500);
    expect((box?.y ?? Infinity) + 300).toBeLessThan(height);
    await close();
  },
);
