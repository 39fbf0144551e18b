// Lines outcomes up as worlds x designs, whatever order they arrived in, and refuses what cannot be compared.
import { WanggeError } from '../core/errors.ts';
import type { Outcome } from '../model/outcome/outcome.ts';
import type { FailedReplication } from './comparison.ts';

export interface CommonWorlds {
  /** Replications that every design completed, ascending. */
  readonly replications: readonly number[];
  /** Replications with an outcome or a failure that some design did not complete, ascending. */
  readonly incomplete: readonly number[];
  /** byDesign[design][world]: outcomes in the order of `designs` and `replications`. */
  readonly byDesign: readonly (readonly Outcome[])[];
}

/**
 * Picks the worlds that are complete under all designs. The same outcome delivered twice counts once.
 * @param designs distinct design ids; outcomes of other designs are ignored
 * @throws WanggeError `outcomes-conflict` when two results for one (design, replication) differ;
 *   `outcomes-mixed` when model version, scenario, towns or window differ between outcomes
 */
export function commonWorlds(
  designs: readonly string[],
  outcomes: readonly Outcome[],
  failures: readonly FailedReplication[] = [],
): CommonWorlds {
  const table = new Map<number, Map<string, Outcome>>();
  const wanted = new Set(designs);
  for (const outcome of outcomes) {
    if (!wanted.has(outcome.design)) continue;
    assertSameStudy(outcomes[0], outcome);
    let row = table.get(outcome.replication);
    if (row === undefined) table.set(outcome.replication, (row = new Map<string, Outcome>()));
    const known = row.get(outcome.design);
    if (known !== undefined && known.hash !== outcome.hash) throw conflict(known, outcome);
    row.set(outcome.design, outcome);
  }
  const seen = [...table.keys()].sort((a, b) => a - b);
  const isComplete = (replication: number): boolean => table.get(replication)?.size === wanted.size;
  const replications = seen.filter(isComplete);
  const byDesign = designs.map((design) =>
    replications.flatMap((replication) => table.get(replication)?.get(design) ?? []),
  );
  const incomplete = new Set([...seen, ...failures.map((failure) => failure.replication)]);
  for (const replication of replications) incomplete.delete(replication);
  return { replications, incomplete: [...incomplete].sort((a, b) => a - b), byDesign };
}

function assertSameStudy(first: Outcome, other: Outcome): void {
  const differs = (['modelVersion', 'scenarioHash', 'windowDays', 'residents'] as const).find(
    (key) => first[key] !== other[key],
  );
  const sameTowns = townsKey(first) === townsKey(other);
  if (differs === undefined && sameTowns) return;
  const field = differs ?? 'towns';
  throw new WanggeError(
    'outcomes-mixed',
    {
      zh: `结果不可比：${field} 不一致（${String(first[field])} 与 ${String(other[field])}）`,
      en: `Outcomes cannot be compared: ${field} differs (${String(first[field])} and ${String(other[field])})`,
    },
    { field, first: first[field], other: other[field], design: other.design, replication: other.replication },
  );
}

function townsKey(outcome: Outcome): string {
  return outcome.towns === null ? 'all' : outcome.towns.join(',');
}

function conflict(known: Outcome, other: Outcome): WanggeError {
  const { design, replication } = other;
  return new WanggeError(
    'outcomes-conflict',
    {
      zh: `方案 ${design} 第 ${String(replication)} 次重复有两个不同的结果（${known.hash} 与 ${other.hash}）`,
      en: `Design ${design}, replication ${String(replication)} has two different results (${known.hash} and ${other.hash})`,
    },
    { design, replication, hashes: [known.hash, other.hash] },
  );
}
