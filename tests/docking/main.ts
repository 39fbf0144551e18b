// `npm run docking [-- NAME ... --tolerance SHARE --page]`: runs the laws, the first set of each first, prints progress and results,
// and writes docs/DOCKING.md. Finished sets are kept; with --page nothing is run and the page is written from what is kept.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { levelOf } from './equivalence.ts';
import type { Law, ParameterSet } from './law.ts';
import { laws } from './laws.ts';
import { docPage, expectedText, readingText, tallyText, verdictText, type Result } from './page.ts';
import { ResultStore } from './result-store.ts';
import { comparisonsIn, runSet, thoroughness } from './run-set.ts';

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { tolerance: { type: 'string' }, page: { type: 'boolean', default: false } },
});
const asked = thoroughness[process.env.DOCKING === 'ci' ? 'ci' : 'full'];
const how = { ...asked, tolerance: Number(values.tolerance ?? asked.tolerance) };
const comparisons = comparisonsIn(laws, how);
const chosen = laws.filter(({ id }) => names.length === 0 || names.some((name) => id.startsWith(name)));
const store = new ResultStore(
  path.resolve('.wangge/docking'),
  process.argv[1],
  `${how.name} ${how.tolerance}`,
);

if (!(how.tolerance > 0 && how.tolerance < 1)) {
  console.error('容差应在 0 与 1 之间 / the tolerance is a share between 0 and 1');
  process.exitCode = 2;
} else if (chosen.length === 0) {
  const known = laws.map(({ id }) => id).join(', ');
  console.error(`没有这样命名的定律 / no law is called ${names.join(', ')}: ${known}`);
  process.exitCode = 2;
} else {
  const results = values.page ? [] : run(inTurns(chosen));
  console.log(tallyText(results));
  reportSurprises(results);
  if (chosen.length === laws.length && how.name === 'full') writePage();
}

type Part = { readonly law: Law; readonly set: ParameterSet };

function nameOf({ law, set }: Part): string {
  return `${law.id}: ${set.name}`;
}

/** The first sets of all laws, then the second ones, and so on: what is stopped early has seen every law. */
function inTurns(these: readonly Law[]): Part[] {
  const parts = these.flatMap((law) => how.setsOf(law).map((set, turn) => ({ law, set, turn })));
  return parts.sort((a, b) => a.turn - b.turn);
}

function run(parts: readonly Part[]): Result[] {
  return parts.map((part, i) => {
    const kept = store.read(nameOf(part));
    const readings = kept ?? runSet(part.law, part.set, how.tolerance, levelOf(comparisons));
    if (kept === undefined) store.write(nameOf(part), readings);
    console.log(`[${i + 1}/${parts.length}] ${nameOf(part)}`);
    for (const [figure, reading] of Object.entries(readings)) {
      const expected = part.set.expected[figure];
      const told = [figure, expectedText(expected), readingText(reading), verdictText(reading, expected)];
      console.log(`    ${told.join(' | ').replaceAll('**', '')}`);
    }
    return { ...part, readings };
  });
}

function reportSurprises(results: readonly Result[]): void {
  for (const result of results) {
    for (const [figure, { verdict }] of Object.entries(result.readings ?? {})) {
      const { deviates } = result.set.expected[figure];
      if (verdict === (deviates === undefined ? 'docks' : 'does not dock')) continue;
      console.error(`与预期不符 / not as expected: ${nameOf(result)}: ${figure}`);
      process.exitCode = 1;
    }
  }
}

function writePage(): void {
  const results = laws.flatMap((law) =>
    how.setsOf(law).map((set) => ({ law, set, readings: store.read(nameOf({ law, set })) })),
  );
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(path.resolve('docs/DOCKING.md'), docPage(results, how, comparisons, date));
  console.log('docs/DOCKING.md');
}
