// Runs the baseline of every documented system over some worlds and holds its figures against the published bands.
import type { Band, Bands } from '../../evidence/band-schema.ts';
import type { CancelSignal } from '../../experiment/cancel-signal.ts';
import type { Estimate } from '../../experiment/comparison.ts';
import type { Evaluator } from '../../experiment/evaluator.ts';
import { findMean } from '../../experiment/find-in-comparison.ts';
import { judgeBand, type BandFinding } from '../../experiment/judge-band.ts';
import { runComparison } from '../../experiment/run-comparison.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { chooseTowns } from '../input/choose-towns.ts';
import { openScenario } from '../input/open-scenario.ts';
import type { Texts } from '../texts/texts.ts';

export interface BandResult {
  readonly band: Band;
  readonly figure: Estimate;
  readonly finding: BandFinding;
}

export interface SystemResult {
  readonly system: string;
  readonly scenario: Scenario;
  readonly hash: string;
  readonly residents: number;
  readonly towns: readonly number[] | null;
  readonly worlds: number;
  readonly bands: readonly BandResult[];
}

export interface CalibrationSize {
  readonly replications: number;
  /** Whole towns of each system that stand for it. */
  readonly sampleTowns: number;
}

/** Runs all systems, one after another. @returns null when interrupted */
export async function runCalibration(
  { systems, bands }: Bands,
  { replications, sampleTowns }: CalibrationSize,
  { evaluator, signal, texts }: { evaluator: Evaluator; signal: CancelSignal; texts: Texts },
  onSystem: (result: SystemResult) => void,
): Promise<SystemResult[] | null> {
  const results: SystemResult[] = [];
  for (const system of systems) {
    const scenario = openScenario(system, undefined, texts);
    const count = Math.min(sampleTowns, scenario.territory.towns);
    const towns = chooseTowns(scenario, { sampleTowns: String(count) }, texts);
    const baseline = scenario.designs[0].id;
    const { comparison } = await runComparison({
      scenario,
      designs: [baseline],
      baseline,
      primary: 'closure-rate',
      towns,
      replications: { kind: 'fixed', n: replications },
      evaluator,
      signal,
    });
    if (signal.aborted) return null;
    const figureOf = (measure: string): Estimate => findMean(comparison, baseline, measure);
    const result: SystemResult = {
      system,
      scenario,
      hash: scenarioHash(scenario),
      residents: comparison.residents,
      towns,
      worlds: comparison.replications.length,
      bands: bands.map((band) => {
        const figure = figureOf(band.measure);
        const least = band.requires;
        const isComparable = least === undefined || (figureOf(least.measure).value ?? -1) >= least.atLeast;
        return { band, figure, finding: judgeBand(figure, band, isComparable) };
      }),
    };
    results.push(result);
    onSystem(result);
  }
  return results;
}
