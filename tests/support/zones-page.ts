// Handles of the Zones screen for tests that drive the built page: what it says of the plan, its map and its tools.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from './compare-page.ts';

export class ZonesPage {
  readonly page: Page;
  readonly finding: Locator;
  readonly table: Locator;
  readonly map: Locator;
  readonly said: Locator;

  constructor(page: Page) {
    this.page = page;
    this.finding = page.locator('[data-role=zone-finding]');
    this.table = page.locator('[data-role=zone-table]');
    this.map = page.locator('[data-role=zone-map]');
    this.said = page.locator('[data-role=zone-said]');
  }

  /** Text of a score's value. */
  score(id: string): Promise<string> {
    return this.page.locator(`[data-score=${id}] .value`).innerText();
  }

  async waitForScore(id: string, value: string | RegExp): Promise<void> {
    const found = expect.poll(() => this.score(id), patience);
    await (typeof value === 'string' ? found.toBe(value) : found.toMatch(value));
  }

  async take(tool: string): Promise<void> {
    await this.page.locator(`input[name=zone-tool][value=${tool}]`).check({ force: true });
  }

  async choose(zone: number): Promise<void> {
    await this.page.locator('#chosen-zone').selectOption(String(zone));
  }

  /** Draws a stroke over the map; places are shares of its width and height. */
  async stroke(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const box = await this.map.boundingBox();
    if (box === null) throw new Error('the map is not on screen');
    const at = ([x, y]: readonly [number, number]) =>
      [box.x + x * box.width, box.y + y * box.height] as const;
    await this.page.mouse.move(...at(from));
    await this.page.mouse.down();
    await this.page.mouse.move(...at(to), { steps: 6 });
    await this.page.mouse.up();
  }

  /** Sets a bound of the norms; null switches it off. */
  async bound(name: string, band: readonly [number, number] | null): Promise<void> {
    const { page } = this;
    await page.locator('[data-role=norms] details').evaluate((details) => details.setAttribute('open', ''));
    await page.getByRole('checkbox', { name, exact: true }).setChecked(band !== null);
    if (band === null) return;
    for (const [side, value] of [['at least', band[0]] as const, ['at most', band[1]] as const]) {
      const input = page.getByRole('spinbutton', { name: `${name}, ${side}` });
      await input.fill(String(value));
      await input.press('Tab');
    }
  }

  /** Starts a search and returns what is said of its end. */
  async search(kind: string): Promise<string> {
    await this.page.locator(`[data-search=${kind}]`).click();
    await expect.poll(() => this.page.locator('progress').count(), patience).toBe(0);
    return this.page.locator('[data-role=search-outcome]').innerText();
  }
}
