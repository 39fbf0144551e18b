// `node scripts/bench-run.mjs [SECONDS]`: how long the built page's frames are while the Run screen plays the whole Z district, in the
// Chromium of this machine. Times are reported, never judged; measure on a machine that does nothing else.

import './node-version.mjs';
import { startPageBench } from './bench-browser.mjs';
import { printFrames, watchFrames } from './frame-watch.mjs';

const seconds = Number(process.argv[2] ?? 20);
if (!(seconds > 0)) {
  console.error('node scripts/bench-run.mjs SECONDS (> 0)');
  process.exit(2);
}
const { url, browser } = await startPageBench();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
await page.addInitScript(watchFrames);
await page.goto(`${url}#/run`);
await page.waitForSelector('[data-role=run-day][data-day="60"]', { timeout: 300_000 });
await page.locator('[data-role=run-speed]').selectOption('7');
await page.locator('[data-role=run-play]').click();
await page.evaluate('window.noting = true');
await page.waitForTimeout(seconds * 1000);
await page.evaluate('window.noting = false');
const day = await page.locator('[data-role=run-day]').getAttribute('data-day');
console.log(`played ${Number(day) - 60} days in ${seconds} s, at 7 days a second asked`);
await printFrames(page);
await browser.close();
process.exit(0);
