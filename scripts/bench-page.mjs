// `npm run bench:page [-- RUNS]`: how long the built page takes to its first picture and to answer a lever, in the Chromium of this
// machine. Times are reported, never judged; measure on a machine that does nothing else.

import './node-version.mjs';
import { startPageBench } from './bench-browser.mjs';

const LEVERS = 6;
const PATIENCE_MS = 60_000;

/** Notes when the first picture, and the first one with intervals, are on the page. */
const watchPicture = `
  window.seen = {};
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      const worlds = Number(document.querySelector('.status')?.dataset.worlds ?? 0);
      if (worlds >= 1) window.seen.first ??= performance.now();
      if (worlds >= 2) window.seen.intervals ??= performance.now();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });`;

/** Moves the lever of audits to a value and resolves with the milliseconds until a picture of the change stands there. */
const answerTo = (/** @type {number} */ value) => `new Promise((resolve) => {
  const lever = document.querySelector('#scheme-audits-monthlyProbability');
  const begun = performance.now();
  let wasStale = false;
  const look = () => {
    const { stale } = document.querySelector('.status').dataset;
    wasStale ||= stale === 'true';
    if (wasStale && stale === 'false') resolve(performance.now() - begun);
    else requestAnimationFrame(look);
  };
  lever.value = '${value}';
  lever.dispatchEvent(new Event('input', { bubbles: true }));
  lever.dispatchEvent(new Event('change', { bubbles: true }));
  look();
})`;

const runs = Number(process.argv[2] ?? 3);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('npm run bench:page -- RUNS (1, 2, ...)');
  process.exit(2);
}
const { url, browser } = await startPageBench();
console.log(
  'milliseconds: first picture; first with intervals; answers to the lever of audits, moved every three seconds',
);
for (let run = 0; run < runs; run++) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchPicture);
  await page.goto(url);
  await page.waitForFunction(() => /** @type {any} */ (globalThis).seen.intervals, null, {
    timeout: PATIENCE_MS,
  });
  const { first, intervals } = /** @type {{ first: number, intervals: number }} */ (
    await page.evaluate('window.seen')
  );
  const answers = [];
  for (let lever = 1; lever <= LEVERS; lever++) {
    await page.waitForTimeout(3000);
    answers.push(/** @type {number} */ (await page.evaluate(answerTo(lever * 0.04))));
  }
  const text = answers.map((ms) => ms.toFixed(0)).join(' ');
  console.log(`${first.toFixed(0)}; ${intervals.toFixed(0)}; ${text}`);
  await context.close();
}
await browser.close();
process.exit(0);
