// Where page benchmarks run: the built page served from this machine, and the Chromium of this machine; without one the program ends
// and says so.

import { chromium } from 'playwright-core';
import { build } from './build.mjs';
import { chromiumFlags, findChromium } from './find-browser.mjs';
import { serveStatic } from './static-server.mjs';

/**
 * Builds and serves the page, and starts the browser.
 * @returns {Promise<{ url: string, browser: import('playwright-core').Browser }>}
 */
export async function startPageBench() {
  const found = await findChromium();
  if (!found) {
    console.error('这台机器上没有 Chromium / this machine has no Chromium');
    process.exit(1);
  }
  const { url } = await serveStatic({ dir: await build('web'), port: 4300, tries: 50 });
  const browser = await chromium.launch({
    executablePath: found.path,
    headless: true,
    args: chromiumFlags,
  });
  return { url, browser };
}
