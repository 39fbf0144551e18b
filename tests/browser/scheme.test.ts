// The Scheme screen of the built page: an assessment is edited as a table, told in sentences, warned of, undone, recognised, put before
// a worker, and compared.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { said, violations } from '../support/access.ts';
import { openWorkbench } from '../support/chromium.ts';
import { ComparePage, patience } from '../support/compare-page.ts';
import { useChromium } from '../support/workbench-session.ts';

const browser = useChromium();

interface Opened {
  readonly locale?: string;
  readonly bypassCSP?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

async function scheme(work: (page: Page) => Promise<void>, options: Opened = {}): Promise<void> {
  const { page, close, complaints } = await openWorkbench(browser(), '#/scheme', {
    locale: 'en-GB',
    ...options,
  });
  await page.locator('[data-role=scheme-sentence]').waitFor();
  await work(page);
  await close();
  expect(complaints).toEqual([]);
}

const sentences = (page: Page) => page.locator('[data-role=scheme-yours] li');
const warnings = (page: Page, code: string) => page.locator(`[data-role=scheme-warning][data-code=${code}]`);
const answered = (page: Page): Promise<void> =>
  page
    .locator(
      '[data-role=scheme-microscope][data-ready=true] [data-role=microscope-sentence][data-complete=true]',
    )
    .waitFor({ timeout: patience.timeout });

/** Types a figure into a field, by keyboard alone. */
async function type(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#${id}`).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

describe('an assessment', () => {
  it('is edited by keyboard, told in a sentence, warned of while its weights miss their sum, and undone', async () => {
    await scheme(async (page) => {
      const sentence = await page.locator('[data-role=scheme-sentence]').innerText();
      expect(sentence).toMatch(/33,000 yuan a year .* handling rate \(weight 100 %\)/);
      await type(page, 'weight-worker-handling-rate', '60');
      await expect.poll(() => sentences(page).allInnerTexts(), patience).toHaveLength(1);
      expect(await sentences(page).innerText()).toContain('Weight of handling rate from 100 % to 60 %');
      expect(await warnings(page, 'weights-sum').innerText()).toContain('sum to 60 %, not 100 %');
      await page.getByRole('button', { name: /^Undo$/ }).press('Enter');
      await expect.poll(() => warnings(page, 'weights-sum').count(), patience).toBe(0);
      expect(await sentences(page).count()).toBe(0);
      expect(await page.locator('#weight-worker-handling-rate').inputValue()).toBe('100');
    });
  });

  it('refuses in words what is no weight, and keeps what was there', async () => {
    await scheme(async (page) => {
      await type(page, 'weight-worker-handling-rate', '130');
      const refusal = page.locator('#weight-worker-handling-rate-refused');
      expect(await refusal.innerText()).toBe('It must lie between 0% and 100%');
      await type(page, 'weight-worker-handling-rate', 'much');
      expect(await refusal.innerText()).toBe('“much” is not a number');
      await page.keyboard.press('Escape');
      await refusal.waitFor({ state: 'detached' });
      expect(await page.locator('#weight-worker-handling-rate').inputValue()).toBe('100');
      expect(await sentences(page).count()).toBe(0);
    });
  });

  it('gains and loses indicators, each change taken back alone', async () => {
    await scheme(async (page) => {
      await page.locator('[data-role=scheme-add]').selectOption('survey-satisfaction');
      await page.locator('[data-indicator=survey-satisfaction]').waitFor();
      await page.locator('#setting-scheme-audits-monthlyProbability').fill('4');
      await page.locator('#setting-scheme-audits-monthlyProbability').press('Enter');
      await expect.poll(() => sentences(page).count(), patience).toBe(2);
      await sentences(page).filter({ hasText: 'survey' }).getByRole('button').click();
      await page.locator('[data-indicator=survey-satisfaction]').waitFor({ state: 'detached' });
      expect(await sentences(page).innerText()).toContain('4 %');
      await page.getByRole('button', { name: 'Remove the indicator: Handling rate' }).click();
      await warnings(page, 'nothing-paid').waitFor();
    });
  });

  it('is recognised as a deployed scheme with the changes made since', async () => {
    await scheme(async (page) => {
      const recognised = page.locator('[data-role=scheme-recognised]');
      expect(await recognised.innerText()).toBe('“Today’s scheme” + 3 changes');
      await page.locator('[data-role=scheme-preset]').selectOption('jinniu');
      await expect.poll(() => recognised.innerText(), patience).toMatch(/^The same as .*Jinniu/);
      await warnings(page, 'everybody-reaches').waitFor();
      await type(page, 'weight-worker-rework-share', '30');
      await expect.poll(() => recognised.innerText(), patience).toMatch(/Jinniu.* \+ 1 change$/);
      await page.getByRole('button', { name: /^Undo$/ }).click();
      await page.getByRole('button', { name: /^Undo$/ }).click();
      await expect.poll(() => recognised.innerText(), patience).toBe('“Today’s scheme” + 3 changes');
    });
  });
});

describe('the microscope beside it', () => {
  it('answers for a worker, and anew when the scheme is edited', async () => {
    await scheme(async (page) => {
      await answered(page);
      const sentence = page.locator('[data-role=microscope-sentence]');
      const before = await sentence.innerText();
      expect(before).toMatch(/^This worker hides it with a chance of [\d.]+\s%/);
      await type(page, 'setting-scheme-audits-monthlyProbability', '30');
      await page.locator('[data-role=scheme-microscope][data-ready=false]').waitFor();
      await answered(page);
      expect(await sentence.innerText()).not.toBe(before);
      await page.locator('[data-role=made-up-type]').selectOption({ index: 0 });
      await answered(page);
      expect(await page.locator('[data-chart=decision-flips]').count()).toBe(1);
    });
  });
});

describe('from there', () => {
  it('the edited design is compared, weights that miss their sum included', async () => {
    await scheme(async (page) => {
      await type(page, 'weight-worker-handling-rate', '60');
      await type(page, 'setting-scheme-audits-monthlyProbability', '4');
      await expect.poll(() => sentences(page).count(), patience).toBe(2);
      await page.locator('[data-role=scheme-compare]').press('Enter');
      const compare = new ComparePage(page);
      await compare.waitForWorlds(1);
      expect(page.url()).toMatch(/#\/compare$/);
      expect(await page.locator('[data-role=your-changes]').innerText()).toContain('from 0 % to 4 %');
      expect(await page.locator('fieldset .chosen').first().innerText()).toContain('handling rate');
    });
  });
});

describe('the page', () => {
  it.each([
    ['en-GB', 'light', /[\u4e00-\u9fff]/],
    ['zh-CN', 'light', /\b(weight|rate|yuan|worker|share|audit)\b/i],
    ['zh-CN', 'dark', /\b(weight|rate|yuan|worker|share|audit)\b/i],
  ] as const)(
    'leaves axe nothing to find and speaks one language, %s, %s',
    async (locale, colorScheme, foreign) => {
      await scheme(
        async (page) => {
          await answered(page);
          await type(page, 'weight-worker-handling-rate', '60');
          await warnings(page, 'weights-sum').waitFor();
          for (const fold of await page.locator('.paper summary').all()) {
            if (!(await fold.evaluate((one) => (one.parentElement as HTMLDetailsElement).open)))
              await fold.click();
          }
          await page.locator('[data-role=scheme-microscope][data-ready=false]').waitFor();
          await answered(page);
          expect(await violations(page)).toEqual([]);
          expect((await said(page)).filter((text) => foreign.test(text))).toEqual([]);
        },
        { locale, bypassCSP: true, colorScheme },
      );
    },
  );
});
