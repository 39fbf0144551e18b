// The workbench without a network: one file that opens from a disk, and the installed page.

import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { singleFileName } from '../../scripts/build-single.mjs';
import { fromRoot } from '../../scripts/paths.mjs';
import { buildProblem } from '../support/built.ts';
import { openAddress } from '../support/chromium.ts';
import { ComparePage } from '../support/compare-page.ts';
import { firefoxIsThere, launchFirefox } from '../support/firefox.ts';
import { drawnColours } from '../support/map-picture.ts';
import { useChromium } from '../support/workbench-session.ts';
import { ZonesPage } from '../support/zones-page.ts';

const english = { locale: 'en-US' };

describe('the page that is one file, opened from a disk with the network off', () => {
  const browser = useChromium();
  const file = pathToFileURL(fromRoot(`dist/single/${singleFileName}`));
  beforeAll(() => {
    const problem = buildProblem('single');
    if (problem) throw new Error(problem);
  });

  it('compares in workers of its own, draws the map of zones, opens a supplied scenario, and asks for nothing', async () => {
    const options = { ...english, offline: true };
    const { page, complaints, close } = await openAddress(browser(), new URL('#/compare', file), options);
    const compare = new ComparePage(page);
    await compare.waitForWorlds(1);
    expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toContain('blob:');
    expect(await compare.verdict.innerText()).not.toBe('');

    await page.getByRole('link', { name: 'Zones' }).click();
    const zones = new ZonesPage(page);
    await zones.table.waitFor();
    expect(await zones.map.evaluate(drawnColours)).toBeGreaterThan(5);

    await page.locator('summary', { hasText: 'File' }).click();
    await page.getByRole('button', { name: 'Open a scenario supplied with it' }).click();
    await page.locator('[data-shipped="wuhan/scenario.yaml"]').click();
    await page.getByText('Wuhan: the platform Weilinli').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps scripts and connections out that are not its own', async () => {
    const { page, complaints, close } = await openAddress(browser(), file);
    await page.locator('h1').first().waitFor();
    const outcome = await page.evaluate(async () => {
      const refused = async (attempt: () => unknown): Promise<boolean> => {
        try {
          await attempt();
          return false;
        } catch {
          return true;
        }
      };
      const script = document.createElement('script');
      await refused(() => (script.textContent = 'globalThis.wasInjected = true'));
      document.body.append(script);
      return {
        markup: await refused(() => (document.body.innerHTML = '<b>markup</b>')),
        connection: await refused(() => fetch('data:text/plain,x')),
        worker: await refused(() => new Worker('data:text/javascript,0')),
        inlineScriptRan: 'wasInjected' in globalThis,
      };
    });
    expect(outcome).toEqual({ markup: true, connection: true, worker: true, inlineScriptRan: false });
    await expect.poll(() => complaints.join('\n')).toMatch(/policy violation/);
    await close();
  });

  if (firefoxIsThere) {
    it('does the same in Firefox', async () => {
      const firefox = await launchFirefox();
      const page = await firefox.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(file.href))
          complaints.push(request.url());
      });
      await page.goto(`${file.href}#/compare`);
      await page.waitForSelector('[data-role=verdict]', { timeout: 240_000 });
      await page.waitForFunction(
        () => Number(document.querySelector('.status')?.getAttribute('data-worlds')) > 0,
        { timeout: 240_000 },
      );
      await page.goto(`${file.href}#/zones`);
      await page.waitForSelector('[data-role=zone-table]', { timeout: 240_000 });
      expect(await page.$eval('[data-role=zone-map]', drawnColours)).toBeGreaterThan(5);
      expect(complaints).toEqual([]);
      await firefox.close();
    });
  }
});
