// Starts the Chromium that this machine has, and opens pages of the workbench that note everything which must never happen.

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumFlags, findChromium } from '../../scripts/find-browser.mjs';

/** A page together with what went wrong on it so far, one line each: uncaught errors, console errors, policy violations, foreign requests. */
export type WatchedPage = { page: Page; complaints: string[]; close: () => Promise<void> };

/**
 * Starts a headless Chromium with a fresh profile.
 * @throws {Error} when the machine has none
 */
export async function launchChromium(): Promise<Browser> {
  const found = await findChromium();
  if (!found) throw new Error('no Chromium on this machine: install one or set CHROME_PATH');
  return chromium.launch({ executablePath: found.path, headless: true, args: chromiumFlags });
}

/**
 * Opens the built workbench in a context of its own.
 * @param path after the page's address, such as `#zh`
 */
export async function openWorkbench(
  browser: Browser,
  path = '',
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const home = new URL(inject('workbenchUrl'));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== home.origin && protocol !== 'data:' && protocol !== 'blob:')
      complaints.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(new URL(path, home).href);
  return { page, complaints, close: () => context.close() };
}
