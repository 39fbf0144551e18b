// Handles of the Compare screen for tests that drive the built page: what it says it shows, and its controls.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Patience with the computation on a slow machine; nothing is judged by it. */
export const patience = { timeout: 240_000, interval: 100 };

export class ComparePage {
  readonly page: Page;
  readonly status: Locator;
  readonly verdict: Locator;

  constructor(page: Page) {
    this.page = page;
    this.status = page.locator('.status');
    this.verdict = page.locator('[data-role=verdict]');
  }

  /** Number of worlds that the pictures rest on; 0 while there is no picture. */
  async worlds(): Promise<number> {
    return Number((await this.status.getAttribute('data-worlds')) ?? 0);
  }

  async waitForWorlds(least: number): Promise<void> {
    await this.status.waitFor({ timeout: patience.timeout });
    await expect.poll(() => this.worlds(), patience).toBeGreaterThanOrEqual(least);
  }

  /** Waits until the present plan is computed to its end. */
  async waitUntilDone(): Promise<void> {
    await expect
      .poll(async () => {
        const [state, stale] = await Promise.all([
          this.status.getAttribute('data-state'),
          this.status.getAttribute('data-stale'),
        ]);
        return `${state} ${stale}`;
      }, patience)
      .toBe('done false');
  }

  /** Makes runs short: sampled towns only, as few worlds as allowed. */
  async keepItSmall(): Promise<void> {
    await this.page.locator('input[name=scope][value=sample]').check();
    await this.page.locator('#replications').press('Home');
  }

  chart(id: string): Locator {
    return this.page.locator(`[data-chart=${id}]`);
  }

  /** Switches a chart to its table and returns the table's rows as text. */
  async tableOf(id: string): Promise<string[][]> {
    const chart = this.chart(id);
    if ((await chart.locator('table').count()) === 0) await chart.locator('button[aria-pressed]').click();
    const rows = await chart.locator('tbody tr').all();
    return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  }
}
