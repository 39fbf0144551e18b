// What the Cases screen shows of each supplied system: a comparison made beforehand, as plain data. Shapes only; make-case.ts fills
// them, `npm run cases` writes them to results.json, and a test holds that file against the scenarios and a run of its own.
import type { Verdict } from '../../src/experiment/comparison.ts';
import type { BilingualText } from '../i18n/language-tag.ts';

/** One entry of scenarios/cases.yaml. */
export interface CaseEntry {
  readonly id: string;
  /** The scenario as the command line takes it. */
  readonly scenario: string;
  readonly where: BilingualText;
  readonly about: BilingualText;
  /** Source document in the catalogue of claims; null where the documents only name the system. */
  readonly document: string | null;
  /** Designs compared; the first is the baseline. */
  readonly designs: readonly string[];
  /** Design that the verdict speaks of. */
  readonly focus: string;
  readonly sampleTowns: number;
  readonly worlds: number;
}

/** A mean over worlds, or a difference, with its 95 % interval; shares are fractions. */
export interface CaseEstimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface CaseDifference extends CaseEstimate {
  readonly verdict: Verdict;
  /** 1 = surely higher than the baseline, -1 = surely lower, 0 = equal, null = cannot tell. */
  readonly direction: 1 | -1 | 0 | null;
}

export interface CaseDesign {
  readonly id: string;
  readonly hash: string;
  readonly letter: string;
  readonly title: BilingualText;
  readonly record: CaseEstimate;
  readonly truth: CaseEstimate;
  /** Within the same worlds, design minus baseline; null for the baseline. */
  readonly against: { readonly record: CaseDifference; readonly truth: CaseDifference } | null;
}

export interface CaseResult extends Omit<CaseEntry, 'designs' | 'sampleTowns'> {
  /** The scenario's file below scenarios/. */
  readonly file: string;
  readonly title: BilingualText;
  readonly modelVersion: string;
  readonly scenarioHash: string;
  readonly seed: string;
  readonly district: {
    readonly towns: number;
    readonly communities: number;
    readonly cells: number;
    readonly residents: number;
    /** Designs of the scenario, whether compared here or not. */
    readonly designs: number;
  };
  /** Towns that were run; null = the whole district. */
  readonly towns: readonly number[] | null;
  readonly residents: number;
  readonly windowDays: number;
  /** The official rate that the verdict holds against the truth. */
  readonly record: BilingualText;
  readonly truth: BilingualText;
  /** The finding on the design in focus, as the Compare screen and the command line write it. */
  readonly verdict: BilingualText;
  /** In the order compared, baseline first. */
  readonly designs: readonly CaseDesign[];
  /** Fingerprint over the hashes of all outcomes. */
  readonly outcomes: string;
  /** What reproduces it. */
  readonly command: string;
}
