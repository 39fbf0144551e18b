// The two dictionaries say the same things, everything they say is used, and neither speaks the other's language.

import { describe, expect, it } from 'vitest';
import { en } from '../../../web/i18n/en.ts';
import { placesOf } from '../../../web/i18n/message.ts';
import { zhCN } from '../../../web/i18n/zh-CN.ts';
import { projectFiles, scriptText } from '../../support/source-tree.ts';

const keys = Object.keys(zhCN) as (keyof typeof zhCN)[];
const sources = projectFiles().filter(({ path }) =>
  /^web\/(?!i18n\/(zh-CN|en|[a-z-]+-(zh|en))\.ts).*\.(ts|svelte)$/.test(path),
);
const text = sources.map((file) => file.text).join('\n');

/** Keys that a template builds, such as `status.${state}`, as patterns. */
const built = [...text.matchAll(/`([a-z]+(?:\.[A-Za-z0-9-]*|\$\{[^}]*\})+)`/g)]
  .map((match) => match[1] ?? '')
  .filter((template) => template.includes('${'))
  .map(
    (template) => new RegExp(`^${template.replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '[A-Za-z0-9-]+')}$`),
  );

describe('the dictionaries', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(keys);
  });

  it('have the same places in each message', () => {
    for (const key of keys) expect(placesOf(en[key]).sort(), key).toEqual(placesOf(zhCN[key]).sort());
  });

  it('hold no message that nothing shows', () => {
    const unused = keys.filter(
      (key) => !text.includes(`'${key}'`) && !built.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('hold every key that a component asks for by name', () => {
    const asked = sources.flatMap((file) => [
      ...[...scriptText(file).matchAll(/\bt\('([a-z][\w.-]*)'/g)].map((match) => match[1]),
      ...[...file.text.matchAll(/\{t\('([a-z][\w.-]*)'/g)].map((match) => match[1]),
    ]);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !Object.keys(zhCN).includes(key ?? ''))).toEqual([]);
  });

  it('are not empty, and speak their own language only', () => {
    for (const key of keys) {
      const bare = (message: string): string => message.replace(/\{[^}]*\}/g, '');
      expect(bare(en[key]), key).not.toMatch(/[\u4e00-\u9fff，。：；、（）「」]/);
      expect(
        bare(zhCN[key]).replace(
          /wangge|CSV|SVG|PNG|PDF|Word|MB|GeoJSON|Excel|Shapefile|QGIS|WGS|CGCS|GCJ|BD|Web/g,
          '',
        ),
        key,
      ).not.toMatch(/[A-Za-z]{2,}/);
      expect(zhCN[key].length * en[key].length, key).toBeGreaterThan(0);
    }
  });

  it('write texts of the page only in the dictionaries, in components too', () => {
    const offenders = sources
      .filter(({ path }) => path.endsWith('.svelte'))
      .filter(({ text: code }) => /[\u4e00-\u9fff]/.test(code.replace(/网格|'中文'/g, '')));
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });
});
