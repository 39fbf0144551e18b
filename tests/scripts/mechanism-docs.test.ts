// The pages of docs/mechanisms agree with the program: tables as declared, every page listed, every picture there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { declaredParameters, fillTables } from '../../scripts/docs/parameter-tables.mjs';
import { declaredResponses, sweptScenario } from '../../scripts/docs/responses.mjs';
import { fromRoot } from '../../scripts/paths.mjs';
import { loadScenario } from '../../src/scenario/load.ts';

const folder = fromRoot('docs/mechanisms');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const parameters = await declaredParameters();

describe('pages of mechanisms', () => {
  it.each(pages)('%s has its tables as declared', async (name) => {
    const file = `${folder}/${name}`;
    const style = await resolveConfig(file);
    const filled = await format(fillTables(textOf(name), parameters), { ...style, filepath: file });
    expect(textOf(name)).toBe(filled);
  });

  it('are all listed in the overview', () => {
    const overview = textOf('README.md');
    const missing = pages.filter((name) => name !== 'README.md' && !overview.includes(`(${name})`));
    expect(missing).toEqual([]);
  });

  it.each(pages)('%s shows only pictures that exist', (name) => {
    const pictures = [...textOf(name).matchAll(/\]\((images\/[^)]+)\)/g)].map(([, path]) => path);
    expect(pictures.filter((path) => !existsSync(`${folder}/${path}`))).toEqual([]);
  });

  it('a table of something that is not declared is an error', () => {
    const page = '<!-- parameters: scheme.nothing -->\n<!-- /parameters -->';
    expect(() => fillTables(page, parameters)).toThrow('scheme.nothing');
  });
});

describe('responses', () => {
  it.each(declaredResponses())('$id is a valid scenario with one design for each value', (response) => {
    const loaded = loadScenario(sweptScenario(response));
    expect(loaded.ok ? [] : loaded.problems.map(({ en }) => en)).toEqual([]);
    expect(loaded.ok && loaded.scenario.designs.length).toBe(response.values.length + 1);
  });

  it('each stands on a page', () => {
    const all = pages.map(textOf).join('\n');
    expect(declaredResponses().filter(({ id }) => !all.includes(`images/${id}.svg`))).toEqual([]);
  });
});
