// What `wangge evidence` writes: verdicts in words, only between its marks, and the document is about the files as they stand.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeCheck } from '../../../src/cli/evidence/describe-check.ts';
import { readCatalogue, readClaims } from '../../../src/cli/evidence/read-claims.ts';
import { withResults } from '../../../src/cli/evidence/evidence-document.ts';
import { readSections } from '../../../src/cli/evidence/evidence-section.ts';
import { claimLines } from '../../../src/cli/evidence/claim-lines.ts';
import type { ClaimRun } from '../../../src/evidence/run-claim.ts';
import { summarise } from '../../../src/cli/evidence/summary.ts';
import { fromRoot } from '../../../scripts/paths.mjs';
import { textsOf } from '../../../src/cli/texts/texts.ts';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { judgeClaim } from '../../../src/experiment/evidence/judge-claim.ts';
import { modelVersion } from '../../../src/model/version.ts';
import { simpleOutcomes } from '../../experiment/simple-outcome.ts';

const loaded = readClaims(fromRoot('scenarios'));
const stakes = loaded.find(({ claim }) => claim.id === 'z14-stakes')!;
const outcomes = simpleOutcomes(
  'report',
  { none: {}, package: { closed: 50, ownLuck: 4 }, cash: { closed: 1 } },
  6,
);
const run: ClaimRun = {
  loaded: stakes,
  towns: [4, 5],
  results: judgeClaim(stakes.claim, outcomes, { types: [] }),
  comparison: compareDesigns({
    designs: ['none', 'package', 'cash'],
    baseline: 'none',
    primary: 'closure-rate',
    outcomes,
    look: 'final',
  }),
  seconds: 12,
};
const circumstances = { modelVersion: '9.9', date: '2026-01-02', machine: 'a machine', minutes: 3 };
const catalogue = readCatalogue(fromRoot('scenarios'));
const results = { catalogue, registered: loaded, runs: [run], circumstances };

describe('a result in words', () => {
  const closure = run.results.find(({ check }) => check.id === 'closure')!;

  it('names measure, contrast, expectation, estimate, interval and levels, shares in points', () => {
    expect(describeCheck(closure, textsOf('en'))).toEqual({
      measure: 'Closure rate on record (R0)',
      contrast: 'package − none',
      expected: 'higher ≥0.5 points',
      estimate: '+6.25 points',
      interval: '[+6.25, +6.25]',
      levels: expect.stringMatching(/^none \d+\.\d\d%, package \d+\.\d\d%$/) as string,
    });
    expect(describeCheck(closure, textsOf('zh')).expected).toBe('更高 ≥0.5 百分点');
  });

  it('stands in the table of both languages with its verdict', () => {
    expect(claimLines(run, textsOf('en')).find((line) => line.includes('closure rate is higher'))).toContain(
      'borne out',
    );
    expect(claimLines(run, textsOf('zh')).find((line) => line.includes('结案率更高'))).toContain('成立');
  });
});

describe('the document', () => {
  const document = readFileSync(fromRoot('docs/EVIDENCE.md'), 'utf8');

  it('keeps what people wrote around the results', () => {
    const written = withResults(document, results);
    const begin = '<!-- written by npm run evidence: begin -->';
    const end = '<!-- written by npm run evidence: end -->';
    expect(written.split(begin)[0]).toBe(document.split(begin)[0]);
    expect(written.split(end)[1]).toBe(document.split(end)[1]);
    expect(written).toContain('Model version 9.9; 2026-01-02; a machine; 3.0 minutes (1 of ');
    expect(written).toContain('| **not borne out** |');
    expect(withResults(written, results)).toBe(written);
    expect(() => withResults('no marks', results)).toThrow('lacks the lines');
  });

  it('has one row for every claim, with its standing and what its files found', () => {
    const written = withResults(document, results);
    const row = (id: string) => written.split('\n').find((line) => line.startsWith(`| ${id} |`));
    for (const { id } of catalogue.claims) {
      expect(row(id)?.split(' | ')).toHaveLength(5);
      expect(document).toContain(`\n| ${id} | `);
    }
    expect(row('Z14')).toMatch(
      /\| tested \| \[z14-stakes\]\(.*\): 1 of \d borne out, \*\*\d+ not borne out\*\*.* \| emergent \|$/,
    );
    expect(row('Z2')).toContain('| tested |');
    expect(row('Z11')).toContain('Rival of Y10.');
    expect(row('C12')).toContain('not testable: Where firms settle is outside the model');
    expect(written).toContain('85 claims: ');
  });

  it('holds results of every registered file as it stands, or names it as not run yet', () => {
    const sections = readSections(document);
    const waiting = /^Registered and not yet run under model version (\S+): (.*)\.$/m.exec(document);
    const named = waiting?.[2].split(', ') ?? [];
    for (const { claim, fingerprint } of loaded) {
      const section = sections.get(claim.id);
      if (section === undefined) expect(named).toContain(claim.id);
      else expect([section.fingerprint, section.modelVersion], claim.id).toEqual([fingerprint, modelVersion]);
    }
    expect(sections.size + named.length).toBe(loaded.length);
  });

  it('keeps what was found before for files that were not run, under the same model version alone', () => {
    const first = withResults(document, results);
    const other = loaded.find(({ claim }) => claim.id === 'z16-pressure')!;
    const next = withResults(first, { ...results, registered: [stakes, other], runs: [] });
    expect(readSections(next).get('z14-stakes')).toEqual(readSections(first).get('z14-stakes'));
    expect(next).toContain('Registered and not yet run under model version 9.9: z16-pressure.');
    const later = { ...circumstances, modelVersion: '10.0' };
    expect(readSections(withResults(next, { ...results, runs: [], circumstances: later })).size).toBe(0);
    const changed = [{ ...stakes, fingerprint: 'another' }];
    expect(readSections(withResults(next, { ...results, registered: changed, runs: [] })).size).toBe(0);
  });
});

describe('the summary', () => {
  it('counts verdicts and says how many of those with a direction survive Holm’s adjustment', () => {
    const summary = summarise(run.results);
    expect(summary.counts.reduce((sum, { count }) => sum + count, 0)).toBe(stakes.claim.checks.length);
    expect(summary.counts.find(({ finding }) => finding === 'borne-out')?.count).toBe(1);
    expect(summary).toMatchObject({ borneOut: 1, still: 1 });
  });
});
