// What a page says, and what axe finds wrong with it, for the tests of every screen.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Returns everything the page says: visible text, and names and descriptions for those who listen. */
export const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const foreign = element?.closest('h1, [data-role=language], noscript, [lang]:not(html), input');
      if (foreign === null || foreign === undefined) texts.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [aria-valuetext]')) {
      if (element.closest('[data-role=language]')) continue;
      for (const name of ['aria-label', 'title', 'aria-valuetext'])
        texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** Returns what axe finds wrong with the page, one line each. The page must be open without its security policy. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe.run(),
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
