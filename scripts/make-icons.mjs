// `node scripts/make-icons.mjs`: draws the icons of the installed page from web/icon.svg with the Chromium of this machine. Run by hand
// when the icon changes; the pictures are part of the source, so that a build needs no browser.

import './node-version.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './find-browser.mjs';
import { fromRoot } from './paths.mjs';

/** Launchers cut a maskable icon to a circle of 80 % of its width: there the drawing is smaller. */
const icons = [
  { name: 'icon-192', side: 192, share: 1 },
  { name: 'icon-512', side: 512, share: 1 },
  { name: 'icon-maskable-512', side: 512, share: 0.7 },
];

const found = await findChromium();
if (!found) throw new Error('没有找到 Chromium / no Chromium on this machine');
const browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags });
const svg = readFileSync(fromRoot('web/icon.svg')).toString('base64');
const paper = /fill="(#[0-9a-f]{6})"/.exec(readFileSync(fromRoot('web/icon.svg'), 'utf8'))?.[1] ?? '#ffffff';
for (const { name, side, share } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const place = `position:fixed;left:${((1 - share) / 2) * 100}%;top:${((1 - share) / 2) * 100}%;width:${share * 100}%`;
  await page.setContent(
    `<body style="margin:0;background:${paper}"><img style="${place}" src="data:image/svg+xml;base64,${svg}">`,
  );
  writeFileSync(fromRoot(`web/public/${name}.png`), await page.screenshot());
  await page.close();
}
await browser.close();
