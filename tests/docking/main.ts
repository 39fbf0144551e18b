// `npm run docking [-- NAME ... --tolerance SHARE]`: runs the laws, prints progress and results, and writes docs/DOCKING.md when
// every set of every law was run.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { levelOf } from './equivalence.ts';
import type { Law } from './law.ts';
import { laws } from './laws.ts';
import { docPage, expectedText, readingText, tallyText, verdictText, type Result } from './page.ts';
import { comparisonsIn, runSet, thoroughness } from './run-set.ts';

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { tolerance: { type: 'string' } },
});
const asked = thoroughness[process.env.DOCKING === 'ci' ? 'ci' : 'full'];
const how = { ...asked, tolerance: Number(values.tolerance ?? asked.tolerance) };
const chosen = laws.filter(({ id }) => names.length === 0 || names.some((name) => id.startsWith(name)));

if (!(how.tolerance > 0 && how.tolerance < 1)) {
  console.error('容差应在 0 与 1 之间 / the tolerance is a share between 0 and 1');
  process.exitCode = 2;
} else if (chosen.length === 0) {
  const known = laws.map(({ id }) => id).join(', ');
  console.error(`没有这样命名的定律 / no law is called ${names.join(', ')}: ${known}`);
  process.exitCode = 2;
} else run(chosen);

function run(these: readonly Law[]): void {
  const comparisons = comparisonsIn(laws, how);
  const sets = these.flatMap((law) => how.setsOf(law).map((set) => ({ law, set })));
  const results: Result[] = sets.map(({ law, set }, i) => {
    const readings = runSet(law, set, how.tolerance, levelOf(comparisons));
    const result = { law, set, readings };
    console.log(`[${i + 1}/${sets.length}] ${law.id}: ${set.name}`);
    for (const [figure, reading] of Object.entries(readings)) {
      const expected = set.expected[figure];
      const told = [figure, expectedText(expected), readingText(reading), verdictText(reading, expected)];
      console.log(`    ${told.join(' | ').replaceAll('**', '')}`);
    }
    return result;
  });
  console.log(tallyText(results));
  const surprises = results.flatMap(({ law, set, readings }) =>
    Object.entries(readings)
      .filter(
        ([figure, { verdict }]) =>
          verdict !== (set.expected[figure].deviates === undefined ? 'docks' : 'does not dock'),
      )
      .map(([figure]) => `${law.id}: ${set.name}: ${figure}`),
  );
  for (const surprise of surprises) console.error(`与预期不符 / not as expected: ${surprise}`);
  if (surprises.length > 0) process.exitCode = 1;
  if (these.length < laws.length || how.name !== 'full') return;
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(path.resolve('docs/DOCKING.md'), docPage(results, how, comparisons, date));
  console.log('docs/DOCKING.md');
}
