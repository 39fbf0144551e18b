// The workbench without a network: one file that opens from a disk, and the installed page.

import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { singleFileName } from '../../scripts/build-single.mjs';
import { fromRoot } from '../../scripts/paths.mjs';
import { buildProblem } from '../support/built.ts';
import { openAddress } from '../support/chromium.ts';
import { ComparePage, patience } from '../support/compare-page.ts';
import { firefoxIsThere, launchFirefox } from '../support/firefox.ts';
import { drawnColours } from '../support/map-picture.ts';
import { SiteCopy } from '../support/site-copy.ts';
import { useChromium } from '../support/workbench-session.ts';
import { ZonesPage } from '../support/zones-page.ts';

const english = { locale: 'en-US' };
/** Runs inside the page: whether a comparison is on screen. */
const hasWorlds = (): boolean => Number(document.querySelector('.status')?.getAttribute('data-worlds')) > 0;

async function openFirefox() {
  const firefox = await launchFirefox();
  const page = await firefox.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { firefox, page, complaints };
}

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
    await expect.poll(() => complaints.join('\n'), patience).toMatch(/policy violation/);
    await close();
  });

  if (firefoxIsThere) {
    it('does the same in Firefox', async () => {
      const { firefox, page, complaints } = await openFirefox();
      page.on('request', (request) => {
        if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(file.href))
          complaints.push(request.url());
      });
      await page.goto(`${file.href}#/compare`);
      await page.waitForFunction(hasWorlds, patience);
      await page.goto(`${file.href}#/zones`);
      await page.waitForSelector('[data-role=zone-table]', patience);
      expect(await page.$eval('[data-role=zone-map]', drawnColours)).toBeGreaterThan(5);
      expect(complaints).toEqual([]);
      await firefox.close();
    });
  }
});

describe('the installed page', () => {
  const browser = useChromium();
  let site: SiteCopy;
  let home: URL;
  beforeEach(async () => {
    site = new SiteCopy();
    home = await site.start();
  });
  afterEach(() => site.remove());

  it('can be installed', async () => {
    const { page, complaints, close } = await openAddress(browser(), home);
    await page.locator('[data-role=kept-offline]').waitFor();
    const devtools = await page.context().newCDPSession(page);
    const manifest = await devtools.send('Page.getAppManifest');
    expect(manifest.errors).toEqual([]);
    expect(manifest.url).toBe(new URL('manifest.webmanifest', home).href);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // every page that is driven from a test is a private one
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens again without a network once it was opened, and compares, draws and plans there', async () => {
    const { page, complaints, close } = await openAddress(browser(), new URL('#/compare', home), english);
    await page.locator('[data-role=kept-offline]').waitFor();
    await site.stop();
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('summary', { hasText: 'File' }).click();
    await page.getByRole('button', { name: 'Open a scenario supplied with it' }).click();
    await page.locator('[data-shipped="wuhan/scenario.yaml"]').click();
    await page.getByText('Wuhan: the platform Weilinli').first().waitFor();
    await new ComparePage(page).waitForWorlds(1);
    expect(page.workers().length).toBeGreaterThan(0);

    await page.getByRole('link', { name: 'Zones' }).click();
    const zones = new ZonesPage(page);
    await zones.table.waitFor();
    expect(await zones.map.evaluate(drawnColours)).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes over to a newer build when asked and not before, while another window goes on with the former', async () => {
    const watched = await openAddress(browser(), new URL('#/zones', home), english);
    const { page, complaints, close } = watched;
    await page.locator('[data-role=kept-offline]').waitFor();
    const other = await page.context().newPage();
    await other.goto(new URL('#/zones', home).href);
    await other.locator('[data-role=kept-offline]').waitFor();

    await site.rebuild('second');
    const build = (one: Page): Promise<string | null> => one.locator('html').getAttribute('data-build');
    await page.reload();
    const takeNewer = page.locator('[data-role=take-newer]');
    await takeNewer.waitFor();
    expect(await build(page)).toBeNull();
    await page.reload();
    await takeNewer.waitFor();
    expect(await build(page)).toBeNull();

    await takeNewer.click();
    await expect.poll(() => build(page), patience).toBe('second');
    await page.locator('[data-role=kept-offline]').waitFor();
    expect(await takeNewer.count()).toBe(0);
    await expect.poll(() => other.locator('[data-role=take-newer]').innerText(), patience).toBe('Reload');
    expect(await build(other)).toBeNull();
    // its worker's file is no longer on the server, only in what is kept
    expect(await new ZonesPage(other).search('generate')).toMatch(/^Done/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps nothing of a build whose files do not belong together', async () => {
    const { page, close } = await openAddress(browser(), home);
    await page.locator('[data-role=kept-offline]').waitFor();
    await site.rebuild('torn');
    site.change('index.html', (text) => text.replace('<title>', '<title>half of the next build: '));
    const fate = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const ended = new Promise<string>((resolve) => {
        registration.addEventListener('updatefound', () => {
          const { installing } = registration;
          installing?.addEventListener('statechange', () => resolve(installing.state));
        });
      });
      await registration.update().catch(() => undefined);
      return { state: await ended, waiting: registration.waiting !== null, kept: await caches.keys() };
    });
    expect(fate).toMatchObject({ state: 'redundant', waiting: false });
    expect(fate.kept.filter((name) => name.startsWith('wangge-build-'))).toHaveLength(1);
    await page.reload();
    expect(await page.title()).not.toMatch(/half/);
    await close();
  });

  if (firefoxIsThere) {
    it('opens again without its server in Firefox', async () => {
      const { firefox, page, complaints } = await openFirefox();
      await page.goto(new URL('#/zones', home).href);
      await page.waitForSelector('[data-role=kept-offline]', patience);
      await site.stop();
      await page.goto(new URL('#/compare', home).href);
      await page.reload();
      await page.waitForFunction(hasWorlds, patience);
      expect(complaints).toEqual([]);
      await firefox.close();
    });
  }
});
