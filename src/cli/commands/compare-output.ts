// Writes what a comparison found: files first, since the reader of standard output may leave early; then the report.
import type { ComparisonRun } from '../../experiment/comparison-run.ts';
import { headlineMeasure } from '../../experiment/headline-measure.ts';
import { budgets } from '../../experiment/budget.ts';
import type { EqualBudgets } from '../../experiment/equal-budget.ts';
import { CommandFailure } from '../command-failure.ts';
import { print, printAside, writeDocument } from '../output/streams.ts';
import { comparisonCsv } from '../report/comparison-csv.ts';
import { comparisonReport } from '../report/comparison-report.ts';
import { failureLines } from '../report/failure-lines.ts';
import { reproduceCommand } from '../../experiment/reproduce-command.ts';
import { jsonDocument, resultOrigin, runRows } from '../report/result-file.ts';
import { designNames, scenarioHeading } from '../report/scenario-heading.ts';
import type { Texts } from '../texts/texts.ts';
import type { ComparePlan } from './compare-plan.ts';
import { matchLines } from './equal-budget.ts';

const widest = 100;

/**
 * Writes JSON and CSV where asked for, and the report unless one of them took standard output.
 * @throws CommandFailure when a file could not be written; the report is shown all the same
 */
export function writeComparison(
  run: ComparisonRun,
  plan: ComparePlan,
  equal: EqualBudgets | null,
  texts: Texts,
): void {
  const { json, csv } = plan;
  const command = commandOf(run, plan);
  const lost = [
    json === null
      ? null
      : failureOf(() => writeDocument(json, comparisonJson(run, plan, equal, command), texts)),
    csv === null ? null : failureOf(() => writeDocument(csv, comparisonCsv(run.comparison, texts), texts)),
  ].find((failure) => failure !== null);
  if (json === '-' || csv === '-')
    printAside(...endingLines(run, texts), ...failureLines(run.failures, texts));
  else print(...matchLines(equal, plan, texts), ...reportLines(run, plan, command, texts));
  if (lost !== undefined) throw lost;
}

function failureOf(write: () => void): CommandFailure | null {
  try {
    write();
    return null;
  } catch (thrown) {
    if (thrown instanceof CommandFailure) return thrown;
    throw thrown;
  }
}

function reportLines(run: ComparisonRun, plan: ComparePlan, command: string, texts: Texts): string[] {
  const input = {
    comparison: run.comparison,
    ending: endingLines(run, texts),
    isStopped: run.ended === 'cancelled',
    heading: scenarioHeading(plan.scenario, plan.designs, texts),
    names: designNames(plan.scenario),
    headlineOf: (design: string) => headlineMeasure(plan.scenario, design),
    measures: plan.measures,
    command,
    width: Math.min(widest, process.stdout.columns || widest),
    tableWidth: process.stdout.columns || Infinity,
  };
  return comparisonReport(input, texts);
}

function comparisonJson(
  run: ComparisonRun,
  plan: ComparePlan,
  equal: EqualBudgets | null,
  command: string,
): string {
  const { scenario, designs, towns, primary, baseline } = plan;
  return jsonDocument({
    format: 'wangge-comparison-file/1',
    ...resultOrigin(scenario, designs, towns, command),
    primary,
    baseline,
    ended: run.ended,
    confirming: run.confirming,
    budgets: budgets(run.comparison),
    equalBudget: equal === null ? null : equal.matches,
    runs: runRows(designs, run.outcomes, run.failures),
    comparison: run.comparison,
  });
}

/** The command that gives this very result: the number of replications that entered it, whatever rule ended the run. */
function commandOf(
  run: ComparisonRun,
  { argument, designs, baseline, primary, most, towns, seed, measures, equalBudget }: ComparePlan,
): string {
  const planned = run.ended === 'planned' || run.ended === 'limit';
  const replications = planned ? most : Math.max(1, run.comparison.replications.length);
  return reproduceCommand('compare', argument, [
    ['--designs', designs.join(',')],
    ['--baseline', baseline],
    ['--primary', primary],
    ['--replications', String(replications)],
    ['--towns', towns === null ? null : towns.join(',')],
    ['--measures', measures === 'main' ? null : measures],
    ['--seed', seed],
    ['--as-designed', equalBudget ? null : ''],
  ]);
}

function endingLines(
  { ended, comparison, confirming }: ComparisonRun,
  { compare, progress }: Texts,
): string[] {
  const n = comparison.replications.length;
  switch (ended) {
    case 'cancelled':
      return [n > 0 ? progress.interrupted : progress.interruptedEmpty];
    case 'precise':
      return [compare.precise(n, confirming)];
    case 'limit':
      return [compare.limit(n)];
    case 'planned':
      return [];
  }
}
