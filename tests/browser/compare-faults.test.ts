// Workers that can't be loaded, die or throw: the run goes on where it can, says what failed where it can't, and never hangs.

import { describe, expect, inject, it } from 'vitest';
import { ComparePage, patience } from '../support/compare-page.ts';
import { useChromium } from '../support/workbench-session.ts';

const browser = useChromium();

const simulationWorker = /\/worker-[^/]*\.js$/;

/** Opens the page with some of its workers replaced by a script. */
async function withBroken(
  script: string,
  isBroken: (start: number) => boolean,
  file = simulationWorker,
): Promise<ComparePage> {
  const context = await browser().newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  let starts = 0;
  await context.route(file, (route) =>
    isBroken(starts++) ? route.fulfill({ contentType: 'text/javascript', body: script }) : route.continue(),
  );
  const page = await context.newPage();
  await page.goto(inject('workbenchUrl'));
  return new ComparePage(page);
}

describe('a worker', () => {
  it('that dies once is replaced, and nothing is missing from the result', async () => {
    const screen = await withBroken('throw new Error("broken on purpose")', (start) => start === 0);
    await screen.waitForWorlds(2);
    expect(await screen.page.locator('[data-role=failures]').count()).toBe(0);
    await screen.page.context().close();
  });

  it('that reads scenarios and can not be loaded is done without: the page opens all the same', async () => {
    const broken = 'throw new Error("broken on purpose")';
    const screen = await withBroken(broken, () => true, /\/clerk-worker-[^/]*\.js$/);
    await screen.waitForWorlds(1);
    await screen.page.context().close();
  });

  it('that never works is counted as failed runs, each of them listed, and the page goes on', async () => {
    const screen = await withBroken('throw new Error("broken on purpose")', () => true);
    const failures = screen.page.locator('[data-role=failures]');
    await failures.waitFor({ timeout: 240_000 });
    expect(await failures.locator('summary').innerText()).toMatch(/^\d+ runs? failed/);
    await failures.locator('summary').click();
    expect(await failures.locator('li').first().innerText()).toMatch(/world 1:/);
    await expect.poll(() => screen.status.getAttribute('data-state'), patience).toBe('done');
    await screen.page.locator('#scheme-audits-monthlyProbability').press('End');
    await screen.page.locator('[data-role=your-changes]').waitFor();
    await screen.page.context().close();
  });
});
