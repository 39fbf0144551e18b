// What a result carries so that somebody else can open, trust and repeat it: versions, scenario, seed, designs, one hash per
// replication, and the command.
import type { FailedReplication } from '../../experiment/comparison.ts';
import type { Outcome } from '../../model/outcome/outcome.ts';
import { modelVersion } from '../../model/version.ts';
import { designHash, scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

export interface ResultOrigin {
  readonly modelVersion: string;
  readonly scenario: { readonly id: string; readonly hash: string; readonly seed: string };
  readonly designs: readonly { readonly id: string; readonly hash: string }[];
  readonly towns: readonly number[] | null;
  readonly command: string;
}

/** Returns where a result comes from. */
export function resultOrigin(
  scenario: Scenario,
  designs: readonly string[],
  towns: readonly number[] | null,
  command: string,
): ResultOrigin {
  return {
    modelVersion,
    scenario: { id: scenario.id, hash: scenarioHash(scenario), seed: scenario.seed },
    designs: designs.map((id) => ({ id, hash: designHash(scenario, id) })),
    towns,
    command,
  };
}

export type RunRow =
  | { readonly design: string; readonly replication: number; readonly hash: string }
  | { readonly design: string; readonly replication: number; readonly error: FailedReplication['error'] };

/** Returns one row per job: the hash of its outcome, or its error; by replication, then in the order of the designs. */
export function runRows(
  designs: readonly string[],
  outcomes: readonly Outcome[],
  failures: readonly FailedReplication[],
): RunRow[] {
  const rows: RunRow[] = [
    ...outcomes.map(({ design, replication, hash }) => ({ design, replication, hash })),
    ...failures.map(({ design, replication, error }) => ({ design, replication, error })),
  ];
  return rows.sort(
    (a, b) => a.replication - b.replication || designs.indexOf(a.design) - designs.indexOf(b.design),
  );
}

/** Writes JSON in which a number that is not finite is null. */
export const jsonDocument = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
