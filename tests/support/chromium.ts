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
export const openWorkbench = (
  browser: Browser,
  path = '',
  options: BrowserContextOptions = {},
): Promise<WatchedPage> => openAddress(browser, new URL(path, inject('workbenchUrl')), options);

/** Opens a page in a context of its own: one of a server, which may ask its server only, or a file, which may ask for nothing. */
export async function openAddress(
  browser: Browser,
  address: URL,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    if (!isOwn(new URL(request.url()), address)) complaints.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(address.href);
  return { page, complaints, close: () => context.close() };
}

/** Whether a page may ask for an address: what it made itself, itself, and what its server has. */
function isOwn({ protocol, origin, pathname }: URL, page: URL): boolean {
  if (protocol === 'data:' || protocol === 'blob:') return true;
  return page.protocol === 'file:'
    ? protocol === 'file:' && pathname === page.pathname
    : origin === page.origin;
}
