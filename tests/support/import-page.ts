// A made-up town as files of a planner, and handles of the import of a map for tests that drive the built page.

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fitted, toScreenX, toScreenY } from '../../src/data/picture/viewport.ts';
import { patience } from './compare-page.ts';
import { collection, line, polygon, square } from './geojson.ts';
import type { ZonesPage } from './zones-page.ts';

/** Six by four cells of half a kilometre; the last two columns lie beyond a river of 200 m. */
export const places = Array.from({ length: 24 }, (_, at) => ({ column: at % 6, row: Math.floor(at / 6) }));
export const corner = ({ column, row }: (typeof places)[number]): [number, number] => [
  column * 0.5 + (column > 3 ? 0.2 : 0),
  row * 0.5,
];

export const cells = collection(
  places.map(({ column, row }, at) =>
    polygon({ 网格编码: `PT-${at + 1}` }, square(...corner({ column, row }), 0.5)),
  ),
);
export const header = ['网格编码', '小区名', '居委', '属地', '实住'];
export const rows = places.map(({ column, row }, at) => [
  `PT-${at + 1}`,
  `新村${at + 1}`,
  `第${Math.floor(row / 2) + 1}居委`,
  column > 3 ? '东街道' : '西街道',
  1000 + 10 * at,
]);
export const csv = (lines: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${[header, ...lines].map((row) => row.join(',')).join('\r\n')}\r\n`;
export const bridges = collection([
  line({}, [
    [1.9, 0.25],
    [2.3, 0.25],
  ]),
]);

export type Files = Readonly<Record<string, string | Buffer>>;

export const payload = (files: Files) =>
  Object.entries(files).map(([name, content]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  }));

export async function choose(page: Page, files: Files): Promise<void> {
  await page.locator('[data-role=import-map]').click();
  await page.locator('[data-role=map-files]').setInputFiles(payload(files));
  await expect
    .poll(() => page.locator('[data-role=map-import] tr[data-file]').count(), patience)
    .toBe(Object.keys(files).length);
}

export const next = (page: Page): Promise<void> => page.locator('[data-role=import-next]').click();

/** Says what the columns of the table are, by the names on the page. */
export async function mapColumns(
  page: Page,
  file: string,
  roles: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [column, role] of Object.entries(roles))
    await page.locator(`[data-columns="${file}"]`).getByLabel(`Column “${column}” is`).selectOption(role);
}

/** Drops files on the page, as a file manager does. */
export async function drop(page: Page, files: Files): Promise<void> {
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
export async function across(
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
export async function savedPlan(page: Page): Promise<ReadonlyMap<string, string[]>> {
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
