// The catalogue of claims: every claim of the documents once, with a standing that the registered files bear out; a bad one is refused.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalogue, readClaims } from '../../src/cli/evidence/read-claims.ts';
import { fromRoot } from '../../scripts/paths.mjs';
import { catalogueMismatches, loadCatalogue } from '../../src/evidence/load-catalogue.ts';

const catalogue = readCatalogue(fromRoot('scenarios'));
const files = readClaims(fromRoot('scenarios')).map(({ claim }) => claim);
/** The catalogue's text with W1 waiting for a mechanism and W2 open, so that this stands whatever the model can do today. */
const needing = (text: string): string =>
  text
    .replace(/^mechanisms: \[\]\n/m, 'mechanisms:\n')
    .replace(/^mechanisms:\n/m, 'mechanisms:\n  - id: weather\n    title: { zh: 天气, en: weather }\n')
    .replace(/(- id: W1\n[^]*?\s+standing: )[a-z-]+\n/, '$1by-mechanism\n    needs: [weather]\n')
    .replace(/(- id: W2\n[^]*?\s+standing: )[a-z-]+\n/, '$1open\n');
const claimOf = (id: string) => catalogue.claims.find((claim) => claim.id === id);

/** How many claims each document makes; the letter is the one that the ids begin with. */
const numbers = { P: 18, Z: 25, D: 2, C: 17, Y: 11, W: 12 };
const everyId = Object.entries(numbers).flatMap(([letter, most]) =>
  Array.from({ length: most }, (_, index) => `${letter}${index + 1}`),
);

describe('the catalogue of claims', () => {
  it('has every claim of the documents exactly once', () => {
    expect(everyId).toHaveLength(85);
    expect(catalogue.claims.map(({ id }) => id)).toEqual(everyId);
  });

  it('and the registered files agree: each file is about a listed claim, and exactly the tested ones have files', () => {
    expect(catalogueMismatches(catalogue, files)).toEqual([]);
    const tested = catalogue.claims.filter(({ standing }) => standing === 'tested').map(({ id }) => id);
    expect(tested).toEqual(expect.arrayContaining(['Z12', 'Z14', 'Z15', 'Z16', 'Z19', 'C2']));
  });

  it('states each claim in both languages, in words of its own', () => {
    const statements = catalogue.claims.flatMap(({ statement }) => [statement.zh, statement.en]);
    expect(new Set(statements).size).toBe(2 * everyId.length);
    for (const { statement } of catalogue.claims) {
      expect(statement.zh).toMatch(/\p{Script=Han}/u);
      expect(statement.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('holds rivals against each other', () => {
    expect(claimOf('Z11')?.rivals).toEqual(['Y10']);
    expect(claimOf('Z10')?.rivals).toEqual(['Y5']);
    expect(claimOf('W2')?.rivals).toEqual(['Y7', 'Y8']);
    expect(claimOf('C3')?.rivals).toEqual(['Z12', 'Z13']);
  });

  it('leaves what is outside the model there', () => {
    expect(claimOf('C12')?.standing).toBe('not-testable');
  });
});

describe('a mismatch is found where', () => {
  const waiting = {
    claims: catalogue.claims.map((claim) =>
      claim.id === 'W1' ? { ...claim, standing: 'by-mechanism' as const } : claim,
    ),
  };
  const others = files.filter(({ claim }) => claim !== 'W1');

  it.each([
    ['a file is about a claim that is not listed', [...others, { id: 'z26-new', claim: 'Z26' }], 'z26-new'],
    ['a tested claim has lost its file', others.filter(({ claim }) => claim !== 'Z16'), 'Z16'],
    ['a claim said to lack a mechanism has a file', [...others, { id: 'w1-lead', claim: 'W1' }], 'W1'],
  ])('%s', (_what, present, named) => {
    const found = catalogueMismatches(waiting, present);
    expect(found).toHaveLength(1);
    expect(found[0].en).toContain(named);
    expect(found[0].zh).toContain(named);
  });
});

describe('a bad catalogue is refused', () => {
  const good = needing(readFileSync(fromRoot('scenarios/evidence/claims.yaml'), 'utf8'));

  it('while the one that it is spoilt from is not', () => {
    expect(loadCatalogue(good).ok).toBe(true);
  });

  it.each([
    ['a claim twice', (t: string) => t.replace('- id: P2\n', '- id: P1\n'), 'is already used'],
    ['an id that is none', (t: string) => t.replace('- id: P2\n', '- id: Q2\n'), 'Id of a claim'],
    ['an unknown standing', (t: string) => t.replace('standing: tested', 'standing: proven'), 'Standing'],
    ['an unknown document', (t: string) => t.replace('document: putuo', 'document: putou'), 'known: putuo'],
    ['an unknown mechanism', (t: string) => t.replace('needs: [weather]', 'needs: [whether]'), 'weather'],
    [
      'a rival that is none',
      (t: string) => t.replace('rivals: [Y5]', 'rivals: [Y4]'),
      'Y4 does not name Z10',
    ],
    ['no mechanism named', (t: string) => t.replace('    needs: [weather]\n', ''), 'lacks needs'],
    [
      'a tested claim that lacks a mechanism',
      (t: string) => t.replace('standing: by-mechanism', 'standing: tested'),
      'stands only beside by-mechanism',
    ],
    ['no reason', (t: string) => t.replace('standing: open', 'standing: not-testable'), 'lacks because'],
    [
      'a mechanism nobody needs',
      (t: string) =>
        t.replace('mechanisms:\n', 'mechanisms:\n  - id: magic\n    title: { zh: 魔法, en: magic }\n'),
      'no claim needs this mechanism',
    ],
  ])('%s', (_what, spoil, message) => {
    const spoilt = spoil(good);
    expect(spoilt).not.toBe(good);
    const result = loadCatalogue(spoilt);
    if (result.ok) throw new Error('this should not have loaded');
    expect(result.problems.map(({ en }) => en).join('\n')).toContain(message);
    for (const { line } of result.problems) expect(line).toBeGreaterThan(0);
  });
});
