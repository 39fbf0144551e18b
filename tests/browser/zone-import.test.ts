// A planner's own map on the built page, under the real security policy: files in, columns mapped, the map looked at and opened, zones
// painted on it, the plan out with the map's own identifiers; broken files refused with everything as it was.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { patience } from '../support/compare-page.ts';
import { collection, polygon, square } from '../support/geojson.ts';
import {
  cells,
  rows,
  csv,
  bridges,
  payload,
  choose,
  next,
  mapColumns,
  across,
  savedPlan,
  drop,
} from '../support/import-page.ts';
import { referenceScenario } from '../support/model-run.ts';
import { scenarioFile } from '../support/scenario-text.ts';
import { workbook } from '../support/workbook.ts';
import { useZonesScreen } from '../support/workbench-session.ts';
import type { ZonesPage } from '../support/zones-page.ts';

const open = useZonesScreen();
const zones = (): Promise<ZonesPage> => open('#/zones', { locale: 'en-GB', acceptDownloads: true });

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

    await drop(page, { 'small.yaml': scenarioFile('reference/small.yaml') });
    const { title: small } = referenceScenario('small');
    await expect.poll(() => title(page), patience).toBe(small.en);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => screen.table.locator('tbody tr').count(), patience).toBe(2);

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
