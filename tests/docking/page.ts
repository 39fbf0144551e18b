// The page docs/DOCKING.md: the text that explains it, and the table of results as Markdown.

import type { Reading } from './equivalence.ts';
import type { Expected, Law, ParameterSet } from './law.ts';
import type { Thoroughness } from './run-set.ts';

export interface Result {
  readonly law: Law;
  readonly set: ParameterSet;
  /** Undefined when the set has not been run. */
  readonly readings: Readonly<Record<string, Reading>> | undefined;
}

const digits = (x: number) => (Math.abs(x) < 5e-7 ? '0' : String(Number(x.toPrecision(4))));
/** A cell of a table: bars would end it. */
const cell = (text: string) => text.replaceAll('|', '\\|');

/** What theory says of a figure, in a word. */
export function expectedText(expected: Expected): string {
  switch (expected.kind) {
    case 'value':
    case 'exact':
      return digits(expected.value);
    case 'sign':
      return expected.sign > 0 ? '> 0' : '< 0';
    case 'zero':
      return '0';
  }
}

/** How near the model had to come. */
export function toleranceText(expected: Expected, tolerance: number): string {
  if (expected.kind === 'value') return `± ${digits(tolerance * expected.scale)}`;
  return expected.kind === 'exact' && expected.within > 1e-5 ? `± ${digits(expected.within)}` : '';
}

/** The model's figure with its interval. */
export function readingText({ mean, low, high }: Reading): string {
  return low === high ? digits(mean) : `${digits(mean)} (${digits(low)} … ${digits(high)})`;
}

/** The verdict, with the reason where the model is known to deviate. */
export function verdictText({ verdict }: Reading, expected: Expected): string {
  return verdict === 'docks' || expected.deviates === undefined
    ? `**${verdict}**`
    : `**${verdict}**: ${expected.deviates}`;
}

/** Writes the page. @param date of the run, YYYY-MM-DD */
export function docPage(
  results: readonly Result[],
  how: Thoroughness,
  comparisons: number,
  date: string,
): string {
  return `${head}
## Results

Run on ${date}: every figure within ${how.tolerance * 100} %, ${comparisons} figures, each interval at ${digits(5 / comparisons)} % (5 % shared by all). ${tallyText(results)}

${results.map((result, i) => section(result, results[i - 1]?.law !== result.law, how.tolerance)).join('\n')}
${notReached}`;
}

/** Counts verdicts in a sentence. */
export function tallyText(results: readonly Result[]): string {
  const all = results.flatMap(({ readings }) => Object.values(readings ?? {}).map(({ verdict }) => verdict));
  const count = (verdict: string) => all.filter((one) => one === verdict).length;
  const left = results.filter(({ readings }) => readings === undefined).length;
  return `${count('docks')} ${count('docks') === 1 ? 'docks' : 'dock'}, ${count('does not dock')} do not, ${count('cannot tell')} cannot be told${left === 0 ? '' : `; ${left} parameter sets were not run`}.`;
}

function section({ law, set, readings }: Result, isFirst: boolean, tolerance: number): string {
  const lines = Object.entries(set.expected).map(([figure, expected], i) => {
    const reading = readings?.[figure];
    const columns = [
      i === 0 ? set.name : '',
      figure,
      expectedText(expected),
      toleranceText(expected, tolerance),
      reading === undefined ? '' : readingText(reading),
      reading === undefined ? '' : String(reading.replications),
      reading === undefined ? 'not run' : verdictText(reading, expected),
    ];
    return `| ${columns.map(cell).join(' | ')} |`;
  });
  if (!isFirst) return lines.join('\n');
  return `### ${law.en} · ${law.zh}

${law.key}: \`${law.formula}\`. Through ${law.through}.

| Parameter set | Figure | Theory | Tolerance | Model (interval) | Replications | Verdict |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}`.replace(/^/, '\n');
}

const head = `# Docking: closed forms that the model must reproduce

Theory says in closed form what simple settings lead to. This page puts the real model into such settings - its kernel, its decisions, its assessment, or the whole engine - and compares. 本页把模型置于理论有解析解的简单情形，逐一核对。

\`npm run docking\` makes every parameter set and writes this page; \`npm run docking -- NAME …\` makes the laws whose names begin so and only prints them, \`--tolerance 0.05\` is content with less. Finished sets are kept in \`.wangge/docking\` until the program changes: a run that was stopped goes on where it stopped, and \`--page\` writes the page from what there is. \`npm test\` makes the first set of every law within 5 %; with
\`DOCKING=full\` in the environment it makes all sets within 2 %, and with \`DOCKING=ci\` the command does as the tests do. A law is a file in \`tests/docking/laws\` and a line in \`tests/docking/laws.ts\`.

## How it is judged

- **Equivalence test** (two one-sided tests): *docks* when the whole interval of the model's figure lies within the tolerance around the closed form; *does not dock* when the whole interval lies outside; *cannot tell* otherwise. A wide interval cannot pass. Tolerances are shares of the closed form, unless the table says otherwise.
- Intervals are Student's t over independent replications. The familywise level of 5 % is shared equally by all figures of a run (Bonferroni). Replications go on until every interval is at most half as wide as the tolerance; the width alone decides when to stop. Seeds are the names of law and parameter set.
- Figures without luck have no interval: they must agree to rounding, or to what the table says.
- *Signs* are empirical signatures: the interval of a paired difference lies on the side of zero that the literature reports.
- Where the model is known to deviate the table says so with its figure and the reason; a test fails if it should come to agree, so that the page stays true.
`;

const notReached = `
## What theory has and the model does not express

- **Two tasks that substitute for each other** (I1 with gamma > 0, I1b): patrol is the one effort that a worker chooses; reporting and fixing take time off patrol, but are decided case by case. At gamma = 0 the two-task contract falls apart into two of one task, which dock.
- **Preemptive resume** (Q4b): nobody is called off a case that has begun.
- **Systematic sweeps** (Q9, second form): patrol is random search.
- **Fabricated closures to reach a count** (I9b): departments close on paper case by case; how many closures would be missing docks, that anybody makes them up does not occur.
- **Distances in a square cell** (I13): cells have areas and search factors, no roads.
`;
