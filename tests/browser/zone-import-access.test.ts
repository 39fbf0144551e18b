// The import of a map for everybody: nothing for axe to find at any step, one language at a time.

import { expect, it } from 'vitest';
import { said, violations } from '../support/access.ts';
import { openWorkbench } from '../support/chromium.ts';
import { patience } from '../support/compare-page.ts';
import { cells, rows, csv, choose, next } from '../support/import-page.ts';
import { useChromium } from '../support/workbench-session.ts';

const browser = useChromium();

it.each([
  ['zh-CN', 'light'],
  ['en-GB', 'dark'],
] as const)(
  'axe finds nothing at any step in %s, %s, and one language is spoken',
  async (locale, colorScheme) => {
    const { page, close, complaints } = await openWorkbench(browser(), '#/zones', {
      locale,
      colorScheme,
      viewport: { width: 1024, height: 768 },
      bypassCSP: true,
    });
    await page.locator('[data-role=zone-table]').waitFor();
    await choose(page, { 'a.geojson': cells, 'b.csv': csv(rows.slice(1)) });
    await page.getByRole('combobox').first().waitFor();
    const steps = ['files', 'places', 'columns', 'check'];
    for (const step of steps) {
      if (step === 'check')
        await page.locator('[data-columns="b.csv"] select').last().selectOption('population');
      if (step !== 'files') await next(page);
      await expect
        .poll(() => page.locator('[data-role=map-import]').getAttribute('data-step'), patience)
        .toBe(step);
      if (step === 'places') await page.locator('[data-role=map-import] details summary').click();
      if (step === 'check') await page.locator('[data-role=import-found]').waitFor();
      expect(await violations(page), step).toEqual([]);
      const foreign = locale === 'en-GB' ? /[\u3400-\u9fff]/ : /[A-Za-z]{2,}/;
      const neutral =
        /wangge|CSV|SVG|PNG|GeoJSON|Excel|Shapefile|QGIS|WGS|CGCS|GCJ|BD|Web|PT-|km|kind|old-estate|commodity|urban-village|street-front|GB|Rand|Luo|Wang|Polsby|Popper|Reock|Gini|[ab]\.(geojson|csv)|网格编码|实住|小区名|居委|属地|[东西]街道|新村|第/g;
      expect(
        (await said(page)).map((text) => text.replace(neutral, '')).filter((text) => foreign.test(text)),
      ).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await close();
  },
);
