// Makes a case of the Cases screen out of a comparison file that `wangge compare --json` wrote and the scenario it was run on. Pure; it
// computes nothing anew: means, intervals and verdicts are those of the comparison.
import { ResultHash } from '../../src/core/hash.ts';
import type { Comparison, Estimate, PairSummary } from '../../src/experiment/comparison.ts';
import { directionOf } from '../../src/experiment/direction-of.ts';
import { findDeclaration, findMean, findPaired } from '../../src/experiment/find-in-comparison.ts';
import { headlineMeasure } from '../../src/experiment/headline-measure.ts';
import { verdictSentence } from '../../src/experiment/verdict-sentence.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { BilingualText } from '../i18n/language-tag.ts';
import { designLabels, designNames } from '../plan/design-labels.ts';
import type { CaseDesign, CaseDifference, CaseEntry, CaseEstimate, CaseResult } from './case-result.ts';

/** The measure declared before every run. */
const TRUTH = 'true-solved-share';

/** What is read of a file of `wangge compare --json`. */
export interface ComparisonFile {
  readonly modelVersion: string;
  readonly scenario: { readonly hash: string; readonly seed: string };
  readonly designs: readonly { readonly id: string; readonly hash: string }[];
  readonly towns: readonly number[] | null;
  readonly command: string;
  readonly runs: readonly { readonly design: string; readonly replication: number; readonly hash?: string }[];
  readonly comparison: Comparison;
}

/**
 * Makes a case.
 * @param text the scenario's file
 * @param file name of that file below scenarios/
 * @throws Error when the scenario is invalid, a run failed, or fewer worlds were run than the entry asks for
 */
export function makeCase(entry: CaseEntry, text: string, file: string, made: ComparisonFile): CaseResult {
  const loaded = loadScenario(text);
  if (!loaded.ok) throw new Error(`${entry.id}: ${loaded.problems.map(({ en }) => en).join('; ')}`);
  const { scenario } = loaded;
  const { comparison } = made;
  if (comparison.failures.length > 0 || comparison.replications.length !== entry.worlds)
    throw new Error(`${entry.id}: not every world was run in every design`);
  const { id, where, about, document, focus, worlds } = entry;
  const headline = headlineMeasure(scenario, focus);
  const names = {
    design: designNames(scenario.designs, focus),
    baseline: designNames(scenario.designs, comparison.baseline),
  };
  return {
    id,
    scenario: entry.scenario,
    file,
    title: scenario.title,
    where,
    about,
    document,
    modelVersion: made.modelVersion,
    scenarioHash: made.scenario.hash,
    seed: made.scenario.seed,
    district: districtOf(scenario),
    towns: made.towns,
    residents: comparison.residents,
    windowDays: comparison.windowDays,
    worlds,
    record: nameOf(comparison, headline),
    truth: nameOf(comparison, TRUTH),
    focus,
    verdict: verdictSentence(comparison, focus, names, headline),
    designs: made.designs.map(({ id: design, hash }) => ({
      ...labelOf(scenario, design),
      hash,
      ...figuresOf(comparison, design, headline),
    })),
    outcomes: fingerprint(made.runs),
    command: made.command,
  };
}

const districtOf = ({ territory, designs }: Scenario): CaseResult['district'] => ({
  towns: territory.towns,
  communities: territory.communities,
  cells: territory.cells,
  residents: territory.population,
  designs: designs.length,
});

function nameOf(comparison: Comparison, measure: string): BilingualText {
  const { zh, en } = findDeclaration(comparison, measure);
  return { zh, en };
}

function labelOf({ designs }: Scenario, id: string): Pick<CaseDesign, 'id' | 'letter' | 'title'> {
  const [zh, en] = (['zh-CN', 'en'] as const).map((tag) =>
    designLabels(designs, tag).find((one) => one.id === id),
  );
  if (!zh || !en) throw new Error(`no design is called "${id}"`);
  return { id, letter: zh.letter, title: { zh: zh.title, en: en.title } };
}

function figuresOf(
  comparison: Comparison,
  design: string,
  headline: string,
): Pick<CaseDesign, 'record' | 'truth' | 'against'> {
  const pair = comparison.pairs.find((one) => one.design === design);
  return {
    record: estimate(findMean(comparison, design, headline)),
    truth: estimate(findMean(comparison, design, TRUTH)),
    against: pair
      ? { record: against(comparison, pair, headline), truth: against(comparison, pair, TRUTH) }
      : null,
  };
}

const estimate = ({ value, interval95 }: Estimate): CaseEstimate => ({
  value,
  lower: interval95?.lower ?? null,
  upper: interval95?.upper ?? null,
});

const against = (comparison: Comparison, { design }: PairSummary, measure: string): CaseDifference => ({
  ...estimate(findPaired(comparison, design, measure)),
  ...directionOf(comparison, design, measure),
});

function fingerprint(runs: ComparisonFile['runs']): string {
  const hash = new ResultHash();
  for (const run of runs)
    hash
      .text(run.design)
      .number(run.replication)
      .text(run.hash ?? '');
  return hash.hex();
}
