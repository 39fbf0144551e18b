// Case passports on the built page: asked for, found, opened by keyboard, as a table, in both languages, with nothing for axe to find.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { said, violations } from '../support/access.ts';
import { openWorkbench } from '../support/chromium.ts';
import { ComparePage, patience } from '../support/compare-page.ts';
import { useChromium } from '../support/workbench-session.ts';

const browser = useChromium();
const small = readFileSync(fromRoot('scenarios/reference/small.yaml'), 'utf8').replace(
  /designs:[^]*$/,
  [
    'designs:',
    '  - { id: today, title: { zh: 现行方案, en: Today } }',
    '  - id: rate',
    '    title: { zh: 只考处置率, en: Handling rate only }',
    '    stages: [{ patch: { scheme: { weights: { handling-rate: 1 }, stakes: 3 } } }]',
    '',
  ].join('\n'),
);

it.each(['zh-CN', 'en-GB'] as const)(
  'two lives of one problem are told, in one language: %s',
  async (locale) => {
    const { page, close } = await openWorkbench(browser(), '', { locale, bypassCSP: true });
    const screen = new ComparePage(page);
    await screen.waitForWorlds(1);
    await page
      .locator('header input[type=file]')
      .setInputFiles({ name: 'small.yaml', mimeType: 'text/yaml', buffer: Buffer.from(small) });
    const section = page.locator('[data-role=passports]');
    const run = section.locator('[data-role=passport-run]');
    await expect
      .poll(async () => ((await run.count()) === 1 ? run.innerText() : ''), patience)
      .toMatch(locale === 'en-GB' ? /Handling rate only/ : /只考处置率/);
    await section.locator('[data-role=passport-world]').selectOption('1');
    await run.press('Enter');
    const opener = section.locator('[data-role=fate-list] tbody button').first();
    await opener.waitFor({ timeout: patience.timeout });

    const finding = await section.locator('[data-role=passport-finding]').innerText();
    expect(finding).toMatch(locale === 'en-GB' ? /fared otherwise.*harm-days/ : /结局不同.*危害日/);
    const counts = await section.locator('[data-role=fate-moves] tbody td:nth-child(3)').allInnerTexts();
    const numbers = counts.map((text) => Number(text.replace(/,/g, '')));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    const otherwise = numbers.reduce((sum, n) => sum + n, 0);
    expect(finding).toContain(otherwise.toLocaleString('en'));
    expect(await violations(page)).toEqual([]);

    await opener.press('Enter');
    const passport = page.locator('[data-role=passport]');
    await passport.waitFor();
    expect((await passport.locator('[data-role=passport-reason]').innerText()).length).toBeGreaterThan(20);
    const plot = passport.locator('[role=application]');
    await plot.press('Home');
    const announced = passport.locator('[data-role=announcement]');
    const first = await announced.innerText();
    expect(first).not.toBe('');
    await plot.press('ArrowRight');
    expect(await announced.innerText()).not.toBe(first);
    expect(await violations(page)).toEqual([]);
    const rows = await screen.tableOf('passport');
    expect(new Set(rows.map(([, design]) => design)).size).toBe(2);
    const foreign = locale === 'en-GB' ? /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/ : /[A-Za-z]{2,}/;
    const neutral = /\b(wangge|CSV|SVG|PNG)\b/g;
    expect((await said(page)).filter((text) => foreign.test(text.replace(neutral, '')))).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => passport.count(), patience).toBe(0);
    await close();
  },
);
