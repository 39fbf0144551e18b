// What a comparison is asked to do, checked against the scenario before anything runs.
import type { ReplicationPlan } from '../../experiment/replication-plan.ts';
import { mostReplications, REPLICATIONS_MAX } from '../../experiment/replication-plan.ts';
import { REPLICATIONS_MIN } from '../../experiment/stopping.ts';
import { type MeasureDeclaration, measures } from '../../model/outcome/measures.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { inputFailure, usageFailure } from '../command-failure.ts';
import { idList, oneOf, positiveNumber, wholeNumber } from '../command-options.ts';
import { chooseTowns, type TownOptions } from '../input/choose-towns.ts';
import { designNamed } from '../input/choose-designs.ts';
import { didYouMean } from '../input/did-you-mean.ts';
import { openScenario } from '../input/open-scenario.ts';
import { assertWritable } from '../output/streams.ts';
import type { WorkerOptions } from '../worker-options.ts';
import type { Texts } from '../texts/texts.ts';

/** The options of `compare` as they stand on the command line. */
export interface CompareOptions extends TownOptions, WorkerOptions {
  readonly designs?: string;
  readonly baseline?: string;
  readonly replications?: string;
  readonly precision?: string;
  readonly max?: string;
  readonly primary?: string;
  readonly measures: string;
  readonly seed?: string;
  readonly asDesigned?: true;
  readonly json?: string;
  readonly csv?: string;
  readonly quiet?: true;
}

export interface ComparePlan {
  /** The scenario as named on the command line. */
  readonly argument: string;
  readonly scenario: Scenario;
  readonly designs: readonly string[];
  readonly baseline: string;
  readonly primary: string;
  readonly primaryMeasure: MeasureDeclaration;
  readonly measures: 'main' | 'all';
  readonly towns: readonly number[] | null;
  readonly replications: ReplicationPlan;
  /** Most replications that may run. */
  readonly most: number;
  readonly seed: string | null;
  /** Whether designs are first made as dear as the baseline. */
  readonly equalBudget: boolean;
  readonly json: string | null;
  readonly csv: string | null;
}

const defaultReplications = 10;
const defaultMost = 100;
const defaultPrimary = 'true-solved-share';

/** Makes the plan. @throws CommandFailure for whatever cannot be done */
export function planComparison(argument: string, given: CompareOptions, texts: Texts): ComparePlan {
  if (given.json === '-' && given.csv === '-') throw usageFailure(texts.usage.bothToStdout);
  for (const file of [given.json, given.csv]) if (file !== undefined) assertWritable(file, texts);
  const replications = replicationPlan(given, texts);
  const shown = oneOf('--measures', given.measures, ['main', 'all'] as const, texts);
  const primaryMeasure = chooseMeasure(given.primary ?? defaultPrimary, texts);
  const scenario = openScenario(argument, given.seed, texts);
  const designs = chooseDesigns(scenario, given, texts);
  return {
    argument,
    scenario,
    ...designs,
    primary: primaryMeasure.id,
    primaryMeasure,
    measures: shown,
    towns: chooseTowns(scenario, given, texts),
    replications,
    most: mostReplications(replications),
    seed: given.seed ?? null,
    equalBudget: given.asDesigned !== true,
    json: given.json ?? null,
    csv: given.csv ?? null,
  };
}

function replicationPlan({ replications, precision, max }: CompareOptions, texts: Texts): ReplicationPlan {
  const { usage } = texts;
  if (replications !== undefined && precision !== undefined) {
    throw usageFailure(usage.conflict('--replications', '--precision'));
  }
  if (precision === undefined) {
    if (max !== undefined) throw usageFailure(usage.needs('--max', '--precision'));
    const n =
      replications === undefined
        ? defaultReplications
        : wholeNumber('--replications', replications, [1, REPLICATIONS_MAX], texts);
    return { kind: 'fixed', n };
  }
  const halfWidth = positiveNumber('--precision', precision, texts);
  const most =
    max === undefined ? defaultMost : wholeNumber('--max', max, [REPLICATIONS_MIN, REPLICATIONS_MAX], texts);
  return { kind: 'precision', halfWidth, min: REPLICATIONS_MIN, max: most };
}

function chooseMeasure(id: string, texts: Texts): MeasureDeclaration {
  const found = measures.find((measure) => measure.id === id);
  if (found !== undefined) return found;
  const ids = measures.map((measure) => measure.id);
  const named = measures.map(({ id: key, zh, en }) => ({ key, zh, en }));
  throw inputFailure(texts.input.noSuchMeasure(id, ids.join(', ')), ...didYouMean(id, named, texts));
}

function chooseDesigns(
  scenario: Scenario,
  given: CompareOptions,
  texts: Texts,
): { designs: string[]; baseline: string } {
  const { input } = texts;
  const named = (word: string): string => designNamed(word, scenario, texts);
  const designs =
    given.designs === undefined
      ? scenario.designs.map(({ id }) => id)
      : [...new Set(idList('--designs', given.designs, texts).map(named))];
  const baseline = given.baseline === undefined ? designs[0] : named(given.baseline);
  if (!designs.includes(baseline)) throw inputFailure(input.baselineMissing(baseline, designs.join(', ')));
  if (designs.length < 2) throw inputFailure(input.needTwoDesigns);
  return { designs, baseline };
}
