// Of two rival claims the table says, level by level, which one the model bears out.
import { expect, it } from 'vitest';
import { readClaims } from '../../../src/cli/evidence/read-claims.ts';
import { rivalsTable } from '../../../src/cli/evidence/rivals-table.ts';
import type { ClaimRun } from '../../../src/cli/evidence/run-claim.ts';
import { fromRoot } from '../../../scripts/paths.mjs';
import type { Finding } from '../../../src/experiment/evidence/judge-effect.ts';

const stakes = readClaims(fromRoot('scenarios')).find(({ claim }) => claim.id === 'z14-stakes')!;
const [check] = stakes.claim.checks;

function runWith(findings: readonly Finding[]): ClaimRun {
  const names = findings.map((_, index) => `at-${index}`);
  const region = {
    rival: 'Y10',
    moderator: { zh: '调节', en: 'Moderator' },
    levels: names.map((name) => ({ level: { zh: name, en: name }, check: name })),
  };
  const results = findings.map((finding, index) => ({
    check: { ...check, id: names[index] },
    finding,
    estimate: 0.1,
    interval95: { lower: 0.05, upper: 0.15 },
    n: 6,
    pValue: 0.01,
    levels: [],
    onsets: null,
  }));
  const claim = { ...stakes.claim, claim: 'Z11', region };
  return { loaded: { ...stakes, claim }, towns: [0], results, comparison: {} as never, seconds: 1 };
}

it.each([
  ['borne-out', '**Z11**'],
  ['opposite', '**Y10**'],
  ['cannot-tell', 'cannot tell yet'],
  ['not-borne-out', 'neither'],
] as const)('a level that is %s goes to %s', (finding, holder) => {
  const [title, , , , row] = rivalsTable([runWith([finding])]);
  expect(title).toBe('### Rival claims: where each holds');
  expect(row).toContain('| Z11 against Y10 | Moderator | at-0 |');
  expect(row.endsWith(`| ${holder} |`)).toBe(true);
});

it('levels keep their order, and without rivals there is no section', () => {
  const rows = rivalsTable([runWith(['opposite', 'borne-out'])]).slice(4);
  expect(rows.map((row) => row.includes('**Z11**'))).toEqual([false, true]);
  const plain = { ...runWith(['opposite']), loaded: stakes };
  expect(rivalsTable([plain])).toEqual([]);
});
