// One term for one thing (docs/GLOSSARY.md): words that stood beside the agreed one do not come back, in texts or documents.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fromRoot } from '../scripts/paths.mjs';

/** What not to write, and the term of the glossary. */
const strays: Readonly<Record<string, string>> = {
  共用世界: '平行世界',
  共同世界: '平行世界',
  共用的世界: '平行世界',
  共同的世界: '平行世界',
};

function files(at: string): string[] {
  if (statSync(at).isFile()) return /\.(ts|svelte|md|yaml|mjs)$/.test(at) ? [at] : [];
  return readdirSync(at).flatMap((name) => files(path.join(at, name)));
}

const places = ['src', 'web', 'docs', 'scenarios', 'scripts', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md'];

it('texts and documents use the terms of the glossary', () => {
  const found = places
    .flatMap((place) => files(fromRoot(place)))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return Object.keys(strays)
        .filter((word) => text.includes(word))
        .map((word) => `${file}: ${word} -> ${strays[word]}`);
    });
  expect(found).toEqual([]);
});

it('the glossary has the terms that stand for them', () => {
  const glossary = readFileSync(fromRoot('docs/GLOSSARY.md'), 'utf8');
  for (const term of new Set(Object.values(strays))) expect(glossary).toContain(term);
});
