// A planner's own map on the built page, under the real security policy: files in, columns mapped, the map looked at and opened, zones
// painted on it, the plan out with the map's own identifiers; broken files refused with everything as it was.

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { said, violations } from '../support/access.ts';
import { openWorkbench } from '../support/chromium.ts';
import { patience } from '../support/compare-page.ts';
import { fitted, toScreenX, toScreenY } from '../../web/map/viewport.ts';
import { collection, line, polygon, square } from '../support/geojson.ts';
import { workbook } from '../support/workbook.ts';
import { useChromium, useZonesScreen } from '../support/workbench-session.ts';
import type { ZonesPage } from '../support/zones-page.ts';

const open = useZonesScreen();
const zones = (): Promise<ZonesPage> => open('#/zones', { locale: 'en-GB', acceptDownloads: true });

/** Six by four cells of half a kilometre; the last two columns lie beyond a river of 200 m. */
const places = Array.from({ length: 24 }, (_, at) => ({ column: at % 6, row: Math.floor(at / 6) }));
const corner = ({ column, row }: (typeof places)[number]): [number, number] => [
  column * 0.5 + (column > 3 ? 0.2 : 0),
  row * 0.5,
];

const cells = collection(
  places.map(({ column, row }, at) =>
    polygon({ 网格编码: `PT-${at + 1}` }, square(...corner({ column, row }), 0.5)),
  ),
);
const header = ['网格编码', '小区名', '居委', '属地', '实住'];
const rows = places.map(({ column, row }, at) => [
  `PT-${at + 1}`,
  `新村${at + 1}`,
  `第${Math.floor(row / 2) + 1}居委`,
  column > 3 ? '东街道' : '西街道',
  1000 + 10 * at,
]);
const csv = (lines: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${[header, ...lines].map((row) => row.join(',')).join('\r\n')}\r\n`;
const bridges = collection([
  line({}, [
    [1.9, 0.25],
    [2.3, 0.25],
  ]),
]);

type Files = Readonly<Record<string, string | Buffer>>;

const payload = (files: Files) =>
  Object.entries(files).map(([name, content]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  }));

async function choose(page: Page, files: Files): Promise<void> {
  await page.locator('[data-role=import-map]').click();
  await page.locator('[data-role=map-files]').setInputFiles(payload(files));
  await expect
    .poll(() => page.locator('[data-role=map-import] tr[data-file]').count(), patience)
    .toBe(Object.keys(files).length);
}

const next = (page: Page): Promise<void> => page.locator('[data-role=import-next]').click();

/** Says what the columns of the table are, by the names on the page. */
async function mapColumns(page: Page, file: string, roles: Readonly<Record<string, string>>): Promise<void> {
  for (const [column, role] of Object.entries(roles))
    await page.locator(`[data-columns="${file}"]`).getByLabel(`Column “${column}” is`).selectOption(role);
}

/** Drops files on the page, as a file manager does. */
async function drop(page: Page, files: Files): Promise<void> {
  const given = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: [...Buffer.from(content)],
  }));
  await page.evaluate((list) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of list) transfer.items.add(new File([Uint8Array.from(bytes)], name));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
  }, given);
}

/** The way between the middles of two cells, as shares of the map on screen. */
async function across(
  screen: ZonesPage,
  from: string,
  to: string,
): Promise<[[number, number], [number, number]]> {
  const box = await screen.map.boundingBox();
  if (box === null) throw new Error('the map is not on screen');
  const view = fitted({ minX: 0, minY: 0, maxX: 3.2, maxY: 2 }, box.width, box.height);
  const at = (id: string): [number, number] => {
    const [x, y] = corner(places[Number(id.slice(3)) - 1]);
    return [toScreenX(view, x + 0.25) / box.width, toScreenY(view, y + 0.25) / box.height];
  };
  return [at(from), at(to)];
}

/** The plan as the page saves it: one row for each cell, by identifier. */
async function savedPlan(page: Page): Promise<ReadonlyMap<string, string[]>> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  return new Map(
    text
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(','))
      .map((row) => [row[0], row]),
  );
}

const cellsOf = (screen: ZonesPage) => (): Promise<string | null> => screen.map.getAttribute('data-cells');
const title = (page: Page): Promise<string> => page.locator('header .names p').innerText();

describe('outlines with a table', () => {
  it('become a scenario on which a plan is painted and saved under the map’s own names', async () => {
    const screen = await zones();
    const { page } = screen;
    const before = await title(page);
    await choose(page, {
      'cells.geojson': cells,
      '人口.csv': csv([...rows, ['zz', '无', '无', '无', 1]]),
      'x.geojson': bridges,
    });
    await page.getByLabel('“x.geojson” is used as').selectOption('bridges');
    await next(page);
    await page.getByLabel('System of coordinates of “cells.geojson”').selectOption('gcj02');
    await page.getByLabel('System of coordinates of “x.geojson”').selectOption('gcj02');
    await next(page);
    await mapColumns(page, '人口.csv', { 小区名: 'name', 属地: 'town', 实住: 'population' });
    await next(page);
    const found = page.locator('[data-role=import-found]');
    await expect.poll(() => found.count(), patience).toBe(1);
    expect(await found.innerText()).toBe('24 cells, 4 communities, 2 towns, 26,760 people, 6 km²');
    const report = page.locator('[data-role=import-report]');
    expect(await report.locator('[data-severity=error]').innerText()).toMatch(
      /zz is a row of 人口\.csv without/,
    );
    await report.locator('[data-severity=info] summary').click();
    expect(await report.locator('[data-severity=info]').innerText()).toMatch(
      /1 pairs? of cells .* joined by a bridge/,
    );
    expect(await title(page)).toBe(before);
    await page.locator('[data-role=import-open]').click();
    await expect.poll(cellsOf(screen), patience).toBe('24');
    await screen.table.waitFor();
    expect(await title(page)).toBe('cells');

    await page.locator('#start-plan').selectOption('towns');
    await expect.poll(() => screen.table.locator('tbody tr').count(), patience).toBe(2);
    await screen.choose(0);
    await screen.take('paint');
    await screen.stroke(...(await across(screen, 'PT-17', 'PT-17')));
    await screen.waitForScore('moved-share', /^[1-9]/);
    await screen.map.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => screen.said.textContent(), patience).toMatch(/^Cell 新村\d+ \(PT-\d+\), /);
    const plan = await savedPlan(page);
    expect([...plan.keys()].slice(1).sort()).toEqual(rows.map(([id]) => id).sort());
    expect(plan.get('\ufeffcell')?.slice(1)).toEqual([
      'name',
      'town',
      'community',
      'people',
      'zone',
      'place',
    ]);
    expect(plan.get('PT-1')?.join(',')).toBe('PT-1,新村1,西街道,第1居委,1000,1,');
    expect(plan.get('PT-17')?.join(',')).toBe('PT-17,新村17,东街道,第2居委,1160,1,');

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => title(page), patience).toBe(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(cellsOf(screen), patience).toBe('24');
  });

  it('take their residents from a workbook, or from a number for each cell', async () => {
    const screen = await zones();
    const { page } = screen;
    await choose(page, {
      'cells.geojson': cells,
      '人口.xlsx': workbook([['网格编码', '人口'], ...rows.map((row) => [row[0], 5])]),
    });
    for (const _ of ['places', 'columns', 'check']) await next(page);
    const found = page.locator('[data-role=import-found]');
    await expect.poll(() => found.innerText(), patience).toMatch(/ 120 people/);
    await page.getByRole('button', { name: '1 Files' }).click();
    await page.getByLabel('“人口.xlsx” is used as').selectOption('skip');
    await page.getByRole('button', { name: '4 Check and open' }).click();
    const refused = page.locator('[data-role=import-refused]');
    await expect.poll(() => refused.innerText(), patience).toMatch(/No column of population was found/);
    expect(await page.locator('[data-role=import-open]').isDisabled()).toBe(true);
    await page.getByRole('button', { name: '3 Columns' }).click();
    await page.locator('[data-role=residents]').fill('1000');
    await next(page);
    await expect.poll(() => found.innerText(), patience).toMatch(/24,000 people/);
  });
});

describe('centres and stations', () => {
  it('are dragged from cell to cell, each as one entry of the journal; a centre stays in its zone', async () => {
    const screen = await zones();
    const { page } = screen;
    await choose(page, { 'cells.geojson': cells, '人口.csv': csv(rows) });
    for (const _ of ['places', 'columns']) await next(page);
    await mapColumns(page, '人口.csv', { 小区名: 'name', 属地: 'town', 实住: 'population' });
    await next(page);
    await page.locator('[data-role=import-open]').click();
    await expect.poll(cellsOf(screen), patience).toBe('24');
    await page.locator('#start-plan').selectOption('towns');
    await expect.poll(() => screen.table.locator('tbody tr').count(), patience).toBe(2);
    const placesOf = async () =>
      [...(await savedPlan(page))]
        .filter(([, row]) => /centre|station/.test(row[6]))
        .map(([id, row]) => `${id} ${row[6]}`)
        .sort();

    await screen.take('centre');
    await screen.stroke(...(await across(screen, 'PT-1', 'PT-1')));
    await screen.take('station');
    await screen.stroke(...(await across(screen, 'PT-6', 'PT-6')));
    expect(await placesOf()).toEqual(['PT-1 centre', 'PT-6 station']);

    await screen.take('look');
    await screen.stroke(...(await across(screen, 'PT-1', 'PT-14')));
    await expect
      .poll(() => screen.said.textContent(), patience)
      .toMatch(/centre of zone 1 is at cell 新村14 \(PT-14\)/);
    await screen.stroke(...(await across(screen, 'PT-6', 'PT-11')));
    await expect.poll(() => screen.said.textContent(), patience).toMatch(/station is now at cell 新村11/);
    expect(await placesOf()).toEqual(['PT-11 station', 'PT-14 centre']);
    await screen.stroke(...(await across(screen, 'PT-14', 'PT-17')));
    await expect
      .poll(() => screen.said.textContent(), patience)
      .toMatch(/centre of zone 1 stays inside its zone/);
    expect(await placesOf()).toEqual(['PT-11 station', 'PT-14 centre']);

    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await placesOf()).toEqual(['PT-14 centre', 'PT-6 station'].sort());
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await placesOf()).toEqual(['PT-1 centre', 'PT-6 station']);
  });
});

describe('files that cannot be used', () => {
  it('are refused with the reason, and the open map stays as it was', async () => {
    const screen = await zones();
    const { page } = screen;
    const before = [await title(page), await screen.table.innerText(), await cellsOf(screen)()];
    await choose(page, { 'broken.geojson': '{"type":"FeatureCollection","features":[' });
    const row = page.locator('tr[data-file="broken.geojson"]');
    expect(await row.innerText()).toMatch(/this is not JSON/);
    expect(await page.locator('[data-role=import-next]').isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Remove “broken.geojson”' }).click();
    await page.locator('[data-role=map-files]').setInputFiles(
      payload({
        'far.geojson': collection([polygon({ 人口: 1 }, square(0, 0)), polygon({ 人口: 1 }, square(900, 0))]),
      }),
    );
    await expect.poll(() => page.locator('tr[data-file]').count(), patience).toBe(1);
    for (const _ of ['places', 'columns', 'check']) await next(page);
    const refused = page.locator('[data-role=import-refused]');
    await expect.poll(() => refused.innerText(), patience).toMatch(/at most 600 km are read/);
    await page.getByRole('button', { name: 'Cancel the import' }).click();
    expect([await title(page), await screen.table.innerText(), await cellsOf(screen)()]).toEqual(before);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  });
});

describe('dropped files', () => {
  it('go to what opens them: a map to the import, a plan onto the map, a scenario as it is; others are refused', async () => {
    const screen = await zones();
    const { page } = screen;
    await drop(page, { 'cells.geojson': cells, '人口.csv': csv(rows) });
    await expect.poll(() => page.locator('tr[data-file]').count(), patience).toBe(2);
    await page.getByRole('button', { name: 'Cancel the import' }).click();

    await drop(page, { 'plan.csv': 'cell,zone\n1,a\n2,a\n3,b\n' });
    await expect.poll(() => screen.table.locator('tbody tr').count(), patience).toBe(2);
    await drop(page, { 'plan.csv': 'cell,zone\nnowhere,a\n' });
    const dialog = page.getByRole('dialog');
    await expect
      .poll(() => dialog.innerText(), patience)
      .toMatch(/“plan\.csv” can’t be opened.*"nowhere" is not in/s);
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await screen.table.locator('tbody tr').count()).toBe(2);

    for (const [name, reason] of [
      ['map.shp', /part of a shapefile/],
      ['photo.png', /no file that this page opens/],
      ['broken.yaml', /“broken\.yaml” can’t be opened/],
    ] as const) {
      await drop(page, { [name]: 'x' });
      await expect.poll(() => dialog.innerText(), patience).toMatch(reason);
      await dialog.getByRole('button', { name: 'Close' }).click();
    }
    expect(await screen.table.locator('tbody tr').count()).toBe(2);
  });
});

const browser = useChromium();

it.each([
  ['zh-CN', 'light'],
  ['en-GB', 'dark'],
] as const)(
  'axe finds nothing at any step in %s, %s, and one language is spoken',
  async (locale, colorScheme) => {
    const { page, close, complaints } = await openWorkbench(browser(), '#/zones', {
      locale,
      colorScheme,
      viewport: { width: 1024, height: 768 },
      bypassCSP: true,
    });
    await page.locator('[data-role=zone-table]').waitFor();
    await choose(page, { 'a.geojson': cells, 'b.csv': csv(rows.slice(1)) });
    await page.getByRole('combobox').first().waitFor();
    const steps = ['files', 'places', 'columns', 'check'];
    for (const step of steps) {
      if (step === 'check')
        await page.locator('[data-columns="b.csv"] select').last().selectOption('population');
      if (step !== 'files') await next(page);
      await expect
        .poll(() => page.locator('[data-role=map-import]').getAttribute('data-step'), patience)
        .toBe(step);
      if (step === 'places') await page.locator('[data-role=map-import] details summary').click();
      if (step === 'check') await page.locator('[data-role=import-found]').waitFor();
      expect(await violations(page), step).toEqual([]);
      const foreign = locale === 'en-GB' ? /[\u3400-\u9fff]/ : /[A-Za-z]{2,}/;
      const neutral =
        /wangge|CSV|SVG|PNG|GeoJSON|Excel|Shapefile|QGIS|WGS|CGCS|GCJ|BD|Web|PT-|km|kind|old-estate|commodity|urban-village|street-front|GB|Rand|Luo|Wang|Polsby|Popper|Reock|Gini|[ab]\.(geojson|csv)|网格编码|实住|小区名|居委|属地|[东西]街道|新村|第/g;
      expect(
        (await said(page)).map((text) => text.replace(neutral, '')).filter((text) => foreign.test(text)),
      ).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await close();
  },
);
