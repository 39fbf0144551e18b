// `npm run gallery [-- SCREEN ...]`: takes the pictures of docs/GALLERY.md from the built page, as it stands a while after it was opened: every
// screen in both languages, on a desk, on a projector in the dark, and on a telephone.

import './node-version.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { startPageBench } from './bench-browser.mjs';
import { fromRoot } from './paths.mjs';

/** What a screen shows when it is worth a picture. */
const screens = /** @type {const} */ ({
  cases: { title: 'Cases 案例', ready: '[data-role=cases-finding]' },
  zones: { title: 'Zones 分区', ready: '[data-role=zone-table]' },
  scheme: { title: 'Scheme & organisation 考核与组织', ready: 'main table' },
  run: { title: 'Run 推演', ready: '[data-role=run-day]' },
  compare: { title: 'Compare 比选', ready: '.status[data-worlds="5"]' },
  report: { title: 'Report 报告', ready: '[data-figure] img' },
  responsible: { title: 'Responsible use 负责任地使用', ready: 'main h2' },
});
const views = /** @type {const} */ ([
  { name: 'zh-desk', locale: 'zh-CN', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'en-desk', locale: 'en-GB', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'zh-projector', locale: 'zh-CN', colorScheme: 'dark', viewport: { width: 1024, height: 768 } },
  { name: 'en-phone', locale: 'en-GB', colorScheme: 'light', viewport: { width: 390, height: 844 } },
]);
/** Results arrive, maps are drawn. */
const restMs = 6000;
const folder = 'docs/images/gallery';

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !(id in screens));
if (unknown.length > 0) {
  console.error(`npm run gallery -- ${Object.keys(screens).join(' | ')}; there is no ${unknown.join(', ')}`);
  process.exit(2);
}
mkdirSync(fromRoot(folder), { recursive: true });
const { url, browser } = await startPageBench();
for (const [id, { ready }] of Object.entries(screens)) {
  if (asked.length > 0 && !asked.includes(id)) continue;
  for (const { name, ...options } of views) {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${url}#/${id}`);
    await page.locator(ready).first().waitFor({ timeout: 300_000 });
    await page.waitForTimeout(restMs);
    await page.screenshot({ path: fromRoot(`${folder}/${id}-${name}.jpg`), type: 'jpeg', quality: 70 });
    await context.close();
    console.log(`${id} ${name}`);
  }
}
await browser.close();

const sections = Object.entries(screens).map(([id, { title }]) =>
  [`## ${title}`, ...views.map(({ name }) => `![${title}, ${name}](images/gallery/${id}-${name}.jpg)`)].join(
    '\n\n',
  ),
);
writeFileSync(
  fromRoot('docs/GALLERY.md'),
  `${['# Gallery', 'Every screen in both languages, made by `npm run gallery` from the built page.', ...sections].join('\n\n')}\n`,
);
process.exit(0);
