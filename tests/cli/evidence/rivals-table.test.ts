// Of two rival claims the table says, level by level, which one the model bears out.
import { expect, it } from 'vitest';
import type { Section } from '../../../src/cli/evidence/evidence-section.ts';
import { readClaims } from '../../../src/cli/evidence/read-claims.ts';
import { rivalsTable } from '../../../src/cli/evidence/rivals-table.ts';
import { fromRoot } from '../../../scripts/paths.mjs';
import type { Claim } from '../../../src/experiment/evidence/claim.ts';
import type { Finding } from '../../../src/experiment/evidence/judge-effect.ts';

const stakes = readClaims(fromRoot('scenarios')).find(({ claim }) => claim.id === 'z14-stakes')!.claim;

/** A claim with one level for each finding, and the section that holds these findings. */
function paired(findings: readonly Finding[]): [Claim[], Map<string, Section>] {
  const names = findings.map((_, index) => `at-${index}`);
  const checks = names.map((id) => ({ ...stakes.checks[0], id, title: { zh: id, en: `Title of ${id}` } }));
  const levels = names.map((name) => ({ level: { zh: name, en: name }, check: name }));
  const region = { rival: 'Y10', moderator: { zh: '调节', en: 'Moderator' }, levels };
  const rows = findings.map((finding, index) => ({
    title: `Title of ${names[index]}`,
    grade: 'emergent' as const,
    measure: 'Participation',
    estimate: '+1 [+0, +2]',
    finding,
  }));
  const section = { id: stakes.id, fingerprint: 'f', modelVersion: '1', rows, text: '' };
  return [[{ ...stakes, claim: 'Z11', checks, region }], new Map([[stakes.id, section]])];
}

it.each([
  ['borne-out', '**Z11**'],
  ['opposite', '**Y10**'],
  ['cannot-tell', 'cannot tell yet'],
  ['not-borne-out', 'neither'],
] as const)('a level that is %s goes to %s', (finding, holder) => {
  const [title, , , , row] = rivalsTable(...paired([finding]));
  expect(title).toBe('### Rival claims: where each holds');
  expect(row).toBe(`| Z11 against Y10 | Moderator | at-0 | Participation | +1 [+0, +2] | ${holder} |`);
});

it('levels keep their order, and without rivals or results there is no table', () => {
  const [claims, sections] = paired(['opposite', 'borne-out']);
  expect(
    rivalsTable(claims, sections)
      .slice(4)
      .map((row) => row.includes('**Z11**')),
  ).toEqual([false, true]);
  expect(rivalsTable([stakes], sections)).toEqual([]);
  expect(rivalsTable(claims, new Map())).toEqual([]);
});
