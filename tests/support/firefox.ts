// Starts the Firefox that this machine has, over WebDriver BiDi.

import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.mjs';

/** Whether this machine has a Firefox; tests that need one are defined only then. */
export const firefoxIsThere = findFirefox() !== undefined;

/**
 * Starts a headless Firefox with a fresh profile.
 * @throws {Error} when the machine has none
 */
export async function launchFirefox(): Promise<Browser> {
  const found = findFirefox();
  if (!found) throw new Error('no Firefox on this machine: install one or set FIREFOX_PATH');
  return puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: found.path,
    headless: true,
  });
}
