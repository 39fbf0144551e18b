// Comparing plans on the Zones screen of the built page, all the way on a small town: keep a plan, compare, read the verdict and the tables,
// go to a zone that drives the difference.
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { said, violations } from '../support/access.ts';
import { patience } from '../support/compare-page.ts';
import { smallScenarioText } from '../support/small-scenario.ts';
import { useZonesScreen } from '../support/workbench-session.ts';
import type { ZonesPage } from '../support/zones-page.ts';

const open = useZonesScreen();
const long = { timeout: 120_000 };

/** Opens a town with 24 cells, and unfolds the comparison. */
async function smallTown(locale: string, colorScheme: 'light' | 'dark' = 'light'): Promise<ZonesPage> {
  const screen = await open('#/zones', { locale, colorScheme, bypassCSP: true, acceptDownloads: true });
  const { page } = screen;
  const text = smallScenarioText()
    .replace('communities: 4, cells: 6', 'communities: 8, cells: 24')
    .replace('population: 3000', 'population: 40000')
    .replace('windowDays: 28', 'windowDays: 90');
  await page
    .locator('header input[type=file]')
    .setInputFiles({ name: 'small.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
  await expect.poll(() => screen.map.getAttribute('data-cells'), patience).toBe('24');
  await page.locator('[data-role=open-plans]').click();
  return screen;
}

async function keep({ page }: ZonesPage, start: string, name: string): Promise<void> {
  await page.locator('#start-plan').selectOption(start);
  await page.locator('#plan-name').fill(name);
  await page.locator('[data-role=keep-plan]').click();
  await page.locator('[data-role=plan-list]').getByText(name, { exact: true }).waitFor();
}

async function compare({ page }: ZonesPage): Promise<void> {
  await page.locator('[data-role=plan-worlds]').selectOption('5');
  await page.locator('[data-role=compare-run]').click();
  const status = page.locator('[data-role=plans-status]');
  await expect.poll(() => status.getAttribute('data-state'), long).toBe('done');
  await page.locator('[data-chart=plan-lorenz]').waitFor();
}

it('goes from a kept plan to the zones that drive the difference', async () => {
  const screen = await smallTown('en-GB');
  const { page } = screen;
  expect(await page.locator('[data-role=compare-run]').isDisabled()).toBe(true);
  await keep(screen, 'communities', 'By communities');
  await page.locator('#start-plan').selectOption('today');
  expect(await page.locator('[data-plan=kept-1] input').isChecked()).toBe(true);
  await compare(screen);

  const status = page.locator('[data-role=plans-status]');
  expect(await status.getAttribute('data-worlds')).toBe('5');
  const verdict = page.locator('[data-role=plan-verdict]');
  expect(await verdict.locator('h4').innerText()).toMatch(
    /^(B really solves|It cannot be told yet whether B)/,
  );
  expect(await verdict.innerText()).toMatch(/5 worlds, whole district/);

  const maps = page.locator('[data-chart=plan-maps]');
  await maps.getByRole('button', { name: 'Show the table' }).click();
  expect(await maps.locator('tbody tr').count()).toBe(24);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    maps.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.trim().split('\n')).toHaveLength(25);

  const groups = page.locator('[data-chart=plan-groups]');
  await groups.getByRole('button', { name: 'Show the table' }).click();
  expect(await groups.locator('tbody tr').count()).toBe(8);
  await groups.getByRole('radio', { name: 'Kinds of neighbourhood' }).check();
  await expect.poll(() => groups.locator('h3').innerText(), patience).toMatch(/kinds? of neighbourhood/);

  const explain = page.locator('[data-role=plan-explain]');
  expect(await explain.innerText()).toMatch(/Where the difference comes from\s+(Of|The whole|Under)/);
  const way = explain.getByRole('button').first();
  const zone = /\d+/.exec(await way.innerText())?.[0];
  await way.click();
  await expect.poll(() => screen.said.textContent(), patience).toMatch(/^Cell \d+, /);
  expect(Number(zone)).toBeGreaterThan(0);
  expect(Number(await screen.map.getAttribute('data-cursor'))).toBeGreaterThanOrEqual(0);
});

it('fades results when the plans change, and keeps plans over a reload', async () => {
  const screen = await smallTown('en-GB');
  const { page } = screen;
  await keep(screen, 'communities', 'By communities');
  await compare(screen);
  const status = page.locator('[data-role=plans-status]');
  expect(await status.getAttribute('data-stale')).toBe('false');
  await keep(screen, 'towns', 'By towns');
  await expect.poll(() => status.getAttribute('data-stale'), patience).toBe('true');
  expect(await status.innerText()).toMatch(/from before/);
  await page.locator('[data-plan=kept-2] input').uncheck();
  await page.locator('#start-plan').selectOption('communities');
  await expect.poll(() => status.getAttribute('data-stale'), patience).toBe('false');
  await expect
    .poll(() => page.locator('[data-autosave]').getAttribute('data-autosave'), patience)
    .toMatch(/^(saved|lent)$/);
  await page.reload();
  await screen.table.waitFor();
  await page.locator('[data-role=open-plans]').click();
  await page.locator('[data-role=plan-list]').getByText('By towns', { exact: true }).waitFor();
});

it.each([
  ['zh-CN', 'light'],
  ['en-GB', 'dark'],
] as const)(
  'axe finds nothing with results in %s, %s, and they speak one language',
  async (locale, scheme) => {
    const screen = await smallTown(locale, scheme);
    const { page } = screen;
    await keep(screen, 'communities', '1');
    await compare(screen);
    expect(await violations(page)).toEqual([]);
    const foreign = locale === 'zh-CN' ? /[A-Za-z]{2,}/ : /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;
    const neutral = /wangge|CSV|SVG|PNG|GeoJSON|Polsby|Popper|Reock|Gini|Rand|Luo|Wang|GB|Z/g;
    expect((await said(page)).filter((text) => foreign.test(text.replace(neutral, '')))).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  },
);
