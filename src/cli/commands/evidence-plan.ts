// What an evidence run is asked to do, checked before anything runs.
import path from 'node:path';
import type { Catalogue } from '../../evidence/catalogue-schema.ts';
import { catalogueMismatches } from '../../evidence/load-catalogue.ts';
import type { LoadedClaim } from '../../evidence/load-claim.ts';
import { REPLICATIONS_MAX } from '../../experiment/replication-plan.ts';
import { inputFailure } from '../command-failure.ts';
import { idList, wholeNumber } from '../command-options.ts';
import { chooseClaims } from '../evidence/choose-claims.ts';
import { readCatalogue, readClaims } from '../evidence/read-claims.ts';
import { chooseTowns } from '../input/choose-towns.ts';
import { scenariosRoot } from '../input/find-scenario.ts';
import { assertWritable } from '../output/streams.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import type { WorkerOptions } from '../worker-options.ts';

/** The options of `evidence` as they stand on the command line. */
export interface EvidenceOptions extends WorkerOptions {
  readonly claims?: string;
  readonly replications?: string;
  readonly towns?: string;
  readonly cache?: string;
  readonly fresh?: true;
  readonly json?: string;
  readonly quiet?: true;
}

export interface EvidencePlan {
  readonly catalogue: Catalogue;
  /** All registered files, and those that are to be run. */
  readonly registered: readonly LoadedClaim[];
  readonly claims: readonly LoadedClaim[];
  /** Instead of those registered. */
  readonly replications: number | undefined;
  /** Instead of those registered. */
  readonly towns: readonly number[] | undefined;
  /** Whether claims run at their registered size, so that the results may go to the document. */
  readonly isAsRegistered: boolean;
  readonly document: string;
  readonly cache: string;
  readonly fresh: boolean;
  readonly json: string | null;
}

/** A paired interval needs two worlds. */
const fewestReplications = 2;

/** Makes the plan. @throws CommandFailure for whatever cannot be done */
export function planEvidence(given: EvidenceOptions, texts: Texts): EvidencePlan {
  const words = given.claims === undefined ? null : idList('--claims', given.claims, texts);
  const replications =
    given.replications === undefined
      ? undefined
      : wholeNumber('--replications', given.replications, [fewestReplications, REPLICATIONS_MAX], texts);
  if (given.json !== undefined) assertWritable(given.json, texts);
  const root = scenariosRoot();
  if (root === null) throw inputFailure(texts.evidence.missing);
  const [all, catalogue] = [readClaims(root), readCatalogue(root)];
  const mismatches = catalogueMismatches(
    catalogue,
    all.map(({ claim }) => claim),
  );
  if (mismatches.length > 0) throw inputFailure(...mismatches.map((text) => nameIn(texts.language, text)));
  const claims = chooseClaims(all, words, catalogue, texts);
  const project = path.dirname(root);
  return {
    catalogue,
    registered: all,
    claims,
    replications,
    towns: townsFor(claims, given.towns, texts),
    isAsRegistered: replications === undefined && given.towns === undefined,
    document: path.join(project, 'docs', 'EVIDENCE.md'),
    cache: given.cache ?? path.join(project, '.wangge', 'evidence-cache'),
    fresh: given.fresh === true,
    json: given.json ?? null,
  };
}

/** The towns must be there in the scenario of every claim that runs. */
function townsFor(
  claims: readonly LoadedClaim[],
  towns: string | undefined,
  texts: Texts,
): number[] | undefined {
  if (towns === undefined) return undefined;
  return claims.map(({ scenario }) => chooseTowns(scenario, { towns }, texts))[0] ?? undefined;
}
