// `node scripts/bench-painting.mjs [STROKES]`: how long the built page's frames are while zones are painted on a map of 1,593 cells, in
// the Chromium of this machine. Times are reported, never judged; measure on a machine that does nothing else.

import './node-version.mjs';
import { readFileSync } from 'node:fs';
import { startPageBench } from './bench-browser.mjs';
import { printFrames, watchFrames } from './frame-watch.mjs';
import { fromRoot } from './paths.mjs';

const CELLS = 1593;
const strokes = Number(process.argv[2] ?? 6);
if (!Number.isInteger(strokes) || strokes < 1) {
  console.error('node scripts/bench-painting.mjs STROKES (1, 2, ...)');
  process.exit(2);
}
/** The built-in scenario with another number of cells. */
const scenario = readFileSync(fromRoot('scenarios/z-district/scenario.yaml'), 'utf8').replace(
  /cells: \d+/,
  `cells: ${CELLS}`,
);
const { url, browser } = await startPageBench();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
await page.addInitScript(watchFrames);
await page.goto(`${url}#/zones`);
await page.waitForSelector('[data-role=zone-table]');
await page.locator('input[accept=".yaml,.yml"]').setInputFiles({
  name: 'large.yaml',
  mimeType: 'text/yaml',
  buffer: Buffer.from(scenario),
});
await page.waitForSelector(`[data-role=zone-map][data-cells='${CELLS}']`, { timeout: 60_000 });
await page.locator('input[name=zone-tool][value=paint]').check({ force: true });
await page.locator('#brush-size').selectOption('3');
const box = await page.locator('[data-role=zone-map]').boundingBox();
if (!box) throw new Error('the map is not on screen');
for (let stroke = 0; stroke < strokes; stroke++) {
  await page.locator('#chosen-zone').selectOption(String(stroke * 3));
  const y = box.y + box.height * (0.3 + (0.4 * stroke) / strokes);
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.evaluate('window.noting = true');
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 60 });
  await page.evaluate('window.noting = false');
  await page.mouse.up();
}
await printFrames(page);
await browser.close();
process.exit(0);
