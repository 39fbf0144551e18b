// One Chromium for all tests of a file, and pages of the workbench that are closed after each test, which fails if something
// happened on them that must never happen.

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium, openWorkbench, type WatchedPage } from './chromium.ts';
import { ComparePage } from './compare-page.ts';
import { ZonesPage } from './zones-page.ts';

/** Starts a Chromium before the tests of a file or block and ends it after them; returns where to find it. */
export function useChromium(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser is started before the first test, not before');
    return browser;
  };
}

/** Returns what opens the Compare screen at a path; its pages are closed after each test, and must have nothing to complain of. */
export function useCompareScreen(): (path: string, options: BrowserContextOptions) => Promise<ComparePage> {
  const open = usePages();
  return async (path, options) => new ComparePage(await open(path, options));
}

/** Returns what opens the Zones screen with its map drawn, like useCompareScreen. */
export function useZonesScreen(): (path: string, options: BrowserContextOptions) => Promise<ZonesPage> {
  const open = usePages();
  return async (path, options) => {
    const screen = new ZonesPage(await open(path, options));
    await screen.table.waitFor();
    return screen;
  };
}

function usePages(): (path: string, options: BrowserContextOptions) => Promise<Page> {
  const browser = useChromium();
  let opened: WatchedPage[] = [];
  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const { close } of pages) await close();
    expect(pages.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  return async (path, options) => {
    const watched = await openWorkbench(browser(), path, options);
    opened.push(watched);
    return watched.page;
  };
}
