// What the Zones screen surveys and simulates, on the built page under its security policy: numbers of zones, ranks, places, the design
// loop, the U of the number of zones, staff by work and the documents' claims - on a small district with few worlds.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { said, violations } from '../support/access.ts';
import { openWorkbench } from '../support/chromium.ts';
import { patience } from '../support/compare-page.ts';
import { useChromium, useZonesScreen } from '../support/workbench-session.ts';
import { ZonesPage } from '../support/zones-page.ts';

const smallTown = readFileSync(fromRoot('scenarios/reference/small.yaml'), 'utf8').replace(
  'cells: 12',
  'cells: 48',
);

async function openSmall(screen: ZonesPage): Promise<ZonesPage> {
  const { page } = screen;
  const before = await screen.table.locator('tbody tr').count();
  await page
    .locator('header input[type=file]')
    .setInputFiles({ name: 'small.yaml', mimeType: 'text/yaml', buffer: Buffer.from(smallTown) });
  await expect
    .poll(() => screen.table.locator('tbody tr').count(), patience)
    .toSatisfy((rows: number) => rows > 0 && rows !== before);
  // the panels are made anew with the scenario, their folds closed: each is opened when it is there
  await expect.poll(() => unfolded(screen), patience).toBe(true);
  return screen;
}

/** Opens every fold; true when there was none to open and the last panel has come. */
const unfolded = ({ page }: ZonesPage): Promise<boolean> =>
  page.evaluate(() => {
    const folds = [...document.querySelectorAll('details')];
    const open = folds.every((fold) => fold.open);
    for (const fold of folds) fold.open = true;
    return open && document.querySelector('[data-trial=counts]') !== null;
  });

const rest = ({ page }: ZonesPage): Promise<void> =>
  expect.poll(() => page.locator('progress').count(), patience).toBe(0);

/** Presses a button and waits until what it began has ended. */
async function carry(screen: ZonesPage, button: string, result: string): Promise<void> {
  await screen.page.locator(button).click();
  await screen.page.locator(result).first().waitFor({ timeout: patience.timeout });
  await rest(screen);
}

const open = useZonesScreen();
const zones = async (): Promise<ZonesPage> => openSmall(await open('#/zones', { locale: 'en-GB' }));

describe('surveys', () => {
  it('tell which numbers of zones can be drawn, and one is asked for at a press', async () => {
    const screen = await zones();
    const { page } = screen;
    await screen.bound('Area, km²', null);
    await screen.bound('People', [1_000, 4_000]);
    await carry(screen, '[data-role=find-range]', '[data-role=range] [data-zones]');
    expect(await page.locator('[data-role=range] .finding').innerText()).toMatch(
      /can be drawn within the norms/,
    );
    await page.locator('[data-role=range] [data-zones="5"]').click();
    expect(await page.locator('#search-zones').inputValue()).toBe('5');
    await page.getByRole('button', { name: 'Take this plan' }).first().click();
    await expect.poll(() => screen.table.locator('tbody tr').count(), patience).toBe(5);
  });

  it('rank the plan among plans drawn at random, until it is changed', async () => {
    const screen = await zones();
    const { page } = screen;
    await carry(screen, '[data-role=rank]', '[data-score=polsby-popper-mean] .rank');
    expect(await page.locator('[data-score=polsby-popper-mean] .rank').innerText()).toMatch(
      /better than \d+ of 100|like all 100/,
    );
    expect(await screen.score('bounds-hold')).toMatch(/%$/);
    await page.locator('#start-plan').selectOption('towns');
    await expect.poll(() => page.locator('.rank').count(), patience).toBe(0);
    expect(await page.locator('[data-role=rank-said]').innerText()).toContain('have changed');
  });

  it('site centres for the district with their gap, and put them on the plan', async () => {
    const screen = await zones();
    const { page } = screen;
    await carry(screen, '[data-role=find-sites]', '[data-sites=median]');
    expect(await page.locator('[data-sites=median]').innerText()).toMatch(
      /No other choice of \d+ places could shorten the way by more than [\d.]+/,
    );
    await carry(screen, '[data-role=place-in-zones]', 'text=stations are needed');
    expect(await page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(true);
  });
});

describe('simulations', () => {
  it('carry the design loop through, step by step, and give its plan', async () => {
    const screen = await zones();
    const { page } = screen;
    await page.getByRole('spinbutton', { name: 'Redraw at most' }).fill('1');
    await page.getByRole('spinbutton', { name: 'Worlds a step' }).fill('1');
    await page.getByRole('spinbutton', { name: 'Worlds a step' }).press('Tab');
    await carry(screen, '[data-trial=loop]', '[data-role=loop-steps] li:nth-child(2)');
    expect(await page.locator('[data-role=loop-finding]').innerText()).toMatch(/coefficient of variation/);
    await page.getByRole('button', { name: 'Take this plan: step 1' }).click();
    await screen.waitForScore('moved-share', /%$/);
    expect(await page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(true);
    await expect
      .poll(() => page.locator('[data-role=trials]').innerText(), patience)
      .toContain('what the design loop simulated under this plan');
  });

  it('draw the numbers of zones with their intervals and a table twin', async () => {
    const screen = await zones();
    const { page } = screen;
    await page.locator('[data-role=count-numbers]').fill('3, 9');
    await page.locator('[data-role=count-worlds]').fill('2');
    await page.locator('[data-role=count-worlds]').press('Tab');
    await carry(screen, '[data-trial=counts]', '[data-chart=zone-counts]');
    const chart = page.locator('[data-chart=zone-counts]');
    expect(await chart.locator('circle').count()).toBe(8);
    await chart.getByRole('button', { name: 'table' }).click();
    expect(await chart.locator('tbody th').allInnerTexts()).toEqual(['3', '9']);
  });

  it('run a claim of the documents on the plan, with a verdict for each test', async () => {
    const screen = await zones();
    const { page } = screen;
    await page.locator('[data-role=claim-worlds]').fill('2');
    await page.locator('[data-role=claim-worlds]').press('Tab');
    const claim = page.locator('[data-claim=p4-authority]');
    await claim.waitFor({ timeout: patience.timeout });
    await claim.getByRole('button').click();
    await claim.locator('tbody tr').first().waitFor({ timeout: patience.timeout });
    await rest(screen);
    expect(await claim.locator('tbody tr').count()).toBe(5);
    for (const verdict of await claim.locator('td.finding').allInnerTexts())
      expect(verdict).toMatch(/borne out|the opposite|cannot tell yet/);
  });

  it('stop when told to, and keep nothing half done', async () => {
    const screen = await zones();
    const { page } = screen;
    await page.locator('[data-role=count-worlds]').fill('200');
    await page.locator('[data-role=count-worlds]').press('Tab');
    await page.locator('[data-trial=counts]').click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect
      .poll(() => page.locator('[data-role=trial-counts-said]').innerText(), patience)
      .toContain('Stopped');
    expect(await page.locator('[data-chart=zone-counts]').count()).toBe(0);
  });
});

const browser = useChromium();

it.each(['zh-CN', 'en-GB'] as const)(
  'axe finds nothing, in one language, with results shown: %s',
  async (locale) => {
    const { page, close } = await openWorkbench(browser(), '#/zones', { locale, bypassCSP: true });
    const screen = new ZonesPage(page);
    await screen.table.waitFor();
    await openSmall(screen);
    for (const [role, value] of [
      ['count-numbers', '3, 9'],
      ['count-worlds', '2'],
      ['claim-worlds', '2'],
    ] as const) {
      await page.locator(`[data-role=${role}]`).fill(value);
      await page.locator(`[data-role=${role}]`).press('Tab');
    }
    await carry(screen, '[data-role=find-range]', '[data-role=range] [data-zones]');
    await carry(screen, '[data-role=find-sites]', '[data-sites=median]');
    await carry(screen, '[data-trial=counts]', '[data-chart=zone-counts]');
    await carry(screen, '[data-claim=p4-authority] button', '[data-claim=p4-authority] tbody tr');
    expect(await violations(page)).toEqual([]);
    if (locale === 'en-GB') {
      const foreign = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;
      expect((await said(page)).filter((text) => foreign.test(text))).toEqual([]);
    }
    await close();
  },
);
