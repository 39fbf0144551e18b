// The built page under its strict security policy, in every browser this machine has.

import { describe, expect, inject, it } from 'vitest';
import { patience } from '../support/compare-page.ts';
import { openWorkbench } from '../support/chromium.ts';
import { firefoxIsThere, launchFirefox } from '../support/firefox.ts';
import { useChromium } from '../support/workbench-session.ts';

describe('the built page in Chromium', () => {
  const browser = useChromium();

  it('shows itself without an error, a policy violation or a request to another origin', async () => {
    const { page, complaints, close } = await openWorkbench(browser());
    await page.locator('h1').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('starts workers of its own origin only, refuses inline script and markup from strings, and each refusal is noticed', async () => {
    const { page, complaints, close } = await openWorkbench(browser());
    const outcome = await page.evaluate(() => {
      const refused = (attempt: () => void): boolean => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      };
      const script = document.createElement('script');
      refused(() => (script.textContent = 'globalThis.wasInjected = true'));
      document.body.append(script);
      return {
        markup: refused(() => (document.body.innerHTML = '<b>markup</b>')),
        ownWorker: refused(() => new Worker('./assets/worker.js', { type: 'module' })),
        foreignWorker: refused(() => new Worker('https://other.invalid/worker.js')),
        inlineScriptRan: 'wasInjected' in globalThis,
      };
    });
    expect(outcome).toEqual({
      markup: true,
      ownWorker: false,
      foreignWorker: true,
      inlineScriptRan: false,
    });
    await expect.poll(() => complaints.join('\n'), patience).toMatch(/policy violation/);
    await close();
  });
});

if (firefoxIsThere) {
  describe('the built page in Firefox', () => {
    it('shows itself without an uncaught or console error', async () => {
      const browser = await launchFirefox();
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(inject('workbenchUrl'));
      await page.waitForSelector('h1');
      expect(complaints).toEqual([]);
      await browser.close();
    });
  });
}
